export { area } from "./area";
export { codeOf } from "./codeOf";
export { officeInJsdom, openAddin, type OfficeInJsdom } from "./officeInJsdom";
export { useOffice } from "./useOffice";
export { aMoment, eventually } from "./waiting";
