/** A function was given ranges that do not go together: no finding, but a slip in the formula. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
