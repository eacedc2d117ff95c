/**
 * What the host claims, and no more: Office.js refuses by itself, before asking, whatever lies beyond.
 * CustomFunctions is Office.js's own condition for calling functions, CustomFunctionsRuntime what
 * add-ins ask for.
 */
export const EMULATED_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  KeyboardShortcuts: "1.1",
  DelayForCellEdit: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.1",
};
