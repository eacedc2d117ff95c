import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { contract } from "./contract";

contract("a workbook in memory", () => {
  const sheets = new MemorySheets();
  return {
    sheets,
    protect: (name) => (sheets.sheet(name).isProtected = true),
    isLocked: (name) => sheets.sheet(name).isProtected,
  };
});
