import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TrialHost } from "../../src/features/doing/trial/Trial";
import { trialChecks } from "../../src/features/doing/trial/trialChecks";
import { SheetsError } from "../../src/sheets/SheetsError";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import type { Sheets } from "../../src/sheets/Sheets";
import { App } from "../../src/taskpane/App";
import { Session } from "../../src/taskpane/session/Session";
import { TrialPage } from "../../src/taskpane/trial/TrialPage";
import { wordsFor } from "../../src/words";

const { trial, cells } = wordsFor("zh-CN");

function open(sheets: Sheets, other: Partial<TrialHost> = {}) {
  const host: TrialHost = {
    sheets,
    watch: () => Promise.resolve(),
    otherWorkbook: () =>
      Promise.resolve({ sheets: new MemorySheets(), open: () => Promise.resolve() }),
    facts: () => ({ version: "16.0", "ExcelApi 1.14": true }),
    needed: ["ExcelApi 1.14"],
    strangers: () => [],
    shortcut: () => Promise.resolve(true),
    words: cells,
    names: trial,
    now: () => performance.now(),
    ...other,
  };
  render(<TrialPage host={host} words={trial} />);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const item = (id: string) =>
    screen.getAllByRole("listitem").find((each) => each.dataset["check"] === id)!;
  return {
    run: async (id: string, seen?: boolean) => {
      const button = (name: string) => within(item(id)).getByRole("button", { name });
      const press = (name: string) => user.click(button(name));
      await press(trial.run);
      await waitFor(() => expect(button(trial.again)).toBeEnabled(), { timeout: 20_000 });
      if (seen !== undefined) await press(seen ? trial.seen : trial.notSeen);
      return item(id).dataset["outcome"];
    },
    json: () => JSON.parse(resultText()) as { checks: Record<string, unknown>[] },
  };
}

const resultText = () => screen.getByRole<HTMLTextAreaElement>("textbox").value;

test("there are fifteen checks, and each says what came out", async () => {
  expect(trialChecks).toHaveLength(15);
  const { run, json } = open(new MemorySheets());
  for (const id of ["host", "network", "insert"]) expect(await run(id)).toBe("passed");
  expect(await run("print", true)).toBe("passed");
  expect(await run("check")).toBe("passed");
  expect(await run("colour", true)).toBe("passed");
  expect(await run("mend", false)).toBe("failed");
  for (const id of ["clear", "select", "notes", "locked", "shortcut"])
    expect(await run(id)).toBe("passed");
  expect(await run("copy", true)).toBe("passed");
  expect(json().checks.map(({ outcome }) => outcome)).toEqual(
    trialChecks.map(({ id }) =>
      id === "mend" ? "failed" : ["functions", "live"].includes(id) ? "notRun" : "passed"
    )
  );
  expect(screen.getByText(trial.tally(12, 1, 15))).toBeInTheDocument();
}, 60_000);

test("what is wrong is said by code, and nothing of the workbook goes into the result", async () => {
  const sheets = new MemorySheets();
  const secret = "机密单位";
  await sheets.apply([
    { do: "addSheet", name: secret },
    {
      do: "write",
      at: { sheet: secret, row: 0, column: 0, rows: 1, columns: 1 },
      rows: [[secret]],
    },
  ]);
  const refusing: Sheets = {
    read: () => sheets.read(),
    remember: (places) => sheets.remember(places),
    selection: () => sheets.selection(),
    select: (...where) => sheets.select(...where),
    apply: () => Promise.reject(new SheetsError("protected", `AccessDenied: ${secret}`)),
  };
  const { run, json } = open(refusing, { needed: ["ExcelApi 1.14", "SharedRuntime 1.1"] });
  expect(await run("host")).toBe("failed");
  expect(await run("insert")).toBe("failed");
  expect(await run("clear")).toBe("failed");
  expect(json().checks).toContainEqual({
    ...{ id: "insert", outcome: "failed", reason: "protected", code: "AccessDenied" },
  });
  expect(resultText()).not.toContain(secret);
});

test("a stranger on the network is named", async () => {
  const { run, json } = open(new MemorySheets(), { strangers: () => ["example.com"] });
  expect(await run("network")).toBe("failed");
  expect(json().checks).toContainEqual(expect.objectContaining({ hosts: "example.com" }));
});

test("the pane itself does not lead to the checks", () => {
  const session = new Session();
  session.connect(new MemorySheets());
  render(<App session={session} language="zh-CN" thisYear={2026} />);
  expect(screen.queryByText(trial.title)).not.toBeInTheDocument();
});
