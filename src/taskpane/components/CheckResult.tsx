import { useState } from "react";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import type { Filter } from "../model/groupFindings";
import { AbsentBar } from "./absent/AbsentBar";
import { AdviceBars } from "./AdviceBars";
import { NextSteps } from "./check/NextSteps";
import { FindingList } from "./FindingList";
import { StaleLine } from "./live/StaleLine";
import { Maps } from "./map/Maps";
import { OutcomeCounts } from "./OutcomeCounts";
import { SuspectSection } from "./suspects/SuspectSection";
import { VerdictCard } from "./VerdictCard";

/** What to know before the verdict, the verdict, the map, what is probably wrong, each finding. */
export function CheckResult({ checked }: { readonly checked: CheckedWorkbook }) {
  const [filter, setFilter] = useState<Filter>(null);
  const { validation, diagnoses } = checked;
  return (
    <>
      <StaleLine />
      <AbsentBar validation={validation} />
      <AdviceBars checked={checked} />
      <VerdictCard validation={validation} />
      <Maps checked={checked} />
      {validation.verdict === "pass" && <NextSteps validation={validation} />}
      <SuspectSection diagnoses={diagnoses} />
      {validation.findings.length > 0 && (
        <OutcomeCounts counts={validation.counts} filter={filter} choose={setFilter} />
      )}
      <FindingList checked={checked} filter={filter} />
    </>
  );
}
