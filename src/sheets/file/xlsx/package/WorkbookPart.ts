import { FileError } from "../../FileError";
import { lockName } from "../../../ownLock";
import { relationsOf, type Relation } from "./relations";
import type { Package } from "../../zip/Package";
import { attribute, elementsOf } from "./XmlPart";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  /** Stays the same while the workbook lives. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** "worksheet"; "chartsheet" and others hold no cells. */
  readonly kind: string;
  readonly path: string;
  /** It has the name by which this product knows a lock of its own. */
  readonly namedLock: boolean;
}

/** What the main part of an .xlsx says of its sheets (ECMA-376 part 1, 18.2). */
export interface WorkbookPart {
  readonly path: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetEntry[];
  readonly manualCalculation: boolean;
}

/** The path of the workbook in the package, whatever it is called there; null when there is none. */
export function workbookPath(parts: Package): string | null {
  const main = relationsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.path;
  if (main !== undefined && parts.has(main)) return main;
  return ["xl/workbook.xml", "xl/workbook.bin"].find((path) => parts.has(path)) ?? null;
}

export function readWorkbookPart(parts: Package, path: string): WorkbookPart {
  const relations = relationsOf(parts, path);
  const elements = elementsOf(path, parts.text(path), 2);
  const locked = elements
    .filter((each) => each.name === "definedName" && attribute(each, "name") === lockName)
    .map((each) => Number(attribute(each, "localSheetId")));
  const sheets = elements
    .filter(({ name, depth }) => name === "sheet" && depth === 2)
    .map((element, index): SheetEntry => {
      const relation =
        relations.find(({ id }) => id === element.attributes["r:id"]) ??
        relations.find(({ id }) => id === relationId(element.attributes));
      if (!relation) throw new FileError("damaged", `${path}: a sheet without a part`);
      return {
        id: `sheet-${attribute(element, "sheetId")}`,
        name: attribute(element, "name"),
        visible: !/hidden$/i.test(attribute(element, "state")),
        kind: relation.kind,
        path: relation.path,
        namedLock: locked.includes(index),
      };
    });
  const calculation = elements.find(({ name }) => name === "calcPr");
  return {
    path,
    relations,
    sheets,
    manualCalculation: calculation ? attribute(calculation, "calcMode") === "manual" : false,
  };
}

/** The one attribute named id that has a prefix, whichever the file has chosen for it. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((each) => each.endsWith(":id"));
  return key === undefined ? "" : (attributes[key] ?? "");
}
