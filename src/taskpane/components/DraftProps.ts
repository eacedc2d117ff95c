import type { Draft } from "../model/Draft";

/** What each part of the page 插入 is given. */
export interface DraftProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}
