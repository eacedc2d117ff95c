import { endingLabel, labelOf } from "../../../../src/features/reading/labels/labelOf";

it.each([
  ["规章（设区的市以上政府填写）", "规章"],
  ["行政处罚(含简易程序（当场处罚）)", "行政处罚"],
  ["1.属于国家秘密（条例第十四条）", "属于国家秘密"],
  ["（七）总计（以上各项之和）", "总计"],
  ["（一）予以公开[注1]", "予以公开"],
  ["①其他（见说明）〔注〕", "其他"],
])("%s is %s with a remark", (text, label) => {
  expect(labelOf(text)).toBe(label);
});

it("a bracket that belongs to the form's own name stays", () => {
  expect(labelOf("（二）部分公开（区分处理的，只计这一情形，不计其他情形）")).toBe(
    "部分公开区分处理的只计这一情形不计其他情形"
  );
});

it("what is no name of a form keeps its brackets' words", () => {
  expect(labelOf("备注（如有）")).toBe("备注如有");
  expect(labelOf("（本列数据）")).toBe("本列数据");
});

it("of words that have run on, the end counts", () => {
  expect(endingLabel("现行有效件数 规章（设区的市）")).toBe("现行有效件数规章");
});
