import type { UnitKind } from "../../../engine/report/UnitKind";

const municipality = "北京|天津|上海|重庆";
/** What follows a place's name and is not part of it: 市场监督管理局, 市政, 区划. */
const goesOn = "(?!场|政|容|域|划)";
/** What follows a township's name: 城乡建设 and 乡村振兴 name none. */
const townEnds = "(?=(?:人民)?政府|办|党|本级|汇总|$)";
const places = new RegExp(
  [
    String.raw`^(?:(?<province>.{2,6}?(?:省|自治区)|(?:${municipality})市))?`,
    String.raw`(?:(?<city>[^县区旗]{2,8}?(?:市${goesOn}|自治州|州${goesOn}|盟|地区)))?`,
    String.raw`(?:(?<county>(?!城市|社区).{1,9}?(?:县|区${goesOn}|旗|市${goesOn})))?`,
    String.raw`(?:(?<town>.{1,9}?(?:镇|乡|街道)(?:办事处)?${townEnds}))?`,
    String.raw`(?<rest>.*)$`,
  ].join("")
);
const government = /^(?:人民政府)?(?:本级|汇总)?$/;
const ministry =
  /^(?:中华人民共和国|国务院|国家(?!税务总局.)|中国人民银行$|海关总署$|审计署$)|^(?:[^省市县区镇乡]|城乡){2,12}部$/;

/**
 * What kind of unit a name most likely belongs to, to be confirmed by a person; null when it does
 * not tell. A city that is ranked as a county is taken for a city.
 */
export function guessUnitKind(name: string): UnitKind | null {
  const plain = name.normalize("NFKC").replace(/\s/g, "");
  if (plain === "") return null;
  if (ministry.test(plain)) return "ministry";
  const { province, city, county, town, rest = "" } = places.exec(plain)?.groups ?? {};
  if (town !== undefined) return "township";
  const whole = government.test(rest);
  if (county !== undefined) return whole ? "county" : "countyDepartment";
  if (city !== undefined) return whole ? "city" : "cityDepartment";
  if (province !== undefined) return whole ? "province" : "provinceDepartment";
  return null;
}
