import path from "node:path";
import type { ReceivedReport } from "../features/judging/rollUp/ReceivedReport";
import type { Received } from "../features/judging/rollUp/settleUnits";
import type { Job } from "./checkFile";
import type { CheckedFile } from "./FileReport";
import type { Io } from "./Io";
import { listFiles } from "./files/listFiles";
import { refuseInputs } from "./files/refuseInputs";
import { jobsAtOnce } from "./threads/jobsAtOnce";
import { runJobs } from "./threads/runJobs";
import { timeLeft } from "./timeLeft";

export interface Receiving {
  /** How many at once at the most; null: as many as the work is worth. */
  readonly most: number | null;
  /** Files that lie among the others and are none of theirs: the output, the total, the list. */
  readonly except: readonly string[];
}

/** Reads the reports of files and folders, workbooks and documents, one file at a time. */
export async function receiveFiles(
  places: readonly string[],
  { most, except }: Receiving,
  io: Io
): Promise<Received> {
  const { command, rollUp, files: words } = io.words;
  const { files, passedOver } = await listFiles(places, command, true);
  const left = new Set(except.map((file) => path.resolve(file)));
  const wanted = files.filter(({ file }) => !left.has(path.resolve(file)));
  const [output, ...others] = except;
  // Under another name, by a link, the output may still be one of them.
  refuseInputs("-o", output, [...wanted.map(({ file }) => file), ...others], command);
  const jobs = wanted.map((file): Job => ({
    ...file,
    mark: null,
    overwrite: false,
    figures: true,
  }));
  const begun = Date.now();
  const checked: CheckedFile[] = [];
  await runJobs(jobs, jobsAtOnce(wanted, most), io.newChecker, (file, done) => {
    checked.push(file);
    const time = timeLeft(Date.now() - begun, done, jobs.length, rollUp.command);
    if (jobs.length > 1) io.progress(rollUp.command.progress(done, jobs.length, time));
  });
  const failed = checked.filter(({ trouble }) => trouble !== null);
  return {
    reports: checked.flatMap(({ received }) => received ?? []),
    unread: [
      ...failed.map(({ report, trouble }) => ({ file: report.file, message: trouble ?? "" })),
      ...passedOver.unreadable.map((file) => ({ file, message: words.reasons.unknown("") })),
      ...passedOver.special.map((file) => ({ file, message: words.reasons.notRegular("") })),
      ...passedOver.closed.map((file) => ({ file, message: words.reasons.noAccess("") })),
    ],
  };
}

/** The one report of a file, such as a published total; of several, the first. */
export async function receiveOne(file: string, io: Io): Promise<ReceivedReport | string> {
  const checker = io.newChecker();
  try {
    const { received, trouble } = await checker.check({
      ...{ file, mark: null, overwrite: false, figures: true },
    });
    return received?.[0] ?? trouble ?? "";
  } finally {
    await checker.close();
  }
}
