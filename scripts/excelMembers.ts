import path from "node:path";
import ts from "typescript";

/** A member of the Excel API that the product uses, and the ExcelApi 1.x that its documentation names. */
export interface UsedMember {
  /** "Range.getUsedRangeOrNullObject" */
  readonly member: string;
  /** The "14" of ExcelApi 1.14; null where the documentation names no set of ExcelApi. */
  readonly since: number | null;
  readonly files: readonly string[];
}

const root = path.resolve(__dirname, "..");
const types = path.join("node_modules", "@types", "office-js");

/** Every member of a class or interface of Excel that files of these folders mention, from the types. */
export function excelMembers(folders: readonly string[]): UsedMember[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file)
  );
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  // Whoever uses Excel names it; the rest would take ten times as long.
  const wanted = fileNames.filter(
    (file) =>
      folders.some((folder) => file.startsWith(path.join(root, folder) + path.sep)) &&
      (ts.sys.readFile(file) ?? "").includes("Excel")
  );
  const program = ts.createProgram(wanted, options);
  const checker = program.getTypeChecker();
  const used = new Map<string, { since: number | null; files: Set<string> }>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => wanted.includes(fileName))) {
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) note(node, file.fileName);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  function note(node: ts.Identifier, file: string): void {
    for (const declaration of declarationsOf(node, checker)) {
      const owner = declaration.parent;
      if (!declaration.getSourceFile().fileName.includes(types)) continue;
      if (!ts.isClassDeclaration(owner) || !isInExcel(owner)) continue;
      const member = `${owner.name?.text ?? ""}.${node.text}`;
      const known = used.get(member) ?? { since: sinceOf(declaration), files: new Set() };
      used.set(member, known);
      known.files.add(path.relative(root, file));
    }
  }
  return [...used]
    .map(([member, { since, files }]) => ({ member, since, files: [...files].sort() }))
    .sort((a, b) => a.member.localeCompare(b.member));
}

/** Of overloads, the first; of a name taken out of an object, the property that it is. */
function declarationsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const { parent } = node;
  const isTakenOut = ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node;
  const symbol = isTakenOut
    ? checker.getTypeAtLocation(parent.parent).getProperty(node.text)
    : checker.getSymbolAtLocation(node);
  return symbol?.declarations?.slice(0, 1) ?? [];
}

function isInExcel(owner: ts.ClassDeclaration): boolean {
  const space = owner.parent.parent;
  return ts.isModuleDeclaration(space) && space.name.text === "Excel";
}

function sinceOf(declaration: ts.Declaration): number | null {
  const found = /\[Api set: ExcelApi 1\.(\d+)/.exec(declaration.getFullText());
  return found ? Number(found[1]) : null;
}
