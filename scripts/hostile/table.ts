/** What one file took, processor time and peak of memory; null where it was killed. */
export interface Measured {
  readonly size: number;
  readonly seconds: number | null;
  readonly megabytes: number | null;
  /** The reason of a refusal, "checked", or "none". */
  readonly answer: string;
}

const head = `# 会害人的文件

每个文件由构建好的 \`xxgk check\` 各在一个进程里校验：处理器时间（含启动约 0.3 秒）、内存峰值、回答。
“原来”是 2026 年 12 月 1 日动手之前。由 \`npm run measure:hostile\` 写出，文件见 \`test/fixtures/hostile/\`、
\`test/fixtures/workbooks/hostile.ts\`。要求：2 秒、300 MB 以内，能校验的照样校验，不能的说明原因。

| 文件 | 大小 | 原来 | 现在 |
| --- | ---: | --- | --- |
`;

/** The page with both measurements beside each other. */
export function table(
  before: Readonly<Record<string, Measured>>,
  now: Readonly<Record<string, Measured>>
): string {
  const lines = Object.entries(now).map(
    ([name, found]) =>
      `| ${name} | ${Math.ceil(found.size / 1024)} kB | ${said(before[name])} | ${said(found)} |`
  );
  return `${head}${lines.join("\n")}\n`;
}

function said(found: Measured | undefined): string {
  if (!found) return "—";
  const { seconds, megabytes, answer } = found;
  if (seconds === null) return "100 秒后还没有回答，或异常退出";
  return `${seconds.toFixed(2)} s，${megabytes} MB，${answer}`;
}
