const MOST_CHARACTERS = 11;

/** A number without a format: 11 characters at most, beyond which Excel turns to powers of ten. */
export function general(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const sign = value < 0 ? "-" : "";
  return sign + (size >= 1e11 || tooSmall(size) ? powers(size) : decimals(size));
}

/** Below 0.0001 a number is written out only when all its digits fit. */
function tooSmall(size: number): boolean {
  return size < 1e-4 && Number(size.toFixed(MOST_CHARACTERS - 2)) !== size;
}

function decimals(size: number): string {
  const whole = Math.trunc(size).toString().length;
  const room = Math.max(0, MOST_CHARACTERS - 1 - whole);
  return trimmed(size.toFixed(room));
}

function powers(size: number): string {
  const [mantissa = "", exponent = "0"] = size.toExponential(5).split("e");
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, "0");
  return `${trimmed(mantissa)}E${power < 0 ? "-" : "+"}${digits}`;
}

function trimmed(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
