import type { FileFailure } from "../../words/FileWords";
import type { Words } from "../../words/Words";
import { failure, type Job } from "../checkFile";
import type { CheckedFile } from "../FileReport";
import type { Checker } from "./Checker";
import { patience, startThread, type Patience, type Thread } from "./startThread";

/** Why last year's reports could not be read, by their files, so that nobody tries them again. */
export type LostPriors = Map<string, string>;

interface Lost {
  readonly reason: FileFailure;
  /** What was being read. */
  readonly file: string;
}

/**
 * Checks files in a thread of its own. One that has to be given up is said to be so, and the next
 * one goes on in a new thread; where it was last year's report, the file is checked without it.
 *
 * @param lostPriors shared by all checkers of a run
 */
export function threadChecker(
  script: string,
  words: Words,
  lostPriors: LostPriors = new Map(),
  most: Patience = patience
): Checker {
  let thread: Thread | null = null;
  const close = async () => {
    await thread?.end();
    thread = null;
  };
  const check = async (job: Job): Promise<CheckedFile> => {
    const { prior = null } = job;
    const known = prior === null ? undefined : lostPriors.get(prior);
    const asked = known === undefined ? job : { ...job, prior: null };
    thread ??= startThread(script, "jobs", most);
    const answer = await ask(thread, asked);
    if ("report" in answer) return { ...answer, priorTrouble: known ?? answer.priorTrouble };
    await close();
    const sentence = words.files.reasons[answer.reason]("");
    if (answer.file !== asked.prior) return failure(job.file, answer.reason, sentence);
    lostPriors.set(answer.file, words.command.about(answer.file, sentence));
    return check(job);
  };
  return { check, close };
}

/** The thread's answer, or why there is none. */
function ask(thread: Thread, job: Job): Promise<CheckedFile | Lost> {
  return new Promise((resolve) => {
    let file = job.file;
    thread.listen((message, lost) => {
      if (lost !== null) resolve({ reason: lost, file });
      else if (message?.is === "begun") file = message.file;
      else if (message?.is === "checked") resolve(message.checked);
      return message?.is === "checked";
    });
    thread.send(job);
  });
}
