/** 关于: what the product is, what it does with data, and whose work is in it. */
export interface AboutWords {
  readonly title: string;
  readonly version: (version: string, rules: string) => string;
  readonly data: string;
  readonly licence: string;
  /** Opens the notices of third parties. */
  readonly notices: string;
}
