export { createHost } from "./createHost";
export type {
  BatchRecord,
  DocumentView,
  Faults,
  FrameMessage,
  FrameWindow,
  Host,
  HostOptions,
  Subscribe,
  Visibility,
} from "./Host";
