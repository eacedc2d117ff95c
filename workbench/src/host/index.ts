export { createHost } from "./createHost";
export type { ChartView, FrameMessage, Host, HostOptions } from "./Host";
