import { useSyncExternalStore } from "react";
import { usePane } from "../../session/PaneContext";
import { BackBar } from "../BackBar";
import { PageBody } from "../PageBody";
import { rollUpOf } from "./rollUpOf";
import { RollUpActions } from "./RollUpActions";
import { RollUpFiles } from "./RollUpFiles";
import { RollUpReading } from "./RollUpReading";
import { RollUpSays } from "./RollUpSays";
import { RollUpTrace } from "./RollUpTrace";
import { UnitList } from "./UnitList";

/** 汇总: the list of units, the files that came, what became of each unit, and the sum. */
export function RollUpPage() {
  const { session, words } = usePane();
  const rollUp = rollUpOf(session);
  const { reading, checked, made } = useSyncExternalStore(rollUp.subscribe, rollUp.state);
  return (
    <>
      <BackBar title={words.way.asides.rollUp.title} />
      <PageBody>
        <RollUpSays />
        {reading ? <RollUpReading reading={reading} /> : <RollUpFiles />}
        {!reading && checked && <UnitList checked={checked} />}
        {made && <RollUpTrace />}
      </PageBody>
      {!reading && checked && <RollUpActions checked={checked} />}
    </>
  );
}
