import { editions } from "../editions";

const editionIds = editions
  .map(({ id }) => id)
  .sort()
  .join("|");

/** What `--help` prints. */
export const help = {
  main: `xxgk —— 校验政府信息公开工作年度报告的统计表

用法：
  xxgk <命令> [选项]

命令：
  editions    列出各年度规定的格式和表
  template    生成空白的规定表格
  check       校验工作簿和文档：勾稽关系、空格、不是数字的内容，与上年的衔接
  import      把公开的年报（Word、网页、文字、表格）读成规定的表格
  compare     把本年和上年放在一起比，逐项列出增减
  text        核对正文里的数和表格
  rollup      把各单位的表加成一张汇总表
  directory   生成空白的政务公开标准目录，或比较新旧两版（check 校验标准目录）

各命令的说明和例子：
  xxgk check --help

退出码：0 没有错误；1 校验出错误，或缺少规定的表、行、列；2 文件或用法有问题（原因写在标准错误上，一条一句）。
`,
  editions: `xxgk editions —— 列出各年度规定的格式和表

用法：
  xxgk editions [--format text|json]

例子：
  xxgk editions
  xxgk editions --format json
`,
  template: `xxgk template —— 生成空白的规定表格，一张表一个工作表

用法：
  xxgk template --year 年度 [--unit 单位名称] [--edition ${editionIds}] -o 文件.xlsx

选项：
  --year 年度        报告年度，例如 2025
  --unit 单位名称    写在标题里
  --edition 编号     用哪一年的格式；不写就按年度的规定
  --totals 方式      typed 总计自己填（默认）；formulas 总计用公式算
  --protect          锁住表头和行名，只能填数（不设密码）
  -o, --output 文件  写到哪里；已有这个文件时不覆盖，除非加 --force
  --format 格式      text（默认）或 json

例子：
  xxgk template --year 2025 --unit 某县民政局 -o 年报.xlsx
  xxgk template --edition 2019 --year 2020 --unit 某市 --protect -o 某市2020.xlsx
`,
  directory: `xxgk directory —— 基层政务公开标准目录

用法：
  xxgk directory --field 领域 [--unit 单位名称] -o 文件.xlsx     生成空白目录，一个领域一张工作表
  xxgk directory 新目录 --prior 旧目录 [--format text|json]      比较两版，按一级、二级事项列出新增、删去、改动

校验目录用 check：逐行核对要素、对象、方式、时限、文号、主体、渠道、序号。

选项：
  --field 领域       26 个领域之一，几个用顿号隔开；“全部”是 26 个
  --unit 单位名称    写在标题里
  --level 层级       公开层级的各列，默认“县级、乡级”
  --prior 文件       旧的一版，.xlsx、.docx、网页都可以
  -o, --output 文件  写到哪里；已有这个文件时不覆盖，除非加 --force
  --format 格式      text（默认）或 json

例子：
  xxgk directory --field 社会救助、养老服务 --unit 某县 -o 目录.xlsx
  xxgk directory 目录2026.xlsx --prior 目录2025.xlsx
`,
  import: `xxgk import —— 把公开的年报读成规定的表格

用法：
  xxgk import 年报文件 -o 文件.xlsx [选项]

可以读 .xlsx、.xls、.ods、.docx、存下来的网页 .html、.txt。数字连写的只按确定的断开，断不准的留空并说明。
图片、PDF、旧版 .doc 和 .wps 读不了，会说明怎样另存。

选项：
  -o, --output 文件  写到哪里；已有这个文件时不覆盖，除非加 --force
  --format 格式      text（默认）或 json；json 列出每一个有疑问的格

例子：
  xxgk import 某县2024年报.docx -o 某县2024.xlsx
  xxgk import 网页.html -o 上年.xlsx --format json
`,
  compare: `xxgk compare —— 本年与上年逐项比较

用法：
  xxgk compare 本年文件 --prior 上年文件 [-o 文件.xlsx] [选项]

两个文件都可以是 .xlsx、.xls、.ods、.docx、.html、.txt。两年格式不同的，按换版对照比，不可比的写明原因。

选项：
  --prior 文件       上年的年报
  -o, --output 文件  另存工作簿：两年的数和同比表，公式随数变化；已有时不覆盖，除非加 --force
  --format 格式      text（默认）或 json

例子：
  xxgk compare 年报2025.xlsx --prior 年报2024.docx
  xxgk compare 年报2025.xlsx --prior 年报2024.html -o 同比.xlsx
`,
  text: `xxgk text —— 核对年报正文里的数和表格

用法：
  xxgk text 正文文件或文件夹… --tables 表格文件或文件夹 [--prior 上年文件] [选项]
  xxgk text --draft --tables 表格文件 [--prior 上年文件]

正文可以是 .docx、.html、.txt。正文文件里自己有表格的，可以不写 --tables；都没有表格时，只核对正文自己的数。
一句话有几种通行的算法时，有一种对得上就算相符；都对不上、又不会有别的意思时才提示。比不了的不说。

选项：
  --tables 文件      表格（.xlsx、.docx、.html、.txt）；写文件夹时按同名的文件配对
  --prior 文件       上年的年报，用来核对同比
  --draft            从填好、平衡的表格生成第一、第六部分的文字，不核对
  --format 格式      text（默认）或 json；json 列出每一个数，包括没有比对的；at、end 按字符计

例子：
  xxgk text 年报.docx
  xxgk text 正文.txt --tables 年报.xlsx --prior 上年年报.xlsx
  xxgk text 各单位正文/ --tables 各单位表格/ --format json

退出码：0 没有错误（需核实的也算 0）；1 正文与表格不可能同时成立；2 文件或用法有问题。
`,
  rollup: `xxgk rollup —— 把各单位的年报加成一张汇总表

用法：
  xxgk rollup 文件夹或文件… [--expect 名单] [--published 汇总表] [--prior 上年文件夹] -o 文件.xlsx

表格和文档（.docx、.html、.txt）都收。每个单位计入一份：先看标题里的单位，再看文件名；同一单位报了多份的，
文件名写明更正的、修改时间较晚的算数，并说明。拿不准的、不在名单里的、不是本年度的不计入，逐家列出。
空着的格不当作 0，汇总数旁边写明缺几家。

选项：
  --expect 名单      应报的单位：文本文件一行一个名称，或第一行有“单位名称、类别、应报、别名、上年名称”的表格；
                     类别写本机关、部门、乡镇街道、下级政府、垂直管理（垂直管理的不计入）
  --published 文件   已公布的或手工加的汇总表，逐格比较（U1、U2）
  --prior 文件夹     上年各单位的年报，逐家核对结转
  --exclude 名称     不计入的单位，几个用顿号隔开；汇总表里写明“按要求不计入”
  --year 年度        不写就按多数文件的年度
  --unit 单位名称    写在汇总表的标题里
  -o, --output 文件  汇总表写到哪里；已有这个文件时不覆盖，除非加 --force
  --format 格式      text（默认）或 json
  --jobs 个数        同时读几个文件

例子：
  xxgk rollup 各单位/ -o 汇总.xlsx
  xxgk rollup 各单位/ --expect 名单.txt --published 全县.docx --prior 上年/ -o 汇总.xlsx --format json

退出码：0 没有错误，应报的都报了（需核实的也算 0）；1 有单位的表或汇总表有错误，或有单位未报；
2 有文件读不了，或用法不对（读得了的仍然汇总）。
`,
  check: `xxgk check —— 校验工作簿

用法：
  xxgk check 文件或文件夹… [选项]

可以校验 .xlsx、.xlsm、.xls、.ods，存成 .xls 的网页，以及 .docx、.html、.txt 的年报（先读成规定的表格）。
文件夹连同下级文件夹里的工作簿和文档（.docx、.html、.txt）都校验；没有统计表的文档、读不了的文件会列出来。

选项：
  --prior 文件       上年的年报（表格、Word、网页、文字），核对两年的衔接；工作簿里已有“上年数”的不必写
  --text 文件        这份报告的正文（.docx、.html、.txt），文字里的数一起核对；写文件夹时按同名的文件配对
  --only 表          文件本来只报部分表：t2、t3、t4，几张用逗号隔开；其余的表不算缺
  --format 格式      text（默认）或 json；json 只写在标准输出上，进度和提示在标准错误上
  --mark 文件.xlsx   另存一份，把有问题的单元格标出来，原文件其余内容不变（一次一个工作簿）
  --report 文件.xlsx 另存校验报告，可打印签字（一次一个工作簿）
  --force            --mark、--report 的文件已存在时覆盖
  --jobs 个数        同时校验几个文件；不写就按处理器的核数

例子：
  xxgk check 年报.xlsx
  xxgk check 表三.xlsx --only t3
  xxgk check 年报.xlsx --mark 年报-标记.xlsx
  xxgk check 年报.xlsx --report 校验报告.xlsx
  xxgk check 年报2025.xlsx --prior 年报2024.docx
  xxgk check 各单位/ --format json --jobs 4 > 结果.json

退出码：0 没有错误（需核实、只因空格未能核对的也算 0，请看结果）；1 有错误，或缺少规定的表、行、列；
2 有文件读不了，或用法不对。
`,
} as const;
