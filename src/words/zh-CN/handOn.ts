import type { HandOnWords } from "../HandOnWords";

const list = "；";

export const handOn: HandOnWords = {
  copied: ({ names, noNumbers, where, fileName, ...facts }) => {
    if (names.length === 0) return "没有找到年报的表，没有做上报版。";
    const { errors, absent, reports, leftOut, cleaned } = facts;
    return [
      cleaned > 0 ? `已把 ${cleaned} 格改成数字。` : "",
      `已做好上报版，共 ${names.length} 张表，只有数值。`,
      reports.length > 1 ? `含 ${reports.length} 份报告：${reports.join(list)}。` : "",
      where === "thisWorkbook" ? "" : `已在新工作簿打开，请另存为“${fileName}”。`,
      where === "behindThis" ? "它的窗口可能在后面，请在“窗口”菜单里找。" : "",
      errors > 0 ? `含 ${errors} 处错误。` : "",
      absent.length > 0 ? `${absent.join(list)}。` : "",
      noNumbers > 0 ? `其中有 ${noNumbers} 格不是数，请看一下。` : "",
      leftOut.length > 0 ? `工作表“${leftOut.join("、")}”里是重复的表，没有放进去。` : "",
    ].join("");
  },
  clean: {
    title: (cells) => `有 ${cells} 格写的是文字，不是数字`,
    text: "收到的人没法相加。改成数字再做，表里的这几格也一起改，可以撤销。",
    becomes: (from, to) => `${from} → ${to}`,
    more: (cells) => `另外 ${cells} 格`,
    yes: "改成数字再做",
    no: "不改，照样做",
  },
  wrong: {
    title: (errors) => (errors > 0 ? `还有 ${errors} 处错误` : "表不全"),
    text: (errors, absent) =>
      [
        absent.length > 0 ? `${absent.join(list)}。` : "",
        errors > 0 ? "收到的人一核就看得出来。" : "",
      ].join(""),
    hint: "仍然生成的，窗格里会写明还有错，上报版里看不出来；可以另附签字的校验报告。",
    mend: "去改",
    anyway: "仍然生成",
  },
  again: {
    title: "刚才已经做过一份",
    text: (fileName) => `“${fileName}”。再做会另开一份。`,
    yes: "再做一份",
    no: "不做了",
  },
  cancel: "取消",
  report: "校验报告",
};
