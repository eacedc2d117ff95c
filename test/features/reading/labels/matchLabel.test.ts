import { editionIds, readLabels } from "../../../fixtures/labels/readLabels";
import { matchLabel } from "../../../../src/features/reading/labels/matchLabel";
import { normaliseLabel } from "../../../../src/features/reading/labels/normaliseLabel";

it("says 3 to the same wording, whichever of the accepted ones", () => {
  expect(matchLabel("其他", ["其他处理", "其他"])).toBe(3);
  expect(matchLabel("规章", ["规章"])).toBe(3);
});

it.each([
  ["本年废纸件数", "本年废止件数"],
  ["行政事业型收费", "行政事业性收费"],
  ["其他法律和行政法规禁止公开", "其他法律行政法规禁止公开"],
  ["信访举报投诉申请", "信访举报投诉类申请"],
  // one character of four
  ["重复甲请", "重复申请"],
])("says 2 to a slip of the pen: %s for %s", (label, wording) => {
  expect(matchLabel(label, [wording])).toBe(2);
});

it.each([
  ["规帐", "规章"],
  ["其它", "其他"],
  ["自然", "自然人"],
  ["行政许可", "行政处罚"],
  ["结果维持", "结果纠正"],
  ["本年制发件数", "本年废止件数"],
  ["本年新制作数量", "本年新公开数量"],
  ["", "规章"],
  ["其他", ""],
])("says 0 to another label: %j for %j", (label, wording) => {
  expect(matchLabel(label, [wording])).toBe(0);
});

it("says 0 when nothing is accepted", () => {
  expect(matchLabel("规章", [])).toBe(0);
});

it.each(editionIds)("the labels of one table of %s are not taken for each other", (edition) => {
  const pairs = readLabels(edition).tables.flatMap(({ rows, columns }) =>
    [
      rows.filter(({ data }) => data).map(({ label }) => label),
      [...new Set(columns.map(({ path }) => path.at(-1) ?? ""))],
    ].flatMap((labels) =>
      labels.flatMap((one, index) =>
        labels
          .slice(index + 1)
          .filter((other) => matchLabel(normaliseLabel(one), [normaliseLabel(other)]) > 0)
          .map((other) => [one, other])
      )
    )
  );
  // Alike by eleven characters of fourteen; alignRows prefers the one that is the same.
  expect(pairs).toEqual([["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"]]);
});
