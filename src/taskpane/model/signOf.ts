const firstSign = "①".charCodeAt(0);
const mostSigns = 20;

/** ① for the first problem; plain figures where there are more than there are signs. */
export function signOf(index: number): string {
  return index < mostSigns ? String.fromCharCode(firstSign + index) : `(${index + 1})`;
}
