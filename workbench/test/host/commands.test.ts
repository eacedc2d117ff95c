import { eventually, useOffice } from "../../src/testing";

const visibility: string[] = [];
const ribbon: unknown[] = [];
const office = useOffice({
  visibility: "Hidden",
  shortcuts: { check: "Ctrl+Alt+J" },
  onVisibility: (value) => visibility.push(value),
  onRibbonUpdate: (id, change) => ribbon.push([id, change]),
});

test("a ribbon command is done when the add-in says so", async () => {
  const { it } = office;
  const done: string[] = [];
  it.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    setTimeout(() => {
      done.push(event.source.id);
      event.completed();
    }, 20);
  });
  await it.host.invokeCommand("CheckButton", "check");
  expect(done).toEqual(["CheckButton"]);
});

test("a command that the add-in does not know", async () => {
  await expect(office.it.host.invokeCommand("Button", "nothing")).rejects.toThrow(
    "knows no function for the command Button"
  );
});

test("a shortcut runs its action", async () => {
  const { it } = office;
  const seen: unknown[] = [];
  it.Office.actions.associate("SHORTCUT", (argument: unknown) => {
    seen.push(argument);
  });
  it.host.triggerAction("shortcut");
  it.host.triggerAction("shortcut", { from: "menu" });
  await eventually(() => {
    expect(seen).toEqual([null, { from: "menu" }]);
  });
});

test("shortcuts are listed, asked for and replaced", async () => {
  const { actions } = office.it.Office;
  expect(await actions.getShortcuts()).toEqual({ check: "Ctrl+Alt+J" });
  const inUse = await actions.areShortcutsInUse(["Ctrl+Alt+J", "Ctrl+1"]);
  expect(inUse.map((entry) => entry.inUse)).toEqual([true, false]);
  await actions.replaceShortcuts({ check: "Ctrl+Alt+K" });
  expect(await actions.getShortcuts()).toEqual({ check: "Ctrl+Alt+K" });
});

test("the pane is shown and hidden, from either side", async () => {
  const { it } = office;
  const heard: string[] = [];
  await it.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    heard.push(visibilityMode);
  });
  await it.Office.addin.showAsTaskpane();
  it.host.setVisibility("Hidden");
  it.host.setVisibility("Hidden");
  await it.Office.addin.showAsTaskpane();
  await it.Office.addin.hide();
  await eventually(() => {
    expect(heard).toEqual(["Taskpane", "Hidden", "Taskpane", "Hidden"]);
  });
  expect(visibility).toEqual(["Visible", "Visible", "Hidden"]);
});

test("starting with the document", async () => {
  const { it } = office;
  const { none, load } = { none: "None", load: "Load" } as const;
  expect(await it.Office.addin.getStartupBehavior()).toBe(none);
  await it.Office.addin.setStartupBehavior(load as Office.StartupBehavior);
  expect(await it.Office.addin.getStartupBehavior()).toBe(load);
  expect(it.host.document.startupBehavior()).toBe("Background");
});

test("ribbon buttons are enabled and disabled", async () => {
  await office.it.Office.ribbon.requestUpdate({
    tabs: [{ id: "Tab", groups: [{ id: "G", controls: [{ id: "Button", enabled: false }] }] }],
  });
  expect(ribbon).toEqual([["Button", { enabled: false }]]);
});

test("custom functions are called with values, and their errors come back", async () => {
  const { it } = office;
  it.CustomFunctions.associate("DIFF", (a: number[][], b: number) => (a[0]?.[0] ?? 0) - b);
  it.CustomFunctions.associate("FAIL", () => {
    throw new Error("no");
  });
  expect(await it.host.callFunction("diff", [[[7]], 2])).toEqual(5);
  await expect(it.host.callFunction("FAIL", [])).rejects.toThrow("custom function failed");
});
