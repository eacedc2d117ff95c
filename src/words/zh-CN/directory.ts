import { directorySheet } from "../directorySheet";
import type { DirectoryWords } from "../DirectoryWords";

const both = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");

export const directory: DirectoryWords = {
  columns: {
    number: "序号",
    level1: "一级事项",
    level2: "二级事项",
    level3: "三级事项",
    content: "公开内容（要素）",
    basis: "公开依据",
    deadline: "公开时限",
    body: "公开主体",
    channels: "公开渠道和载体",
    audience: "公开对象",
    everyone: "全社会",
    group: "特定群众",
    method: "公开方式",
    active: "主动",
    onRequest: "依申请公开",
    level: "公开层级",
  },
  title: (field) => (field === null ? "政务公开标准目录" : `${field}领域政务公开标准目录`),
  row: (names, number) =>
    names.length > 0 ? names.join(" / ") : number === "" ? "没有名称的一行" : `第 ${number} 项`,
  trouble: {
    filled: (columns) => `没有写${both(columns)}`,
    ticked: (columns) => `${both(columns)}都没有选`,
    tickedOnce: (columns) => `${both(columns)}都选了`,
    onRequest: (columns, said) => `写的是“${said}”，与${both(columns)}对不上`,
    channelChosen: () => "列出的公开渠道一个也没有选",
    channelMarks: (_, said) => `“${said}”前面的符号看不出选了没有`,
    ownChannels: (_, said) => `“${said}”不是这个领域的渠道`,
    workingDays: (_, said) => `时限写的是“${said}”，超过 20 个工作日`,
    says: (columns, said) => `${both(columns)}写了“${said}”`,
    closed: (columns, said) => `${both(columns)}里的括号不成对：“${said}”`,
    numbered: (_, said) => `序号“${said}”接不上`,
    namesNumbered: (columns, said) => `${both(columns)}从“${said}”编起`,
    distinct: (_, said) => `“${said}”与前面一行重复`,
    differs: (columns, said) => `${both(columns)}都是“${said}”`,
    inPlace: (columns) => `${both(columns)}的内容像是错开了一列`,
  },
  because: (message, why) => `${message}。${why}`,
  verdict: (directories, rows, errors, reviews) =>
    rows === 0
      ? `有 ${directories} 张标准目录，还没有填写。`
      : errors + reviews === 0
        ? `核对了 ${directories} 张标准目录，共 ${rows} 行，没有发现问题。`
        : `核对了 ${directories} 张标准目录，共 ${rows} 行：错误 ${errors} 处，需核实 ${reviews} 处。`,
  pane: {
    check: "核对本工作簿的目录",
    more: (count) => `还有 ${count} 处没有列出，改好上面的再核对。`,
    blank: "插入空白目录",
    fields: "领域",
    fieldsHint: "可以选几个，一个领域一张新工作表。次序只是习惯，部门文件只列读到过的。",
    choose: "选领域",
    unit: "单位名称（写在标题里）",
    levels: "公开层级的各列",
    levelsHint: "例如：县级、乡级。重大建设项目、公共资源交易、财政预决算一般没有这一栏。",
    insert: (count) => (count > 1 ? `插入 ${count} 张空白目录` : "插入空白目录"),
    made: (names) => `已插入工作表：${names.join("、")}。`,
    undo: "撤销",
    failed: "没有完成。请再试一次。",
  },
  sheet: directorySheet,
  command: {
    oneFile: "一次比一个文件：xxgk directory 新目录.xlsx --prior 旧目录.xlsx。",
    none: "没有认出标准目录：表头要有公开事项、公开内容、公开依据、公开时限、公开主体。",
    all: "全部",
    levels: "县级、乡级",
    compared: (title, changes, same) => `${title}：${changes} 行有变化，${same} 行相同`,
    change: {
      added: (row) => `  新增  ${row}`,
      dropped: (row) => `  删去  ${row}`,
      changed: (row, columns) => `  改动  ${row}：${columns.join("、")}`,
    },
  },
};
