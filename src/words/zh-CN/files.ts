import type { FileWords } from "../FileWords";

export const files: FileWords = {
  reasons: {
    empty: () => "文件是空的，请重新取得这个文件。",
    notAWorkbook: () => "不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 再校验。",
    wordDocument: () => "是 Word 文档，不是工作簿。请把表格粘贴到 Excel 工作簿里再校验。",
    encrypted: () => "文件设有打开密码。请用 Excel 打开，在“信息”中取消密码，保存后再校验。",
    truncated: () => "文件不完整，可能没有传完。请重新取得这个文件。",
    damaged: () => "文件已损坏。请用 Excel 打开并修复，另存为 .xlsx 再校验；打不开的，请重新取得。",
    hostile: () => "文件的内部结构不正常，可能有害，没有打开。请向报送单位重新取得。",
    tooLarge: () => "文件太大。请把年报各表单独存为一个工作簿再校验。",
    farCell: (cell) =>
      `单元格 ${cell} 离其他内容太远，表格过大，没有读。请删去这一格所在的行和列，保存后再校验。`,
    onlyXlsx: () => "只能给 .xlsx 和 .xlsm 文件做标记。请先另存为 .xlsx。",
    cannotKeep: () =>
      "文件带有数字签名，做标记会使签名失效，没有做。请先去掉签名，或只校验不标记。",
    tooComplex: () => "文件里的表格太大、太多或嵌套太深，没有打开。请只保留统计表，另存后再选。",
    workbook: () => "这是表格文件，请按表格打开。",
    oldWord: () =>
      "这是旧版 Word 或 WPS 文件，读不了。请用 Word 或 WPS 打开，另存为 .docx 后再选。",
    pdf: () =>
      "PDF 里没有单元格，读不准。请选 Word 或网页版；只有 PDF 的，用 Word 打开后另存为 .docx。",
    picture: () => "这是图片，里面的数读不出来。请选 Word、网页或表格文件，或照着图片手工填入。",
    webArchive: () =>
      "这是单个文件的网页（.mht），读不了。请在浏览器中另存为“网页，仅 HTML”后再选。",
    unknown: () =>
      "这不是能读的文件。请选 .xlsx、.xls、.ods、.docx、.html 或 .txt，或把内容粘贴进来。",
    notFound: () => "找不到这个文件。请检查路径。",
    noAccess: () => "没有权限读这个文件，或它正被别的程序占用。请关闭占用它的程序再试。",
    notRegular: () => "不是普通文件（是文件夹、管道、设备、套接字或绕圈的链接），没有读。",
    tooSlow: () => "读了很久也没有读完，已放弃。请把年报各表单独存为一个工作簿再校验。",
    tooMuchMemory: () => "文件占用内存过多，已放弃。请把年报各表单独存为一个工作簿再校验。",
    unexpected: () => "校验时出了意外，这个文件没有结果。请把文件发给开发者。",
  },
  ofDocument: {
    empty: "里面什么都没有。请另选文件，或重新复制后再粘贴。",
    encrypted: "文件设了打开密码，读不了。请先去掉密码再选。",
    damaged: "文件损坏或没有下载完整，读不了。请重新下载，或另存一份后再选。",
    hostile: "文件里有不正常的内容，为安全起见没有打开。请用 Word 打开后另存一份再选。",
    tooLarge: "文件太大，没有打开。请只保留统计表，另存后再选。",
  },
  fromDocument:
    "这是文档，校验的是从中读出的各表；单元格位置是 xxgk import 写出的表里的位置，请先看下面的提示。",
  noTable: "没有找到年报的表：可见的工作表里，没有 2014 年度起规定格式的表。请检查是否选错了文件。",
  manualCalculation:
    "工作簿设为手动计算，公式的结果可能是旧的。请在 Excel 里按 F9，保存后再校验一次。",
  noResults: (count) =>
    `有 ${count} 个公式没有存下结果，都当作空格。请用 Excel 或 WPS 打开，保存后再校验。`,
  copies: (tables) => `下列表不止一份，每份都核对了，请确认上报的是哪一份：${tables.join("、")}。`,
  severalReports: (titles) =>
    `工作簿里有 ${titles.length} 份报告，各自核对了：${titles.join("、")}。请确认上报的是哪一份。`,
  doubtfulSheets: (sheets) =>
    `工作表“${sheets.join("”“")}”上没有标题，按它前面的报告核对，请确认。`,
  protectedSheets: (sheets) =>
    `工作表“${sheets.join("”“")}”受保护，没有在上面做标记。结果不受影响。`,
};
