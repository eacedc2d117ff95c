/**
 * How fast the engine checks a full report, beside a plain loop over the same sums as the lower
 * bound. Both run in turn in one process, so that their ratio survives a noisy machine.
 */
import { edition2021 } from "../src/editions/2021";
import type { LineCheck } from "../src/engine/Check";
import { cellCode } from "../src/engine/Code";
import { readFigure } from "../src/engine/readFigure";
import { runChecks } from "../src/engine/runChecks";

const rounds = 15;
const reportsPerRound = 200;

const table = edition2021.tables.find(({ id }) => id === "t3");
if (!table) throw new Error("表三 is missing");
const shape = {
  id: table.id,
  rows: table.rows.filter(({ role }) => role === "data").map(({ key }) => key),
  columns: table.columns,
};
const codes = shape.rows.flatMap((row) => shape.columns.map(({ key }) => cellCode("t3", row, key)));
const raw = new Map(codes.map((code, index) => [code, index % 97]));
const figures = new Map([...raw].map(([code, value]) => [code, readFigure(value)]));
const claims = edition2021.checks.filter(
  (check): check is LineCheck => "claims" in check && check.table === "t3"
);
const sums = runChecks(claims, shape, figures).flatMap((result) =>
  result.is === "compared" ? [[result.left.codes, result.right.codes] as const] : []
);

let broken = 0;
const plainLoop = () => {
  for (const [left, right] of sums) {
    let difference = 0;
    for (const code of left) difference += raw.get(code) ?? 0;
    for (const code of right) difference -= raw.get(code) ?? 0;
    if (difference !== 0) broken += 1;
  }
};
const engine = () => {
  broken += runChecks(claims, shape, figures).filter(({ outcome }) => outcome === "error").length;
};

const time = (run: () => void) => {
  const start = process.hrtime.bigint();
  for (let n = 0; n < reportsPerRound; n += 1) run();
  return Number(process.hrtime.bigint() - start) / 1e3 / reportsPerRound;
};
const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

time(engine);
time(plainLoop);
const measured = Array.from({ length: rounds }, () => ({
  engine: time(engine),
  plain: time(plainLoop),
}));
const perReport = median(measured.map((each) => each.engine));
const lowerBound = median(measured.map((each) => each.plain));
const ratio = median(measured.map((each) => each.engine / each.plain));

console.log(
  `表三：每份 ${sums.length} 条等式，${rounds} 轮 × ${reportsPerRound} 份，取中位数（发现不平 ${broken > 0 ? "有" : "无"}）`
);
console.log(
  `引擎      ${perReport.toFixed(1)} µs/份，${Math.round((sums.length / perReport) * 1e6).toLocaleString()} 条/秒`
);
console.log(`普通循环  ${lowerBound.toFixed(1)} µs/份（下限）`);
console.log(`比值      ${ratio.toFixed(1)}`);
