import { aMoment, area, eventually, useOffice } from "../../src/testing";

const office = useOffice({ sheets: ["决算", "上年"] });

test("a change by the person and one by the add-in are told apart", async () => {
  const { it, sheet: id } = office;
  const seen: Partial<Excel.WorksheetChangedEventArgs>[] = [];
  const inCollection: string[] = [];
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    sheet.onChanged.add((event) => {
      const { type, address, changeType, source, triggerSource, worksheetId } = event;
      seen.push({ type, address, changeType, source, triggerSource, worksheetId });
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add((event) => {
      inCollection.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("上年").getRange("C3").values = [[1]];
    await context.sync();
  });
  it.grid.asPerson((grid) => {
    grid.write(id, area("B2:B3"), [[1], [2]]);
    grid.insert(id, area("1:1"), "rows");
  });
  const local = { type: "WorksheetChanged", source: "Local", worksheetId: id };
  await eventually(() => {
    expect(inCollection).toEqual(["A1", "C3", "B2:B3", "1:1"]);
    expect(seen).toEqual([
      { ...local, address: "A1", changeType: "RangeEdited", triggerSource: "ThisLocalAddin" },
      { ...local, address: "B2:B3", changeType: "RangeEdited", triggerSource: "Unknown" },
      { ...local, address: "1:1", changeType: "RowInserted", triggerSource: "Unknown" },
    ]);
  });
});

test("what another person changes is remote", async () => {
  const { it, sheet: id } = office;
  const sources: string[] = [];
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      sources.push(event.source);
      return Promise.resolve();
    });
    await context.sync();
  });
  it.grid.asRemote((grid) => {
    grid.write(id, area("A1"), [[1]]);
  });
  await eventually(() => {
    expect(sources).toEqual(["Remote"]);
  });
});

test("the changed range can be asked for, and has moved on meanwhile", async () => {
  const { it, sheet: id } = office;
  const { Excel } = it;
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("决算").onChanged.add(async (event) => {
      if (event.changeType !== "RangeEdited") return;
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        addresses.push(range.address);
      });
    });
    await context.sync();
  });
  it.grid.asPerson((grid) => {
    grid.write(id, area("B2"), [[1]]);
    grid.insert(id, area("1:1"), "rows");
  });
  await eventually(() => {
    expect(addresses).toEqual(["决算!B3"]);
  });
});

test("activation, selection, calculation, sheets that come and go", async () => {
  const { it, sheet: id } = office;
  const heard: string[] = [];
  const hear = (what: string) => (event: { address?: string; worksheetId?: string }) => {
    const sheet = event.worksheetId === id ? "first" : "other";
    heard.push([what, sheet, event.address].filter(Boolean).join(" "));
    return Promise.resolve();
  };
  await it.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(hear("activated"));
    worksheets.onDeactivated.add(hear("deactivated"));
    worksheets.onSelectionChanged.add(hear("selected"));
    worksheets.onCalculated.add(hear("calculated"));
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
    worksheets.getFirst().onSelectionChanged.add(hear("here"));
    context.workbook.onSelectionChanged.add(() => {
      heard.push("workbook selection");
      return Promise.resolve();
    });
    await context.sync();
  });
  const { grid } = it;
  const [, other = { id: "" }] = grid.sheets();
  grid.select(id, [area("B2")]);
  grid.activate(other.id);
  grid.write(other.id, area("A1"), [["=1+1"]]);
  grid.removeSheet(grid.addSheet("新").id);
  await eventually(() => {
    expect(heard).toContain("workbook selection");
    expect(heard.filter((what) => what !== "workbook selection")).toEqual([
      "here first B2",
      "selected first B2",
      "deactivated first",
      "activated other",
      "calculated other A1",
      "added other",
      "deleted other",
    ]);
  });
});

test("a removed handler hears nothing, and enableEvents silences all", async () => {
  const { it, sheet: id } = office;
  const heard: string[] = [];
  const result = await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    const registered = sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
    return registered;
  });
  await eventually(() => {
    expect(heard).toEqual(["A2"]);
  });
  await it.Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  it.grid.write(id, area("A3"), [[1]]);
  await aMoment();
  expect(heard).toEqual(["A2"]);
});

test("a change of one cell tells what was there, and rows that come stay rows", async () => {
  const { it, sheet: id } = office;
  const { Excel } = it;
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    sheet.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        heard.push([
          event.changeType,
          event.address,
          range.address,
          (event.details as Partial<Excel.ChangedEventDetail> | undefined)?.valueBefore,
        ]);
      });
    });
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1:B1").values = [[1, 2]];
    await context.sync();
  });
  it.grid.asPerson((grid) => {
    grid.insert(id, area("3:4"), "rows");
  });
  await eventually(() => {
    expect(heard).toEqual([
      ["RowInserted", "1:1", "决算!1:1", undefined],
      ["RangeEdited", "A1", "决算!A1", ""],
      ["RangeEdited", "A1", "决算!A1", 5],
      ["RangeEdited", "A1:B1", "决算!A1:B1", undefined],
      ["RowInserted", "3:4", "决算!3:4", undefined],
    ]);
  });
});

test("activating the sheet that is active is no event", async () => {
  const { it } = office;
  const heard: string[] = [];
  await it.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const hear = (what: string) => () => {
      heard.push(what);
      return Promise.resolve();
    };
    worksheets.onActivated.add(hear("activated"));
    worksheets.onDeactivated.add(hear("deactivated"));
    await context.sync();
    worksheets.getFirst().activate();
    worksheets.getFirst().getRange("B2").select();
    worksheets.add("新");
    await context.sync();
  });
  await aMoment(50);
  expect(heard).toEqual([]);
});
