import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryKind, DirectoryTrouble } from "../DirectoryCheck";
import { channelChosen } from "./channelChosen";
import { channelMarks } from "./channelMarks";
import { closed } from "./closed";
import { differs } from "./differs";
import { distinct } from "./distinct";
import { filled } from "./filled";
import { inPlace } from "./inPlace";
import { namesNumbered } from "./namesNumbered";
import { numbered } from "./numbered";
import { onRequest } from "./onRequest";
import { ownChannels } from "./ownChannels";
import { says } from "./says";
import { ticked } from "./ticked";
import { tickedOnce } from "./tickedOnce";
import { workingDays } from "./workingDays";

/** How each kind of check looks at a directory. */
export const directoryKinds: {
  readonly [Kind in DirectoryKind]: (
    directory: Directory,
    check: DirectoryCheckOf<Kind>
  ) => DirectoryTrouble[];
} = {
  channelChosen,
  channelMarks,
  closed,
  differs,
  distinct,
  filled,
  inPlace,
  namesNumbered,
  numbered,
  onRequest,
  ownChannels,
  says,
  ticked,
  tickedOnce,
  workingDays,
};
