import type { Code } from "../../Code";

/** The cell of a line that a claim names by a key of the other lines. */
export type At = (key: string) => Code;
