import {
  makeStyles,
  mergeClasses,
  SearchBox,
  Text,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedRollUp } from "../../../features/doing/rollUp/rollUp";
import { describeUnit } from "../../../features/judging/rollUp/describeUnit";
import type { RolledUnit } from "../../../features/judging/rollUp/RolledUnit";
import { usePane } from "../../session/PaneContext";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  unit: { display: "flex", flexDirection: "column", overflow: "hidden", height: "100%" },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const isWrong = ({ counted }: RolledUnit) => counted?.verdict === "fail";
const isMissing = ({ status }: RolledUnit) => status === "missing";
const isOpen = (unit: RolledUnit) =>
  isWrong(unit) || !["counted", "excluded"].includes(unit.status) || unit.reasons.length > 0;

/** Filters by their names, in the order in which they stand. */
const filters = { open: isOpen, missing: isMissing, errors: isWrong, all: () => true } as const;
type Filter = keyof typeof filters;
const everyFilter = ["open", "missing", "errors", "all"] as const;

/** Units with the most to do come first; the order of the list holds among equals. */
function weight(unit: RolledUnit): number {
  return (unit.counted?.counts.errors ?? 0) + (isOpen(unit) ? 1 : 0);
}

/** What became of each unit: filtered, found by name, the most troublesome first. */
export function UnitList({ checked }: { readonly checked: CheckedRollUp }) {
  const styles = useStyles();
  const { words } = usePane();
  const { pane, statuses } = words.rollUp;
  const { units, counted } = checked.rolled;
  const [filter, setFilter] = useState<Filter>("open");
  const [search, setSearch] = useState("");
  const shown = useMemo(
    () =>
      units
        .filter((unit) => filters[filter](unit) && unit.name.includes(search.trim()))
        .sort((a, b) => weight(b) - weight(a)),
    [units, filter, search]
  );
  const missing = units.filter(isMissing).length;
  return (
    <section className={styles.root}>
      <Text weight="semibold">{pane.received(counted.length, missing, units.length)}</Text>
      <div className={styles.filters}>
        {everyFilter.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            checked={each === filter}
            onClick={() => setFilter(each)}
          >
            {pane.filters[each](units.filter(filters[each]).length)}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        placeholder={pane.search}
        aria-label={pane.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <VirtualList
        items={shown}
        label={pane.filters[filter](shown.length)}
        keyOf={({ name, files }) => `${name} ${files.join()}`}
        draw={(unit) => (
          <div className={styles.unit} title={describeUnit(unit, words.rollUp)}>
            <Text className={styles.cut}>{unit.name}</Text>
            <Text size={200} className={mergeClasses(styles.quiet, styles.cut)}>
              {[
                statuses[unit.status],
                ...(isWrong(unit) ? [pane.errors(unit.counted?.counts.errors ?? 0)] : []),
                ...(unit.reasons.length > 0 ? [describeUnit(unit, words.rollUp)] : []),
              ].join(words.rollUp.list)}
            </Text>
          </div>
        )}
      />
    </section>
  );
}
