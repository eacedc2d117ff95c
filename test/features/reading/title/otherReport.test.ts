import { otherReport } from "../../../../src/features/reading/title/otherReport";

const title = (unit: string, year: number | null) => ({ unit, year });

it.each([
  ["平潭县民政局", 2024, "平潭县民政局", 2023],
  ["平潭县 民政局", 2024, "民政局", 2023],
  ["宿迁市", 2024, "宿迁市人民政府", 2023],
  ["", 2024, "宿迁市", null],
])("%s %d after %s %d", (unit, year, before, yearBefore) => {
  expect(otherReport(title(unit, year), title(before, yearBefore))).toBeNull();
});

it.each([
  ["平潭县民政局", 2024, "平潭县教育局", 2023, { unit: true, year: false }],
  ["宿迁市", 2024, "宿迁市财政局", 2023, { unit: true, year: false }],
  ["宿迁市", 2024, "宿迁市", 2022, { unit: false, year: true }],
  ["宿迁市", 2024, "宿迁市", 2024, { unit: false, year: true }],
  ["宿迁市", 2024, "宿豫区", 2025, { unit: true, year: true }],
])("%s %d, and %s %d", (unit, year, before, yearBefore, differs) => {
  expect(otherReport(title(unit, year), title(before, yearBefore))).toMatchObject(differs);
});
