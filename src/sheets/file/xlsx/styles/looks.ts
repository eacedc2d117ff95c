import type { MarkStyle } from "../../../Sheets";

/** The look of a mark as a differential format (ECMA-376 part 1, 18.8.14). */
export function dxf({ fill, font, bold }: MarkStyle, namespace = ""): string {
  return (
    `<dxf${namespace}><font>${bold ? "<b/>" : ""}<color rgb="${argb(font)}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`
  );
}

export function cfRule(formula: string, look: number, priority: number): string {
  return `<cfRule type="expression" dxfId="${look}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
}

/** "FFB42318" for "#B42318" */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
