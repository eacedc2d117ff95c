import type { Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";

const figure = /^\d+$/;
const unit = /^(?:人次|万元|亿元|[元件条项个次人笔宗份篇起例家])$/;

/**
 * Whether a label cannot be a row's name: another figure may stand between the name and the figure
 * and, where each row has one of its own, the unit.
 */
export const isNoName = remember(({ rows }: Table) => {
  const hasUnits = rows.some((row) => row.unit !== undefined);
  return (label: string) => figure.test(label) || (hasUnits && unit.test(label));
});
