/** Fluent sets boxes and radios in by 8 px; this lines them up with the labels over them. */
export const outdent = { marginInlineStart: "-8px" } as const;
