import type { SuspectsWords } from "../SuspectsWords";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join("或");

/** What a change does for the table: all of it, or only what has to do with it. */
const mended = (change: string, whole: boolean) =>
  whole ? `${change}就全平` : `${change}，与它有关的勾稽就平了，表里别处还有不符`;

export const suspects: SuspectsWords = {
  heading: "可能填错的格",
  only: "唯一解释",
  oneOf: (count, capped) => (capped ? `至少 ${count} 种可能` : `${count} 种可能`),
  partly: (cells, certain) => `填错 ${cells} 格，其中 ${certain} 格可以确定`,
  atLeast: (cells) => `至少填错 ${cells} 格`,
  none: "无法定位",
  lead: (cells, whole) =>
    cells === 1
      ? `最可能是这一格填错了，${mended("改了", whole)}。`
      : `最可能是这 ${cells} 格填错了，${mended("一起改了", whole)}。`,
  oneOfLead: (cells, whole) =>
    cells === 1
      ? `错在下面某一格，${mended("改一格", whole)}。请对照登记台账选。`
      : `下面每一种都是${mended(`改 ${cells} 格`, whole)}。请对照登记台账选。`,
  partlyLead: (cells, certain, whole) =>
    `${mended(`一起改 ${cells} 格`, whole)}。${certain} 格不管哪种改法都要改，另外 ${cells - certain} 格请对照登记台账选。`,
  severalLead: (places, whole) =>
    `错在 ${places} 处，${mended("每处选一种改法", whole)}。请对照登记台账选。`,
  choice: (cells, count, capped) =>
    `${cells === null ? "" : `改 ${cells} 格，`}${capped ? "至少 " : ""}${count} 种改法，选一种`,
  someInLine: (each, label, whole) =>
    each === "column"
      ? `错在“${label}”列的某一行，${mended("改一格", whole)}。请对照登记台账选。`
      : `错在“${label}”行的某一列，${mended("改一格", whole)}。请对照登记台账选。`,
  leaves: (count, named) =>
    `改了以后，这张表还有 ${count} 处不符或未能核对，要另外处理：${named.join("；")}${count > named.length ? "等" : ""}。`,
  brings: (count, named) =>
    `改了以后，又有 ${count} 处不符：${named.join("；")}${count > named.length ? "等" : ""}。请先对照登记台账。`,
  reasons: {
    depth: (atLeast) => `改 ${atLeast - 1} 格以内都平不了。请对照登记台账，从不平的行列查起。`,
    limit: (atLeast) =>
      `已经证明：改 ${atLeast - 1} 格以内都平不了。再多的情形太多，没有查完。请对照登记台账，从不平的行列查起。`,
    stopped: () => "查找已停止。",
    locked: () => "已核对的格不动，别的格怎么改都平不了。请看是不是有一格核对错了。",
    formulaDisagrees: () => "总计的公式没有把该加的格都加上。请检查公式。",
    open: () => "有的格一定要改，但改成多少，勾稽关系定不下来。请对照登记台账填。",
    totalsAreFormulas: () => "总计是公式，看不出错在哪一格。",
  },
  readings: {
    slips: {
      swappedDigits: "两位数字颠倒",
      wrongDigit: "打错一位数字",
      droppedDigit: "漏打一位数字",
      doubledDigit: "一位数字打了两遍",
      extraDigit: "多打一位数字",
      sign: "正负号打错",
      point: "小数点位置不对",
    },
    neighbourFigure: (neighbour) => `填成了旁边“${neighbour}”的数`,
    carried: (part, total, amount, tooMuch) =>
      `“${part}”${tooMuch ? "多" : "少"}填了 ${amount}，“${total}”照着加了`,
    totalOmits: (total, parts) => `“${total}”漏加了${quoted(parts)}`,
    totalDoubles: (total, parts) => `“${total}”把${quoted(parts)}加了两遍`,
    swapped: (first, second) => `“${first}”与“${second}”两格填反`,
    shifted: {
      left: "这一行的数整体向左错了一列",
      right: "这一行的数整体向右错了一列",
      up: "这一列的数整体向上错了一行",
      down: "这一列的数整体向下错了一行",
    },
    moved: (amount, from, to) => `${amount} 件从“${to}”错记到“${from}”`,
  },
  and: "，",
  blank: "空格",
  change: (from, to) => `${from || "空格"} → ${to}`,
  pane: {
    more: (count) => `另外 ${count} 种`,
    notListed: (listed, count) =>
      `共 ${count} 种，列出前 ${listed} 种。锁住已核对的格，会越来越少。`,
    show: "定位",
    showNamed: (cell) => `定位 ${cell}`,
    adopt: (cells) => (cells === 1 ? "采用" : `采用这 ${cells} 处`),
    adoptNamed: (changes) => `采用：${changes}`,
    isFormula: "这一格是公式，请到公式取数的地方改。",
    lock: "已核对",
    lockNamed: (cell) => `已核对，这一格没有错：${cell}`,
    locked: (count) => `已核对 ${count} 格，查找时不动`,
    unlock: "取消",
    unlockNamed: (cell) => `取消已核对：${cell}`,
    adopted: (changes) => `已改：${changes.join("；")}`,
    takenBack: "已改回。",
    undo: "撤销",
    hasChanged: (cells) => `${cells.join("、")} 后来又改过，没有动。请重新校验。`,
    certain: (cells) => `可以确定的 ${cells} 格`,
    searching: (atLeast, share) =>
      `正在找是哪几格，可以接着填。已经证明至少填错 ${atLeast} 格，最多还要查 ${100 - Math.floor(share * 100)}%…`,
    stop: "停止",
    blanks: (count) => `有 ${count} 个空格的数可以推出来`,
    blanksHint: "由勾稽关系推出，只能是这个数。请对照登记台账再采用。",
    formulas: "总计是公式，分项填错了很难看出来",
    formulasHint:
      "总计跟着分项变，不会不平。把登记台账上的总数填在这里，就能对出来。只用来核对，不写进表里。",
    controlsMore: "各行的总计",
    controlLabel: (row, column) => (row ? `${row} · ${column}` : column),
    controlNow: (value) => `表上 ${value}`,
    controlDiffers: (value) => `表上 ${value}，与台账不符`,
    controlNoNumber: "请填数字",
    controlsApply: "按台账核对",
  },
  report: {
    change: (sheet, address, from, to) => `工作表“${sheet}”${address} ${from || "空格"} → ${to}`,
    and: "，并 ",
    remaining: (count) => `（改后这张表还有 ${count} 处不符或未能核对）`,
    only: (changes) => `最可能填错（唯一解释）：${changes.join("；")}`,
    atLeast: (cells) => `至少填错 ${cells} 格，是哪几格没有查出来`,
    oneOf: (count, explanations) =>
      `可能填错（${count} 种可能${explanations.length < count ? "，例如" : ""}）：${explanations.join("；或 ")}`,
  },
};
