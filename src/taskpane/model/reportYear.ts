const november = 10;

/** The year whose report is made on a day: from November on, the year that is ending. */
export function reportYear(today: Date): number {
  const year = today.getFullYear();
  return today.getMonth() >= november ? year : year - 1;
}
