import { compareDirectories } from "../../../../src/features/judging/directory/compareDirectories";
import { findDirectories } from "../../../../src/features/reading/directory/findDirectories";
import {
  drawDirectory,
  soundRow,
  type DrawnRow,
} from "../../../fixtures/directories/drawDirectory";

const of = (rows: readonly DrawnRow[], title?: string) =>
  findDirectories(drawDirectory({ rows, ...(title !== undefined && { title }) }));
const row = (level2: string, more: DrawnRow = {}): DrawnRow => ({ ...soundRow, level2, ...more });

test("rows are held against those of their names, wherever they stand", () => {
  const before = [row("甲"), row("乙"), row("丙")];
  const now = [row("丙"), row("甲", { deadline: "批准后20日内", everyone: "" }), row("丁")];
  expect(compareDirectories(of(now), of(before))).toEqual([
    {
      field: "社会救助",
      same: 1,
      changes: [
        {
          is: "changed",
          names: ["综合业务", "甲"],
          columns: [
            { column: "deadline", was: soundRow.deadline, is: "批准后20日内" },
            { column: "everyone", was: "√", is: "" },
          ],
        },
        { is: "added", names: ["综合业务", "丁"], columns: [] },
        { is: "dropped", names: ["综合业务", "乙"], columns: [] },
      ],
    },
  ]);
});

test("of rows with one name, each has one partner; width and spaces are no change", () => {
  const before = [row("甲", { content: "一" }), row("甲", { content: "二（２）" })];
  const now = [row("甲", { content: "二 (2)" }), row("甲", { content: "一" })];
  expect(compareDirectories(of(now), of(before))).toMatchObject([{ same: 2, changes: [] }]);
});

test("a field that only one version has is told whole", () => {
  const other = of([row("甲")], "青山县养老服务领域标准目录");
  const [first, second] = compareDirectories([...of([row("甲")]), ...other], of([row("甲")]));
  expect([first?.changes, second?.changes[0]?.is]).toEqual([[], "added"]);
});
