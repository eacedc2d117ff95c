import { fileKinds } from "../../fixtures/wild/files";
import { compareTrial } from "./compareTrial";
import { Workplace } from "./Workplace";

const place = new Workplace();
afterAll(() => place.remove());

const kinds = Object.keys(fileKinds);

/** Each kind as this year's file, and as last year's of another one. */
const pairs = kinds.map((kind, n) => [kind, kinds[(n + 5) % kinds.length] ?? ""] as const);

test.each(pairs)("this year as %s, last year as %s: every figure of both", async (now, then) => {
  expect(await compareTrial(now, then, 41, place)).toEqual([]);
});
