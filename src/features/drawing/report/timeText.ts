const two = (part: number) => String(part).padStart(2, "0");

/** "2026-01-22 15:04", by the clock of the place. */
export function timeText(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
