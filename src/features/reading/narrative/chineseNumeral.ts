const figures = "零一二三四五六七八九";
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
/** A longer run of numerals is no number. */
const longest = 12;

/** A Chinese numeral such as 十二, 两百 or 三千零五 that begins at a place; null where none does. */
export function chineseNumeral(
  text: string,
  at: number
): { readonly value: number; readonly end: number } | null {
  let end = at;
  let [sum, section, last] = [0, 0, -1];
  for (; end - at < longest; end += 1) {
    const sign = text.charAt(end).replace("两", "二").replace("〇", "零");
    const figure = sign === "" ? -1 : figures.indexOf(sign);
    const place = places[sign];
    if (figure > 0 && last > 0) return null;
    if (figure >= 0) last = figure;
    else if (place === 10_000) {
      sum = (section + Math.max(0, last)) * place;
      [section, last] = [0, -1];
    } else if (place !== undefined) {
      section += (last > 0 ? last : 1) * place;
      last = -1;
    } else break;
  }
  const value = sum + section + Math.max(0, last);
  return end === at || value === 0 ? null : { value, end };
}
