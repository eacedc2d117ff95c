export { createHost } from "./createHost";
export type { FrameMessage, Host, HostOptions } from "./Host";
