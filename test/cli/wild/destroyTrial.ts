import type { Destruction } from "../../fixtures/wild/destructions";
import { toXlsx, type FileSheet } from "../../fixtures/workbooks/toXlsx";
import { xxgk } from "../xxgk";
import type { Workplace } from "./Workplace";

interface Checked {
  readonly verdict: string;
  readonly absent: readonly Readonly<Record<"table" | "what" | "title", string>>[];
  /** Where no table at all is found. */
  readonly error?: { readonly message: string };
}

/** Checks a workbook of which something is gone. @returns what is wrong with the answer */
export async function destroyTrial(
  sheets: readonly FileSheet[],
  gone: Pick<Destruction, "what" | "table" | "titles">,
  place: Workplace
): Promise<string[]> {
  const file = place.write("destroyed.xlsx", toXlsx(sheets));
  const asJson = await xxgk("check", file, "--format", "json");
  const asText = await xxgk("check", file);
  const [checked] = JSON.parse(asJson.out) as Checked[];
  if (!checked) return ["no answer"];
  const text = bare(asText.out + asText.said.join());
  return [
    ...(checked.verdict === "pass" ? ["passes"] : []),
    ...(asJson.code === 0 || asText.code === 0 ? ["exit code 0"] : []),
    ...(checked.error ? [] : absentTroubles(checked, gone)),
    ...(checked.error || namesOf(gone).some((name) => text.includes(name))
      ? []
      : [`the text does not name it: ${asText.out.split("\n").slice(1, 3).join(" ")}`]),
  ];
}

/** It is named, and nothing else is. */
function absentTroubles({ absent }: Checked, gone: Pick<Destruction, "what" | "table" | "titles">) {
  const right = absent.filter(
    ({ table, title }) =>
      table === gone.table && namesOf(gone).some((name) => bare(title).includes(name))
  );
  const others = absent.filter(({ table }) => formOf(table) !== formOf(gone.table));
  return [
    ...(right.length > 0 ? [] : [`absent does not name it: ${JSON.stringify(absent)}`]),
    ...others.map(({ table, title }) => `absent names ${table} ${title}`),
  ];
}

/** 表二 is several tables on one sheet. */
const formOf = (table: string) => table.slice(0, 2);

/** A table is called by its number too. */
function namesOf({
  what,
  table,
  titles,
}: Pick<Destruction, "what" | "table" | "titles">): string[] {
  const number = { t2: "表二", t3: "表三", t4: "表四", st: "统计表" }[formOf(table)];
  return [...titles.map(bare), ...(what === "table" && number ? [number] : [])];
}

/** Without what may be written in more than one way. */
const bare = (text: string) => text.normalize("NFKC").replaceAll(/[\s“”‘’"']/g, "");
