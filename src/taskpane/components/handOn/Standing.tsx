import { CircleRegular } from "@fluentui/react-icons";
import { verdictText } from "../../../features/judging/describe/verdictText";
import { usePane } from "../../session/PaneContext";
import { oldLook, outcomeLook } from "../outcomeLook";
import { ToDoLine } from "./ToDoLine";

/** How the tables stand: the verdict, of how long ago it is, and the way to a newer one. */
export function Standing() {
  const { session, words, state } = usePane();
  const { handOn, steps } = words.way;
  const { checked, live } = state;
  const check = () => void session.check();
  if (!checked || checked.validation.tables.length === 0)
    return (
      <ToDoLine
        icon={<CircleRegular />}
        title={handOn.verdict}
        what={checked ? handOn.noTables : handOn.unchecked}
        action={handOn.toCheck}
        onPress={check}
      />
    );
  const { outcome, word, sentence } = verdictText(checked.validation, words);
  const isOld = live.result === "stale";
  const { Icon, colour } = isOld ? oldLook : outcomeLook[outcome];
  return (
    <ToDoLine
      icon={<Icon style={{ color: colour }} />}
      title={handOn.verdict}
      what={isOld ? handOn.old : `${word}。${sentence}`}
      {...(isOld && { action: handOn.toCheck, onPress: check })}
      {...(!isOld &&
        outcome !== "pass" && { action: steps.check, onPress: () => session.go("check") })}
    />
  );
}
