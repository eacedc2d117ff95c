import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparedItem } from "../../../features/drawing/comparison/compareYears";
import { usePane } from "../../session/PaneContext";

// Given no parent of a fixed height, the chart measures itself and grows without end.
const useStyles = makeStyles({ box: { height: "300px", overflow: "hidden" } });
/** "一、本年新收政府信息公开申请数量" → "本年新收", "（三）不予公开" → "不予公开". */
const shortName = (label: string) =>
  label.replace(/^(?:（.）|.、)/, "").replace(/政府信息公开申请数量$|继续办理$/, "");

export interface YearsChartProps {
  readonly items: readonly ComparedItem[];
  /** What each year is called. */
  readonly legends: { readonly now: string; readonly then: string };
}

/** This year's and last year's figures as bars, side by side. */
export default function YearsChart({ items, legends }: YearsChartProps) {
  const styles = useStyles();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const { pane } = usePane().words.prior;
  const data = items.map(({ label, now, then }) => ({
    name: shortName(label),
    series: [
      {
        key: "then",
        legend: legends.then,
        data: Number(then),
        color: tokens.colorNeutralForeground4,
      },
      { key: "now", legend: legends.now, data: Number(now), color: tokens.colorBrandBackground },
    ],
  }));
  return (
    <section aria-label={pane.chart}>
      <Subtitle2 as="h2">{pane.chart}</Subtitle2>
      <div ref={setBox} className={styles.box}>
        {box && (
          <GroupedVerticalBarChart
            parentRef={box}
            data={data}
            chartTitle={pane.chart}
            barWidth="auto"
            maxBarWidth={12}
            hideLabels
            rotateXAxisLables
          />
        )}
      </div>
    </section>
  );
}
