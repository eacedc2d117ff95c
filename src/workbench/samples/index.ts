import blank from "./blank.json";
import huainan2019 from "./huainan-2019.json";
import pingtanPolice2021 from "./pingtan-police-2021.json";
import pingtanResources2023 from "./pingtan-resources-2023.json";
import type { Sample } from "./Sample";
import suqian2020 from "./suqian-2020.json";

/**
 * Published reports with their figures as found: text with units and signs stays text, what does not
 * balance does not balance, and what could not be read is blank.
 */
export const samples: readonly Sample[] = [
  blank,
  suqian2020,
  huainan2019,
  pingtanPolice2021,
  pingtanResources2023,
];

/** The blank workbook when there is no such sample. */
export function sampleOf(id: string | null): Sample {
  return samples.find((sample) => sample.id === id) ?? blank;
}
