/** What `--help` prints. */
export const help = {
  main: `xxgk —— 校验政府信息公开工作年度报告的统计表

用法：
  xxgk <命令> [选项]

命令：
  editions    列出各年度规定的格式和表
  template    生成空白的规定表格
  check       校验工作簿：勾稽关系、空格、不是数字的内容

各命令的说明和例子：
  xxgk check --help

退出码：0 没有错误；1 校验出错误；2 文件或用法有问题（原因写在标准错误上，一条一句）。
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
  xxgk template --year 年度 [--unit 单位名称] [--edition 2019|2021] -o 文件.xlsx

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
  check: `xxgk check —— 校验工作簿

用法：
  xxgk check 文件或文件夹… [选项]

可以校验 .xlsx、.xlsm、.xls、.ods，以及存成 .xls 的网页。文件夹连同下级文件夹里的工作簿都校验。

选项：
  --format 格式      text（默认）或 json；json 只写在标准输出上，进度和提示在标准错误上
  --mark 文件.xlsx   另存一份，把有问题的单元格标出来，原文件其余内容不变（一次一个工作簿）
  --force            --mark 的文件已存在时覆盖
  --jobs 个数        同时校验几个文件；不写就按处理器的核数

例子：
  xxgk check 年报.xlsx
  xxgk check 年报.xlsx --mark 年报-标记.xlsx
  xxgk check 各单位/ --format json --jobs 4 > 结果.json

退出码：0 没有错误（需核实、未能核对的也算 0，请看结果）；1 有错误；2 有文件读不了，或用法不对。
`,
} as const;
