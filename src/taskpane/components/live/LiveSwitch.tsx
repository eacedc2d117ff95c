import { Switch } from "@fluentui/react-components";
import { usePane } from "../../session/PaneContext";

/** 随填随核, where the host tells of changes. */
export function LiveSwitch() {
  const { session, words, state } = usePane();
  const { is } = state.live;
  if (is === "unavailable") return null;
  return (
    <Switch
      size="small"
      label={words.review.live.label}
      checked={is === "on"}
      onChange={(_, { checked }) => session.live.turn(checked)}
    />
  );
}
