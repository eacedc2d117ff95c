import { directoryChecks } from "../../../editions/directory/checks";
import type { Column } from "../../../engine/directory/Directory";
import type { DirectoryCheck, DirectoryTrouble } from "../../../engine/directory/DirectoryCheck";
import { runDirectoryCheck } from "../../../engine/directory/runDirectoryCheck";
import { cellAddress } from "../../../sheets/address";
import type { Notes, Spot } from "../../../sheets/Sheets";
import type { FoundDirectory } from "../../reading/directory/findDirectories";
import { rulesPut } from "../rules/rulesPut";

/** A cell of a directory that is objected to. */
export interface DirectoryCell {
  readonly sheet: string;
  readonly sheetName: string;
  readonly address: string;
  readonly spot: Spot;
  readonly column: Column;
  readonly value: string;
}

/** What is wrong in one row of a directory. */
export interface DirectoryFinding {
  readonly check: DirectoryCheck;
  /** The row's names, from the first level down, and its number. */
  readonly names: readonly string[];
  readonly number: string;
  readonly columns: readonly Column[];
  readonly said: string | null;
  readonly cells: readonly DirectoryCell[];
}

export interface CheckedDirectory {
  readonly found: FoundDirectory;
  /** Rows at which nothing is objected to. */
  readonly passed: number;
  readonly findings: readonly DirectoryFinding[];
}

/** Puts the checks to a directory that the workbook has not switched off; hints only where it asks for them. */
export function checkDirectory(found: FoundDirectory, notes: Notes | undefined): CheckedDirectory {
  const findings = directoryChecks
    .filter(rulesPut(notes))
    .flatMap((check) =>
      runDirectoryCheck(found, check).map((trouble) => ({ row: trouble.row, check, trouble }))
    )
    .sort((one, other) => one.row - other.row);
  const wrong = new Set(findings.map(({ row }) => row));
  return {
    found,
    passed: found.rows.length - wrong.size,
    findings: findings.map(({ check, trouble }) => findingOf(check, trouble, found)),
  };
}

function findingOf(
  check: DirectoryCheck,
  { row, columns, said }: DirectoryTrouble,
  { rows, lines, head, sheet }: FoundDirectory
): DirectoryFinding {
  const texts = rows[row]?.texts ?? {};
  const names = [texts.level1, texts.level2, texts.level3].filter((name) => name !== undefined);
  const line = lines[row] ?? 0;
  const cells = head.columns.flatMap((column, c): DirectoryCell[] =>
    column !== null && columns.includes(column)
      ? [
          {
            sheet: sheet.id,
            sheetName: sheet.name,
            address: cellAddress(line, sheet.column + c),
            spot: { row: line, column: sheet.column + c },
            column,
            value: String(sheet.values[line - sheet.row]?.[c] ?? ""),
          },
        ]
      : []
  );
  return { check, names, number: texts.number ?? "", columns, said, cells };
}
