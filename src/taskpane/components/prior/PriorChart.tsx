import { lazy, Suspense } from "react";
import type { ComparedYears } from "../../../features/drawing/comparison/compareYears";
import { usePane } from "../../session/PaneContext";
import { Busy } from "../Busy";

// The library of charts is as large as the rest of the pane; it is loaded when there is a chart.
const YearsChart = lazy(() => import("./YearsChart"));

/** 申请量与办理结果 of both years, where both have the figures. */
export function PriorChart({ compared }: { readonly compared: ComparedYears }) {
  const { pane, comparison } = usePane().words.prior;
  const { overview, now, then } = compared;
  const legends = { now: comparison.now(now.year), then: comparison.then(then.year, now.year) };
  const known = overview.filter(({ now, then }) => now !== null && then !== null);
  if (known.length === 0) return null;
  return (
    <Suspense fallback={<Busy words={pane.busy} />}>
      <YearsChart items={known} legends={legends} />
    </Suspense>
  );
}
