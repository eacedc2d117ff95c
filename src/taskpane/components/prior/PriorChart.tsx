import type { ComparedYears } from "../../../features/drawing/comparison/compareYears";
import { usePane } from "../../session/PaneContext";
import { YearsChart } from "./YearsChart";

/** 申请量与办理结果 of both years, where both have the figures. */
export function PriorChart({ compared }: { readonly compared: ComparedYears }) {
  const { comparison } = usePane().words.prior;
  const { overview, now, then } = compared;
  const legends = { now: comparison.now(now.year), then: comparison.then(then.year, now.year) };
  const known = overview.filter(({ now, then }) => now !== null && then !== null);
  return known.length > 0 && <YearsChart items={known} legends={legends} />;
}
