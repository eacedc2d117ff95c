import { registerCommands } from "../../src/commands/registerCommands";
import { Session } from "../../src/taskpane/session/Session";
import { EMULATED_SETS, officeInJsdom } from "../../workbench";

/** What Office LTSC 2021 claims, as far as it matters: no shortcuts of add-ins, perhaps no functions. */
const without = (...missing: readonly string[]) =>
  Object.fromEntries(Object.entries(EMULATED_SETS).filter(([set]) => !missing.includes(set)));

test("without KeyboardShortcuts every command of the ribbon is there and runs", async () => {
  const requirementSets = without("KeyboardShortcuts", "CustomFunctions", "CustomFunctionsRuntime");
  const office = await officeInJsdom({ requirementSets });
  expect(office.Office.context.requirements.isSetSupported("KeyboardShortcuts", "1.1")).toBe(false);
  const session = new Session();
  registerCommands(office.Office, session);
  await office.host.invokeCommand("Button", "XXGK.PriorYear");
  expect(session.state().page).toBe("fill");
  expect(office.problems).toEqual([]);
  office.close();
});
