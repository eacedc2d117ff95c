import { round } from "../rounding";
import { general } from "./general";
import { literal, withoutLiterals } from "./sections";

const FRACTION = /[#0?]+ [#0?]+\/[#0?]+/;
const DIGITS = /[#0?,]+(?:\.[#0?]*)?(?:E[+-]0+)?,*%?|\.[#0?]+%?|General/;

/** A number as one section of a format shows it. */
export function numberText(value: number, section: string): string {
  const plain = withoutLiterals(section);
  const pattern = (FRACTION.exec(plain) ?? DIGITS.exec(plain))?.[0];
  if (pattern === undefined) return literal(section);
  const at = plain.indexOf(pattern);
  const before = literal(section.slice(0, at));
  const after = literal(section.slice(at + pattern.length));
  const shown = shownBy(pattern, value);
  // The sign stands before a currency: -$5.
  return shown.startsWith("-") ? `-${before}${shown.slice(1)}${after}` : before + shown + after;
}

function shownBy(pattern: string, value: number): string {
  if (pattern === "General") return general(value);
  if (pattern.includes("/")) return fraction(value, pattern);
  return pattern.includes("E") ? powers(value, pattern) : digits(value, pattern);
}

function digits(value: number, pattern: string): string {
  const percent = pattern.endsWith("%") ? "%" : "";
  // Commas at the end divide by a thousand each; one before digits parts the thousands.
  const scale = /,*%?$/.exec(pattern)?.[0].replace("%", "").length ?? 0;
  const [whole = "", fractional = ""] = pattern.replace(/,*%?$/, "").split(".");
  const scaled = (percent ? value * 100 : value) / 1000 ** scale;
  const rounded = round(scaled, fractional.length);
  const [integer = "", decimals = ""] = Math.abs(rounded).toFixed(fractional.length).split(".");
  const least = whole.replace(/[^0]/g, "").length;
  let shown = integer === "0" && least === 0 ? "" : integer.padStart(least, "0");
  if (whole.includes(",")) shown = shown.replace(/\B(?=(\d{3})+$)/g, ",");
  const kept = trimOptional(decimals, fractional);
  return `${rounded < 0 ? "-" : ""}${shown}${kept === "" ? "" : `.${kept}`}${percent}`;
}

/** "#" after the point shows nothing where there is nothing to show. */
function trimOptional(decimals: string, fractional: string): string {
  const least = fractional.lastIndexOf("0") + 1;
  return decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, "");
}

function powers(value: number, pattern: string): string {
  const [mantissaPattern = "", exponentPattern = ""] = pattern.split("E");
  const places = mantissaPattern.split(".")[1]?.length ?? 0;
  const [mantissa = "", exponent = "0"] = value.toExponential(places).split("e");
  const power = Number(exponent);
  const sign = power < 0 ? "-" : exponentPattern.startsWith("+") ? "+" : "";
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(exponentPattern.length - 1, "0")}`;
}

/** The nearest fraction with so many digits below the line: 1.75 is 1 3/4. */
function fraction(value: number, pattern: string): string {
  const most = 10 ** (pattern.split("/")[1] ?? "").length - 1;
  const whole = Math.trunc(Math.abs(value));
  const rest = Math.abs(value) - whole;
  let best: readonly [number, number] = [0, 1];
  for (let under = 1; under <= most; under++) {
    const over = Math.round(rest * under);
    if (Math.abs(over / under - rest) < Math.abs(best[0] / best[1] - rest) - 1e-12)
      best = [over, under];
  }
  const [over, under] = best;
  const sign = value < 0 ? "-" : "";
  if (over === under) return `${sign}${whole + 1}`;
  return over === 0 ? `${sign}${whole}` : `${sign}${whole === 0 ? "" : whole} ${over}/${under}`;
}
