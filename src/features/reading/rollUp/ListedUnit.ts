/** What a unit is to the one that adds up; the regulation's and the notices' own words. */
export const unitClasses = ["本机关", "部门", "乡镇街道", "下级政府", "垂直管理"] as const;
export type UnitClass = (typeof unitClasses)[number];

/** A unit as the list of those that report has it. */
export interface ListedUnit {
  readonly name: string;
  /** Null where the list does not say. */
  readonly kind: UnitClass | null;
  readonly mustReport: boolean;
  readonly aliases: readonly string[];
  /** The names it had last year, several where units were merged; its own where the list says none. */
  readonly lastYear: readonly string[];
}
