import { useState } from "react";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import type { Filter } from "../model/groupFindings";
import { AbsentBar } from "./absent/AbsentBar";
import { AdviceBars } from "./AdviceBars";
import { FindingList } from "./FindingList";
import { OutcomeCounts } from "./OutcomeCounts";
import { SuspectSection } from "./suspects/SuspectSection";
import { VerdictCard } from "./VerdictCard";

/** What is absent and the verdict first, then what is probably wrong, then how many of what, then each finding. */
export function CheckResult({ checked }: { readonly checked: CheckedWorkbook }) {
  const [filter, setFilter] = useState<Filter>(null);
  const { validation } = checked;
  return (
    <>
      <AbsentBar validation={validation} />
      <VerdictCard validation={validation} />
      <SuspectSection diagnoses={checked.diagnoses} />
      <OutcomeCounts counts={validation.counts} filter={filter} choose={setFilter} />
      <AdviceBars checked={checked} />
      <FindingList validation={validation} filter={filter} />
    </>
  );
}
