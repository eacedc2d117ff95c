/** What a project's own tests may have of the workbench; the page of the stage is built by `bundle.js`. */
export { customXmlOf, withCustomXml } from "./src/files/customXml";
export { writeFile } from "./src/files/writeFile";
export type { GridMark } from "./src/grid/Grid";
export { MemoryGrid } from "./src/grid/MemoryGrid";
export type { HostOptions } from "./src/host";
export { EMULATED_SETS } from "./src/host/requirementSets";
export type { Workbench } from "./src/stage/handle";
export {
  aMoment,
  area,
  eventually,
  officeInJsdom,
  useOffice,
  type OfficeInJsdom,
} from "./src/testing";
