import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface RuleCases {
  readonly 规则: string;
  readonly 说明: string;
  readonly 例: readonly Case[];
}

/** Rows of a table, by name; of each, the cells by the names of their columns. */
export type Filled = Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;

/** An example of one table, or of a whole report. */
export type Case = TableCase | ReportCase;

interface About {
  readonly 名称: string;
  readonly 其余?: string | number;
  readonly 缺行?: readonly string[];
  readonly 结果: "通过" | "错误" | "核实" | "未能核对" | "不核对";
  readonly 位置?: readonly string[];
}

export interface TableCase extends About {
  readonly 表: string;
  readonly 填: Filled;
}

export interface ReportCase extends About {
  readonly 各表: Readonly<Record<string, Filled>>;
  readonly 上年?: Readonly<Record<string, Filled>>;
  readonly 缺表?: readonly string[];
  readonly 年度?: number;
  readonly 单位类别?: string;
  readonly 统计期限?: readonly [string, string];
  readonly 缺表头?: Readonly<Record<string, readonly string[]>>;
  /** By table: rows and columns in it that the form does not have. */
  readonly 多出的行列?: Readonly<Record<string, readonly string[]>>;
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
