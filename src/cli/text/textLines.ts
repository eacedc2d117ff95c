import type { Words } from "../../words/Words";
import type { TextReport } from "./TextReport";

/** What is wrong with a text, for people: its sections first, then paragraph by paragraph. */
export function textLines(
  { file, counts, claims, structure }: TextReport,
  { text, command }: Words
): string {
  const lines = [
    command.about(file, text.counts(counts)),
    ...structure.map(({ message }) => `  ${text.severities.review}：${message}`),
    ...claims.flatMap(({ severity, paragraph, message }) =>
      severity ? [`  ${text.line(paragraph + 1, text.severities[severity], message)}`] : []
    ),
  ];
  return `${lines.join("\n")}\n`;
}
