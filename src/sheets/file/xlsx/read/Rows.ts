import type { CellObject } from "@e965/xlsx";

/** The cells of a sheet as the library hands them over; rows and cells may be missing. */
export type Rows = (CellObject | undefined)[][];
