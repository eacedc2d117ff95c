import { createContext, useContext, useSyncExternalStore } from "react";
import type { Words } from "../../words/Words";
import type { Shown, ShownSheets } from "../ShownSheets";
import type { Desk } from "./Desk";
import type { DeskState } from "./DeskState";

export interface OnDesk {
  readonly desk: Desk;
  readonly words: Words;
}

export const DeskContext = createContext<OnDesk | null>(null);

/** The desk, its words and its present state, for any component of the page. */
export function useDesk(): OnDesk & { readonly state: DeskState } {
  const context = useContext(DeskContext);
  if (!context) throw new Error("no DeskContext around this component");
  return { ...context, state: useSyncExternalStore(context.desk.subscribe, context.desk.state) };
}

/** What is seen of an open workbook. */
export function useShown({ subscribe, state }: ShownSheets): Shown {
  return useSyncExternalStore(subscribe, state);
}
