import { corpusReports, hasCorpus } from "../fixtures/corpus";
import { readReports } from "../fixtures/reports/readReports";
import { digestOf, type Digest } from "./sameJson/digestOf";
import { variantsOf, variantsOf2014, type Variant } from "./sameJson/variants";

/*
 * How the checks are built must not show in what they say. Where it is meant to change, look at what
 * changed, say so in the commit, and renew the digests with `jest -u` on this file.
 */

async function digests(variants: readonly Variant[]): Promise<Digest[]> {
  const all: Digest[] = [];
  for (const variant of variants) all.push(await digestOf(variant));
  return all;
}

describe("real reports", () => {
  const reports = [...readReports()];
  const all = reports.map(([, report]) => report);
  const variants = reports.flatMap(([name, report]) => variantsOf(name, report, all));
  let said: Digest[] = [];
  beforeAll(async () => {
    said = await digests([...variants, ...variantsOf2014()]);
  }, 120_000);

  it("have the findings that they had, byte for byte", () => {
    expect(said.map(({ findings }) => findings)).toMatchSnapshot();
  });

  it("have all else in their JSON as it was", () => {
    expect(said.map(({ rest }) => rest)).toMatchSnapshot();
  });
});

(hasCorpus ? describe : describe.skip)("reports of the larger collection", () => {
  let said: Digest[] = [];
  beforeAll(async () => {
    const all = corpusReports();
    const variants = all.flatMap((report, index) =>
      variantsOf(`${index} ${report.year}`, report, all)
    );
    said = await digests(variants);
  }, 300_000);

  it("have the findings that they had, byte for byte", () => {
    expect(said.map(({ findings }) => findings)).toMatchSnapshot();
  });

  it("have all else in their JSON as it was", () => {
    expect(said.map(({ rest }) => rest)).toMatchSnapshot();
  });
});
