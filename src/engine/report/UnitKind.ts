/** What kind of body reports: some rules hold for some of them only. */
export const unitKinds = [
  /** 乡镇、街道 */
  "township",
  /** 县级部门 */
  "countyDepartment",
  /** 县级政府 */
  "county",
  /** 市级部门 */
  "cityDepartment",
  /** 设区的市、自治州政府 */
  "city",
  /** 省级部门 */
  "provinceDepartment",
  /** 省、自治区、直辖市政府 */
  "province",
  /** 国务院部门 */
  "ministry",
  /** 法律、法规授权的组织及其他 */
  "other",
] as const;

export type UnitKind = (typeof unitKinds)[number];
