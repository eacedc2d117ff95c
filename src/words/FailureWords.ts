/** Why something could not be done, and what to do. */
export type FailureWords = Readonly<
  Record<
    | "editing"
    | "protected"
    | "missing"
    | "nameTaken"
    | "tooLarge"
    | "unsupported"
    | "notKept"
    | "host"
    | "unexpected",
    string
  >
>;
