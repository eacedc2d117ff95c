import { writeReport } from "../../features/doing/insert/writeReport";
import type { PriorReading } from "../../features/reading/prior/PriorReport";
import { readPriorYear } from "../../features/reading/prior/readPriorYear";
import type { Sheets, Snapshot } from "../../sheets/Sheets";
import type { Words } from "../../words/Words";

type Why = Extract<PriorReading, { is: "refused" }>["why"];

/** A document in which no report was recognised. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(readonly why: Why) {
    super(why);
  }
}

interface Source {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly pictures: number;
}

/** Writes the report of a document into the prescribed forms of a workbook; rejects with `Refused`. */
export async function readAsForms(
  workbook: Sheets,
  { name, snapshot, pictures }: Source,
  words: Words
): Promise<void> {
  const reading = readPriorYear(snapshot, { name, pictures });
  if (reading.is === "refused") throw new Refused(reading.why);
  await writeReport(workbook, reading.report, words.cells);
}
