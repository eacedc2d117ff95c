/** What the heading of a report says; "" for a unit that it does not name for certain. */
export interface Title {
  readonly unit: string;
  readonly year: number;
}

/** A heading is short; the patterns are not tried on pages of text. */
const longest = 200;
const longestUnit = 40;

const year = String.raw`((?:19|20)\d{2})年度?`;
const about = String.raw`(?:(?:政府|政务)?信息公开|政务公开)`;
const report = String.raw`(?:年度报告|年报|情况统计表|公开[^,;:。]{0,20}报告)`;
/** A note in brackets, or the name of the site behind the title of its page. */
const end = String.raw`(?:\([^()]*\))?(?:[-_|—].*)?$`;
const words = String.raw`[^,;:。]*?`;

/** "某县民政局2023年…", "某县民政局关于2023年…", "关于某县民政局2023年…": the unit before the year. */
const unitFirst = new RegExp(`^(?:关于)?(${words})(?:关于)?${year}(?=${words}${report}${end})(.*)`);
/** "2023年某县民政局政府信息公开…": what stands between the year and the subject. */
const unitSecond = new RegExp(`^(?!${about})(${words})的?${about}`);
/** "某县民政局政府信息公开工作年度报告（2023年）" */
const yearLast = new RegExp(
  `^(?:关于)?(${words})的?${about}${words}(?:报告|年报|统计表)\\(${year}\\)$`
);

/** What an organ's or a place's name ends in. */
const endOfName =
  /(?:[省市县区旗州盟镇乡局委办厅部署处所院府会社团校学馆站队司室组厂场]|街道|中心|集团|银行)$/;
/** Words of a sentence or of a page about the report, which are in no name. */
const noName =
  /[《》〈〉“”"<>]|^[我本现]|我[局委办厅镇乡县市区]|本报告|本机关|根据|依据|按照|编制|公布|首页|\d{4}年/;

/**
 * Reads unit and year from a heading such as "××县民政局2025年政府信息公开工作年度报告"; null where
 * the text is none.
 */
export function headingIn(text: string): Title | null {
  if (!/[年]/.test(text)) return null;
  const plain = compact(text.slice(0, longest));
  const first = unitFirst.exec(plain);
  if (first) {
    const [, before = "", digits = "", rest = ""] = first;
    const unit = before === "" ? nameBefore(unitSecond.exec(rest)?.[1] ?? "") : before;
    return { unit: certain(unit), year: Number(digits) };
  }
  const last = yearLast.exec(plain);
  return last && { unit: certain(nameBefore(last[1] ?? "", false)), year: Number(last[2]) };
}

/** Whether the text ends as the name of an organ or a place does, and is no sentence. */
export function isName(text: string): boolean {
  return endOfName.test(text) && certain(text) !== "";
}

/** "某县人民" + "政府信息公开": the name goes on into the subject. */
function nameBefore(text: string, mustEnd = true): string {
  const name = text.endsWith("人民") ? `${text}政府` : text;
  return mustEnd && !endOfName.test(name) ? "" : name;
}

function certain(unit: string): string {
  return unit.length <= longestUnit && !noName.test(unit) ? unit : "";
}

const chineseDigits = "〇一二三四五六七八九";

/** Half width, without spaces and breaks between the letters, the year in digits. */
function compact(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^附件\d*:?/, "")
    .replace(/二([〇○零Oo0])([〇○零Oo0一二三四五六七八九]{2})(?=年)/g, (_, ...digits: string[]) =>
      `二${digits.slice(0, 2).join("")}`.replace(/./g, digitOf)
    );
}

function digitOf(letter: string): string {
  if (letter === "二") return "2";
  return /[○零Oo0]/.test(letter) ? "0" : String(chineseDigits.indexOf(letter));
}
