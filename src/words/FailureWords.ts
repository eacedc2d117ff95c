/** Why something could not be done, and what to do. */
export type FailureWords = Readonly<
  Record<
    | "editing"
    | "protected"
    | "missing"
    | "nameTaken"
    | "inactive"
    | "tooLarge"
    | "unsupported"
    | "notKept"
    | "host"
    | "unexpected",
    string
  >
>;
