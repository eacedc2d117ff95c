import { watchWorkbook } from "../../src/sheets/excel/watchWorkbook";
import type { Change } from "../../src/sheets/Watch";
import { area, eventually, useOffice } from "../../workbench";

const office = useOffice({ sheets: ["甲", "乙"] });

test("who changed what where, sheets that come and go, and calculation", async () => {
  const { it, sheet: id } = office;
  globalThis.Excel = it.Excel;
  const told: Change[] = [];
  await watchWorkbook((change) => told.push(change));
  const other = it.grid.sheets()[1]!.id;
  it.grid.asPerson((grid) => {
    grid.write(id, area("B2:C3"), [
      [1, 2],
      [3, 4],
    ]);
    grid.insert(id, area("1:1"), "rows");
    grid.remove(id, area("1:1"), "rows");
  });
  it.grid.asRemote((grid) => grid.write(other, area("A1"), [[1]]));
  const come = it.grid.addSheet("新").id;
  it.grid.removeSheet(come);
  it.grid.asPerson((grid) => grid.write(other, area("A2"), [["=A1+1"]]));
  const here = { sheet: id, by: "here" };
  await eventually(() =>
    expect(told).toEqual([
      here,
      here,
      here,
      { sheet: other, by: "others" },
      { sheet: null, by: "here" },
      { sheet: come, by: "here" },
      { sheet: other, by: "here" },
      { sheet: other, by: "calculation" },
    ])
  );
  expect(it.problems).toEqual([]);
});
