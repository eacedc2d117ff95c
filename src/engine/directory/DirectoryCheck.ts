import type { About } from "../Check";
import type { Column } from "./Directory";

/** One check of a standard directory: it looks at texts and ticks, row by row. */
export type DirectoryCheck = About & DirectoryClaim;

export type DirectoryClaim =
  /** Each row has something in the columns, where the header has them. */
  | { readonly kind: "filled"; readonly columns: readonly Column[] }
  /** At least one of the columns is ticked. */
  | { readonly kind: "ticked"; readonly columns: readonly Column[] }
  /** Of columns that exclude each other, no more than one is ticked. */
  | { readonly kind: "tickedOnce"; readonly columns: readonly Column[] }
  /** What is made public on request is so for whoever asks, within a time after the asking. */
  | {
      readonly kind: "onRequest";
      readonly asked: readonly string[];
      readonly asking: readonly string[];
    }
  /** Of the channels that are listed, at least one is chosen. */
  | { readonly kind: "channelChosen" }
  /** Signs before channels are those of the legend. */
  | { readonly kind: "channelMarks"; readonly marks: readonly string[] }
  /** A channel of one field does not stand in the directory of another. */
  | { readonly kind: "ownChannels"; readonly own: Readonly<Record<string, readonly string[]>> }
  /** Working days after an event are no more than so many, unless a law has it otherwise. */
  | {
      readonly kind: "workingDays";
      readonly most: number;
      readonly after: readonly string[];
      readonly unless: readonly string[];
    }
  /** The columns say none of this; each pattern looks at a few characters only. */
  | {
      readonly kind: "says";
      readonly columns: readonly Column[];
      readonly wrong: readonly RegExp[];
      /** What a text has that may say it. */
      readonly unless?: RegExp;
    }
  /** Brackets that are opened are closed again. */
  | { readonly kind: "closed"; readonly column: Column }
  /** Numbers go from 1 on, without gaps and repetitions. */
  | { readonly kind: "numbered" }
  /** Where names of items have numbers of their own, the first has 1. */
  | { readonly kind: "namesNumbered"; readonly column: Column }
  /** No two rows are the same in these columns. */
  | { readonly kind: "distinct"; readonly columns: readonly Column[] }
  /** An item and the one below it have different names. */
  | { readonly kind: "differs"; readonly columns: readonly [Column, Column] }
  /** The name of an item is no sentence, where the place for the sentence is empty. */
  | {
      readonly kind: "inPlace";
      readonly name: Column;
      readonly sentence: Column;
      readonly longest: number;
    };

export type DirectoryKind = DirectoryClaim["kind"];
export type DirectoryCheckOf<Kind extends DirectoryKind> = DirectoryCheck & { readonly kind: Kind };

/** Where a check does not hold: rows count from 0. */
export interface DirectoryTrouble {
  readonly row: number;
  readonly columns: readonly Column[];
  /** What is written there and should not be; null where nothing is. */
  readonly said: string | null;
}
