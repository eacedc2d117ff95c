import { limits, type LimitName } from "../../src/host/limits";
import { codeOf, useOffice } from "../../src/testing";

const office = useOffice({ sheets: ["Sheet1", "Other"] });

type Try = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const attempt = (act: Try) =>
  office.it.Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst(), context);
    return codeOf(context.sync());
  });

const a1 = (sheet: Excel.Worksheet) => sheet.getRange("A1");
const text = (length: number) => "x".repeat(length);
const alert = (title: string, message: string): Excel.DataValidationErrorAlert => ({
  ...{ title, message },
  ...{ showAlert: true, style: "Stop" },
});

/** Something that is as large as asked, for each limit. */
const trials: Readonly<Record<LimitName, (size: number) => Try>> = {
  formula: (size) => (sheet) => {
    const short = `${"1+".repeat(Math.floor((size - 3) / 2))}1`;
    a1(sheet).formulas = [[`=${" ".repeat(size - 1 - short.length)}${short}`]];
  },
  textInFormula: (size) => (sheet) => {
    a1(sheet).formulas = [[`="${text(size)}"`]];
  },
  nestedCalls: (size) => (sheet) => {
    a1(sheet).formulas = [[`=${"ABS(".repeat(size)}1${")".repeat(size)}`]];
  },
  callArguments: (size) => (sheet) => {
    a1(sheet).formulas = [[`=SUM(${Array<string>(size).fill("1").join(",")})`]];
  },
  cellText: (size) => (sheet) => {
    a1(sheet).values = [[text(size)]];
  },
  rowHeight: (size) => (sheet) => {
    a1(sheet).format.rowHeight = size;
  },
  columnWidth: (size) => (sheet) => {
    a1(sheet).format.columnWidth = size;
  },
  fontSize: (size) => (sheet) => {
    a1(sheet).format.font.size = size;
  },
  headerFooter: (size) => (sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = text(size);
  },
  validationTitle: (size) => (sheet) => {
    a1(sheet).dataValidation.errorAlert = alert(text(size), "");
  },
  validationMessage: (size) => (sheet) => {
    a1(sheet).dataValidation.errorAlert = alert("", text(size));
  },
  sheetName: (size) => (sheet) => {
    sheet.name = text(size);
  },
  definedName:
    (size) =>
    (sheet, { workbook }) => {
      workbook.names.add(text(size), a1(sheet));
    },
  printScale: (size) => (sheet) => {
    sheet.pageLayout.zoom = { scale: size };
  },
};

describe("limits of numbers", () => {
  test.each(Object.keys(limits) as LimitName[])("%s", async (name) => {
    const { most, code, source } = limits[name];
    expect(source).not.toBe("");
    expect(await attempt(trials[name](most))).toBe("no error");
    expect(await attempt(trials[name](most + 1))).toBe(code);
  });

  test("prompts of data validation have the limits of alerts", async () => {
    const prompt = (title: string, message: string) =>
      attempt((sheet) => {
        a1(sheet).dataValidation.prompt = { title, message, showPrompt: true };
      });
    expect(await prompt(text(33), "")).toBe("InvalidArgument");
    expect(await prompt("", text(256))).toBe("InvalidArgument");
  });
});

