import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { CheckedWorkbook } from "../../../features/doing/check/checkWorkbook";
import type { FoundCell } from "../../../features/reading/tables/FoundCell";
import { mapsOf, placeOf } from "../../model/mapOf";
import { partsOf } from "../../model/partsOf";
import { problemsOf } from "../../session/problems";
import { signOf } from "../../model/signOf";
import { usePane } from "../../session/PaneContext";
import { outcomeLook } from "../outcomeLook";
import { Legend } from "./Legend";
import { TableMap } from "./TableMap";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    // It stays in view where it leaves room for what is read beside it.
    "@media (min-height: 640px)": {
      position: "sticky",
      top: `calc(-1 * ${tokens.spacingHorizontalM})`,
      zIndex: 2,
      paddingBottom: tokens.spacingVerticalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  tab: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  count: { display: "inline-flex", alignItems: "center", gap: "2px", marginInlineStart: "4px" },
});

/** The parts of the report with how each stands, and the map of the one that is chosen. */
export function Maps({ checked }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const [chosen, choose] = useState<string | null>(null);
  const problems = useMemo(() => problemsOf(checked), [checked]);
  const maps = useMemo(() => mapsOf(checked.tables, checked), [checked]);
  const parts = useMemo(() => partsOf(checked), [checked]);
  const current = useMemo(
    () => new Set(problems.find(({ key }) => key === state.at)?.cells.map(placeOf)),
    [problems, state.at]
  );
  const signs = useMemo(
    () =>
      new Map(
        [...problems.entries()]
          .reverse()
          .flatMap(([index, { cells }]) => cells.map((cell) => [placeOf(cell), signOf(index)]))
      ),
    [problems]
  );
  const show = useCallback((cell: FoundCell) => void session.show([cell]), [session]);
  const ofProblem = parts.find(({ places }) => [...current].some((place) => places.has(place)));
  const part =
    parts.find(({ id }) => id === chosen) ??
    ofProblem ??
    parts.find(({ count }) => count > 0) ??
    parts[0];
  if (!part) return null;
  const shown = maps.filter(({ key }) => part.keys.has(key));
  return (
    <section className={styles.root} data-testid="map" aria-label={words.way.map.parts}>
      <TabList
        size="small"
        selectedValue={part.id}
        aria-label={words.way.map.parts}
        onTabSelect={(_, { value }) => choose(value as string)}
      >
        {parts.map(({ id, short, outcome, count }) => {
          const { Icon, colour } = outcomeLook[outcome];
          return (
            <Tab key={id} value={id} className={styles.tab}>
              {short}
              <span className={styles.count} style={{ color: colour }}>
                <Icon aria-label={words.findings.outcomes[outcome]} />
                {count > 0 ? count : ""}
              </span>
            </Tab>
          );
        })}
      </TabList>
      {shown.map((map) => (
        <TableMap key={map.key} map={map} current={current} signs={signs} show={show} />
      ))}
      <Legend maps={shown} />
    </section>
  );
}
