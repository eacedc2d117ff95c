/** Digits of a number that a spreadsheet keeps (Excel's specifications and limits). */
const digitsKept = 15;

/** Whether a spreadsheet keeps every digit of a number that is written so; else it stays text. */
export function keptExactly(number: string): boolean {
  // Zeros in front of the others, and behind them, cost nothing.
  return number.replace(/\D/g, "").replace(/^0+|0+$/g, "").length <= digitsKept;
}
