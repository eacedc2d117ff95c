import type { FindingWords } from "../Words";

/** “甲”等 3 项 */
const several = (names: readonly string[]) =>
  names.length > 1 ? `“${names[0] ?? ""}”等 ${names.length} 项` : `“${names[0] ?? ""}”`;

const side = (value: string | null) => value ?? "—";

/** 引号里的引号用单引号。 */
const inner = (label: string) => label.replaceAll("“", "‘").replaceAll("”", "’");

export const findings: FindingWords = {
  outcomes: { pass: "通过", error: "错误", review: "核实", unassessed: "未能核对" },
  unitKinds: {
    township: "乡镇、街道",
    countyDepartment: "县级部门",
    county: "县级政府",
    cityDepartment: "市级部门",
    city: "设区的市、自治州政府",
    provinceDepartment: "省级部门",
    province: "省级政府",
    ministry: "国务院部门",
    other: "其他",
  },
  line: (each, label) => (each === "column" ? `“${inner(label)}”列` : `“${inner(label)}”行`),
  block: (label) => `“${inner(label)}”`,
  cell: (row, column) => (row ? `${row} × ${column}` : column),
  lastYear: (name) => `上年 ${name}`,
  noise: (place, text, value, cells) =>
    `${place} 是程序算出的 ${text}，按 ${value} 核对${cells > 1 ? `；这样的数共 ${cells} 格` : ""}。`,
  oddYear: {
    now: "从表内勾稽看，错在今年：换成上年的数，今年的表就平了。",
    prior: "从表内勾稽看，错在上年：换成今年的数，上年的表就平了。",
  },
  plus: " ＋ ",
  nothing: "0",
  manyTerms: (first, last, count) => `${first} 至 ${last} 等 ${count} 格之和`,
  headline: {
    balance: ({ where, left, right, difference }) =>
      `${where}勾稽不平：${side(left)} 与 ${side(right)}，差 ${side(difference)}`,
    sum: ({ where, left, right, difference }) =>
      `${where}总计 ${side(left)}，分项相加 ${side(right)}，差 ${side(difference)}`,
    atMost: ({ where, left, right }) => `${where} ${side(left)} 大于 ${side(right)}`.trimStart(),
    filled: ({ where, count }) => `${where}有 ${count} 格没有填`,
    noPlaceholder: ({ value }) => `填了“${value}”，不是数字`,
    plainNumber: ({ value }) => `填了“${value}”，应当只填数字`,
    noErrorValue: ({ value }) => `公式出错：${value}`,
    wholeNumber: ({ value }) => `填了 ${value}，件数应当是整数`,
    likelySize: ({ value }) => `填了 ${value}，大得不像真的`,
    notNegative: ({ value }) => `填了 ${value}，不能是负数`,
    moneyForm: ({ value }) => `填了“${value}”，小数位数或单位不对`,
    noTextNumber: ({ value }) => `“${value}”是文本，不是数字`,
    moneyUnit: ({ value }) => `填了 ${value}，没有写明元还是万元`,
    equal: ({ names: [one = "", other = ""], left, right }) =>
      `${one} ${side(left)}，${other} ${side(right)}，一般相等`,
    implies: ({ names: [when = "", then = ""], left, right }) =>
      `${when}有 ${side(left)}，${then}只有 ${side(right)}`,
    share: ({ names: [part = "", whole = ""], left, right }) =>
      `${part} ${side(left)}，${whole} ${side(right)}，占比不寻常`,
    below: ({ names: [name = ""], left }) => `${name} ${side(left)}，疑为把元当作万元`,
    usuallyNone: ({ names: [name = ""], left }) => `${name}填了 ${side(left)}，一般是 0`,
    notAllZero: ({ names: [name = ""] }) => `${name}全部是 0`,
    formOfYear: ({ names }) => `不是该年度规定的格式：${several(names)}`,
    wholeForm: ({ names }) => `表头与格式不符，缺少：${several(names)}`,
    noOtherLines: ({ names }) => `格式以外的行、列或另一份表：${several(names)}`,
    periodOfYear: ({ names: [from = "", to = ""] }) =>
      `统计期限写作 ${from} 至 ${to}，不是这个年度`,
    carryOver: ({ where, left, right }) =>
      `${where}上年结转 ${side(left)}，上年报告结转下年度 ${side(right)}`,
    stockFlow: ({ where, left, right, difference }) =>
      `${where}填 ${side(left)}，从上年推算是 ${side(right)}，差 ${side(difference)}`,
    pendingCases: ({ where, left, right }) =>
      `${where}今年总计 ${side(left)}，少于上年尚未审结的 ${side(right)}`,
    unitSlip: ({ left, right }) =>
      `今年 ${side(left)}，上年 ${side(right)}，相差约一万倍，疑为元、万元写错`,
    zeroAgainstSome: ({ left, right }) => `今年 ${side(left)}，上年 ${side(right)}`,
    bigChange: ({ left, right }) => `今年 ${side(left)}，上年 ${side(right)}，变化很大`,
    restated: ({ left, right }) => `这份报告填 ${side(left)}，同一年度的另一份填 ${side(right)}`,
    sameFigures: () => "整张表与上年逐格相同",
  },
  unassessed: ({ where, count }) => `${where}未能核对：${count} 格没有数`,
  noRow: (rows) =>
    rows.length > 1 ? `表中没有这些行：${several(rows)}` : `表中没有这一行：${rows.join("")}`,
  noColumn: (columns) =>
    columns.length > 1
      ? `表中没有这些列：${several(columns)}`
      : `表中没有这一列：${columns.join("")}`,
  advice: {
    balance: "第一项加第二项，应等于第三项总计加第四项。找出填错的一格改正。",
    sum: "逐项与登记台账核对：改正填错的一项，或改正总计。",
    atMost: "核对这几格，改正填错的一格。",
    filled: "没有发生的填 0，不要留空。",
    noPlaceholder: "没有发生的填 0。",
    plainNumber: "只填数字；单位、说明写在表外。",
    noErrorValue: "直接填入数字，或修好公式。",
    wholeNumber: "改为整数。",
    likelySize: "核对有没有多打了位数、把两个数连在一起，金额看清单位。确实如此的，写明原因。",
    notNegative: "改为 0 或正数。",
    moneyForm: "按表头的单位填数字，小数不超过六位。",
    moneyUnit: "在金额后面写明单位，例如“12.5万元”。",
    equal: "核对这两个数。不等的，写明原因。",
    implies: "核对这几格是不是漏填、填错。确实如此的，写明原因。",
    share: "核对这几个数。确实如此的，写明原因。",
    below: "看清表头的单位，改为正确的金额。",
    usuallyNone: "核对这一格。填错的改为 0；确有的，写明依据。",
    notAllZero: "核对是不是漏填。确实没有的，写明原因。",
    formOfYear: "在“插入”页插入该年度规定的格式，把数填过去。",
    wholeForm: "按格式补上；最简单的是重新插入空表，把数填过去。",
    periodOfYear: "核对报告的年度和统计期限，改正写错的一处。",
    noOtherLines:
      "里面的数没有参加核对；同一张表有两份的，各自核对了，分不清以哪份为准。多余的删去；是格式里的行、列写错了名称的，改回名称；确需保留的，写明原因。",
    noTextNumber: "重新输入这个数；如仍是文本，先把单元格格式改为“常规”。",
    carryOver: "核对上年报告的“结转下年度继续办理”。今年填错的改正；上年报告错了的，写明原因。",
    stockFlow: "核对上年的件数和本年的增减。机构划转、清理补录等原因造成的，写明原因。",
    pendingCases: "逐件核对上年尚未审结的案件今年的结果。",
    unitSlip: "看清表头的单位，改为正确的金额。",
    zeroAgainstSome: "核对是不是漏填。确实如此的，写明原因。",
    bigChange: "核对这个数。确实如此的，写明原因。",
    restated: "确认以哪一份为准。",
    sameFigures: "核对是不是沿用了上年的表。",
  },
  adviceUnassessed: "先把这些格填上数字，再校验。",
  adviceNoRow: "恢复这一行，填上数字，再校验。",
  adviceNoColumn: "恢复这一列和它的列名，再校验。",
};
