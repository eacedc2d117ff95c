import { numberingOf } from "../../../../src/features/reading/labels/numbering";

it.each([
  ["（六）其他处理", "part"],
  ["(六) 其他", "part"],
  ["三、本年度办理结果", "part"],
  ["3.其他", "item"],
  ["③其他", "item"],
  ["（3）其他", "item"],
  ["其他", null],
  ["十二月", null],
])("%s", (text, numbering) => {
  expect(numberingOf(text)).toBe(numbering);
});
