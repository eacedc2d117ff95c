import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface RuleCases {
  readonly 规则: string;
  readonly 说明: string;
  readonly 例: readonly Case[];
}

export interface Case {
  readonly 名称: string;
  readonly 表: string;
  readonly 填: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
  readonly 其余?: string | number;
  readonly 缺行?: readonly string[];
  readonly 结果: "通过" | "错误" | "核实" | "未能核对";
  readonly 位置?: readonly string[];
}

/** The examples of an edition, by the name of the file they stand in. */
export function readCases(edition: string): ReadonlyMap<string, RuleCases> {
  const folder = join(__dirname, edition);
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.json$/, ""),
      JSON.parse(readFileSync(join(folder, file), "utf8")) as RuleCases,
    ])
  );
}
