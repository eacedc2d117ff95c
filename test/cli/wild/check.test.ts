import { fileKinds } from "../../fixtures/wild/files";
import { inFigures } from "../../fixtures/wild/changes";
import { build } from "../../fixtures/wild/variations/Variation";
import { plain } from "../../fixtures/wild/WildReport";
import { xxgk } from "../xxgk";
import { Workplace } from "./Workplace";

const place = new Workplace();
afterAll(() => place.remove());

interface Checked {
  readonly unit: string | null;
  readonly year: number | null;
  readonly verdict: string;
  readonly findings: readonly { readonly cells: readonly { readonly item: string }[] }[];
}

const wrong = inFigures((figure, code) => plain(code === "t3.r3.1.c4" ? `${figure}9` : figure));

describe.each(Object.entries(fileKinds))("check of a report as %s", (kind, { ending, write }) => {
  const answer = async (change?: typeof wrong) => {
    const { content } = build({ name: kind, ...(change ? { change } : {}) }, 53);
    const file = place.write(`report.${ending}`, write(content));
    const { out, code } = await xxgk("check", file, "--format", "json");
    return { code, checked: (JSON.parse(out) as Checked[])[0] };
  };

  it("knows unit and year, and passes what adds up", async () => {
    const { code, checked } = await answer();
    expect(checked).toMatchObject({ unit: "云溪县民政局", year: 2023, verdict: "pass" });
    expect(code).toBe(0);
  });

  it("finds the one figure that is wrong", async () => {
    const { code, checked } = await answer(wrong);
    expect([code, checked?.verdict]).toEqual([1, "fail"]);
    const cells = checked?.findings.flatMap((finding) => finding.cells.map(({ item }) => item));
    expect(cells).toContain("t3.r3.1.c4");
  });
});
