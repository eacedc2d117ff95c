import type { Sample } from "./Sample";

const blank: Sample = {
  id: "blank",
  title: "空白工作簿",
  sheets: [{ name: "Sheet1", widths: [], heights: {}, rows: [], merges: [], styles: {} }],
};

/**
 * A blank workbook, and those that the build was given for this add-in.
 *
 * @param url a JSON list of samples; where there is no such file, there is the blank one alone
 */
export async function loadSamples(url: string): Promise<readonly Sample[]> {
  const response = await fetch(url);
  return response.ok ? [blank, ...((await response.json()) as Sample[])] : [blank];
}

/** The blank workbook when there is no such sample. */
export function sampleOf(samples: readonly Sample[], id: string): Sample {
  return samples.find((sample) => sample.id === id) ?? blank;
}
