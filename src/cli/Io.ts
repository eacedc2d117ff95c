import type { Words } from "../words/Words";
import type { Checker } from "./threads/Checker";

/** What a command may touch beside files. */
export interface Io {
  /** The answer: text, or JSON and nothing else. */
  readonly out: (text: string) => void;
  /** One line for the person, whatever the answer's format. */
  readonly say: (line: string) => void;
  /** How far the work has come. */
  readonly progress: (line: string) => void;
  readonly words: Words;
  /** A file's reading begins: whoever watches the time knows then which one to blame. */
  readonly begun?: (file: string) => void;
  /** Makes something that checks one file at a time. */
  readonly newChecker: () => Checker;
}

/** 0 nothing wrong, 1 errors found, 2 unusable input or usage. */
export type ExitCode = 0 | 1 | 2;
