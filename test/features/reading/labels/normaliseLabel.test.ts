import { normaliseLabel } from "../../../../src/features/reading/labels/normaliseLabel";
import { fc } from "../../../random";

it.each([
  // width, brackets, quotes
  ["（一）予以公开", "予以公开"],
  ["(一)予以公开", "予以公开"],
  [
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形",
    "部分公开区分处理的只计这一情形不计其他情形",
  ],
  [
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "部分公开区分处理的只计这一情形不计其他情形",
  ],
  ["3.危及“三安全一稳定”", "危及三安全一稳定"],
  ['3.危及"三安全一稳定"', "危及三安全一稳定"],
  // numbers in front
  ["一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量"],
  ["1.属于国家秘密", "属于国家秘密"],
  ["1、属于国家秘密", "属于国家秘密"],
  ["１．属于国家秘密", "属于国家秘密"],
  ["1, 属于国家秘密", "属于国家秘密"],
  ["（1）属于国家秘密", "属于国家秘密"],
  ["一.本年", "本年"],
  ["十一、其他", "其他"],
  ["3.其他", "其他"],
  ["③其他", "其他"],
  ["③、其他", "其他"],
  ["⑶其他", "其他"],
  ["3）其他", "其他"],
  // spaces and breaks inside
  ["（三）不予 公开", "不予公开"],
  ["本年度办\n理结果", "本年度办理结果"],
  [" 总　计 ", "总计"],
  ["社会公益\u00a0组织", "社会公益组织"],
  ["商业\u200b企业", "商业企业"],
  ["\u200e商业企业\u200f", "商业企业"],
  ["第二十条 第（一）项", "第二十条第一项"],
  // forms of a character
  ["⾃然⼈", "自然人"],
  ["本年收费金额（单位：万元）", "本年收费金额单位万元"],
  // what is part of the label stays
  ["本年增/减", "本年增/减"],
  ["本年增／减", "本年增/减"],
  ["一般公共", "一般公共"],
  ["2020年", "2020年"],
  ["", ""],
  ["——", ""],
])("%j is %j", (text, label) => {
  expect(normaliseLabel(text)).toBe(label);
});

const letters = fc.string({
  unit: fc.constantFrom(..."政府信息公开一二三四1２、.．（）()“” /增减其他"),
  maxLength: 12,
});

it("has nothing left to do the second time", () => {
  fc.assert(
    fc.property(letters, (text) => {
      const once = normaliseLabel(text);
      expect(normaliseLabel(once)).toBe(once);
    })
  );
});

it("does not mind where spaces and breaks stand", () => {
  const space = fc.constantFrom(" ", "\n", "　", "\u00a0", "\u200b", "\t");
  fc.assert(
    fc.property(letters, space, fc.nat(12), (text, gap, at) => {
      expect(normaliseLabel(text.slice(0, at) + gap + text.slice(at))).toBe(normaliseLabel(text));
    })
  );
});

it("marks that nobody sees are none of a label", () => {
  const label = "\u200e行政\u00ad许\u2060可\u202c";
  expect(normaliseLabel(label)).toBe(normaliseLabel("行政许可"));
});