describe("formulas", () => {
  test.each([
    ["=1+", "a value is missing"],
    ["=(1", "a bracket is open"],
    ["=1)", "a bracket is closed"],
    ['="a', "a text is open"],
    ["=SUM(A1", "a call is open"],
    ["=A1 A1 1", "values side by side"],
    ["=1,2", "a list is no formula"],
    ["=IF()", "arguments are missing"],
    ["=ROUND(1)", "an argument is missing"],
    ["=NOT(1,2)", "an argument too many"],
    ["={1,2;3}", "rows of an array differ"],
    ["={A1}", "an array holds constants"],
    ["=SUM（A1）", "full-width brackets"],
    ["=一览表[金额]", "no such table"],
    ["--", "a sign begins a formula"],
    ["-（两项", "a sign begins a formula"],
  ])("%s: %s", async (formula) => {
    const code = await attempt((sheet) => {
      a1(sheet).formulas = [[formula]];
    });
    expect(code).toBe("InvalidArgument");
  });

  test.each([
    ["=SUM(A2:A3,Other!B1)*-2%^2"],
    ["=IF(,1,)"],
    ["=SUM((B1,B2:B3))"],
    ["=B1:B3 B2:C2"],
    ["=B1:INDEX(B:B,3)"],
    ['=SUM({1,-2;"a",TRUE})'],
    ["=@B1"],
    ["=B1#"],
    ["=UNKNOWN(1,2)"],
    ["=_xlfn.CONCAT(B1,未定义)"],
    ["=TRUE()"],
    ["=#REF!+Other!$B$1"],
    ['="他说""好"""&B1'],
    ["= 1 +\n 2"],
  ])("%s is one", async (formula) => {
    const code = await attempt((sheet) => {
      a1(sheet).formulas = [[formula]];
    });
    // Some of these the grid of the tests does not calculate, and says so.
    expect(["no error", "NotImplemented"]).toContain(code);
  });

  test("in a text cell whatever looks like one is text", async () => {
    const code = await attempt((sheet) => {
      a1(sheet).numberFormat = [["@"]];
      a1(sheet).formulas = [["=1+"]];
    });
    expect(code).toBe("no error");
  });

  test.each(["=1+", "=SUM({1,2})>1", "=A1:A3 A2:B2", "A1>1", `="${text(256)}"=A1`])(
    "a conditional format takes no %s",
    async (formula) => {
      const code = await attempt((sheet) => {
        a1(sheet).conditionalFormats.add("Custom").custom.rule.formula = formula;
      });
      expect(code).toBe("InvalidArgument");
    }
  );

  test("neither does data validation", async () => {
    const code = await attempt((sheet) => {
      a1(sheet).dataValidation.rule = { custom: { formula: "=A1>" } };
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("sheets", () => {
  test.each([
    ["", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["hISTORY", "InvalidArgument"],
    ["'表", "InvalidArgument"],
    ["表'", "InvalidArgument"],
    ["OTHER", "ItemAlreadyExists"],
    ...[..."\\/?*:[]"].map((sign) => [`a${sign}b`, "InvalidArgument"]),
  ])("%j names no sheet", async (name, code) => {
    const renamed = await attempt((sheet) => {
      sheet.name = name;
    });
    const added = await attempt((_, { workbook }) => {
      workbook.worksheets.add(name);
    });
    // Added without a name, a sheet gets one.
    expect([renamed, added]).toEqual([code, name === "" ? "no error" : code]);
  });
});

describe("pages and cells", () => {
  const refused: Readonly<Record<string, Try>> = {
    "a paper size that there is not": (sheet) => {
      sheet.pageLayout.paperSize = "A6" as Excel.PaperType;
    },
    "part of rows as titles": (sheet) => {
      sheet.pageLayout.setPrintTitleRows("A1:B2");
    },
    "part of columns as titles": (sheet) => {
      sheet.pageLayout.setPrintTitleColumns("A1:B2");
    },
    "no page across": (sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 0 };
    },
    "a scale below ten percent": (sheet) => {
      sheet.pageLayout.zoom = { scale: 9 };
    },
    "a merge that parts another": (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2:C3").merge();
    },
    "a merge within another": (sheet) => {
      sheet.getRange("A1:C3").merge();
      sheet.getRange("A1:B2").merge();
    },
    "a row too few": (sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    },
    "rows of different lengths": (sheet) => {
      sheet.getRange("A1:B2").formulas = [[1, 2], [3]];
    },
    "formats of the wrong shape": (sheet) => {
      sheet.getRange("A1:B2").numberFormat = [["0", "0"]];
    },
    "a list for a table": (sheet) => {
      sheet.getRange("A1:B1").values = [1, 2] as never;
    },
  };
  test.each(Object.entries(refused))("%s", async (_, act) => {
    expect(await attempt(act)).toBe("InvalidArgument");
  });

  test("merging around merged cells is no overlap", async () => {
    const code = await attempt((sheet) => {
      sheet.getRange("B2:C2").merge();
      sheet.getRange("A1:C3").merge();
    });
    expect(code).toBe("no error");
  });
});
