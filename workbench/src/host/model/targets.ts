import type { BorderEdge } from "../../grid/Grid";
import type { ChartState } from "./ChartState";
import type { Place } from "./Place";

/** There is only one of it in a document. */
export type Only = Readonly<Record<string, never>>;

export interface SheetTarget {
  readonly sheet: string;
}

export interface RangeTarget {
  readonly place: Place;
}

export interface AreasTarget {
  readonly sheet: string;
  readonly places: readonly Place[];
}

export interface BorderTarget {
  readonly place: Place;
  readonly edge: BorderEdge;
}

export interface MarkTarget {
  readonly sheet: string;
  readonly id: string;
}

/** The names of one sheet, or of the workbook. */
export interface NamesTarget {
  readonly scope: string | null;
}

export interface NameTarget {
  readonly name: string;
  readonly scope: string | null;
}

export interface KeyTarget {
  readonly key: string;
}

export interface XmlScopeTarget {
  readonly namespace: string;
}

export interface HeaderFooterTarget {
  readonly sheet: string;
  readonly pages: string;
}

export interface ChartTarget {
  readonly chart: ChartState;
}

export interface RibbonControlTarget {
  readonly id: string;
}

/** What each class of the API stands on. */
export interface Targets {
  Workbook: Only;
  WacWorkbook: Only;
  Runtime: Only;
  Application: Only;
  WorksheetCollection: Only;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: HeaderFooterTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: MarkTarget;
  CustomConditionalFormat: MarkTarget;
  ConditionalFormatRule: MarkTarget;
  ConditionalRangeFormat: MarkTarget;
  ConditionalRangeFill: MarkTarget;
  ConditionalRangeFont: MarkTarget;
  DataValidation: RangeTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  SettingCollection: Only;
  Setting: KeyTarget;
  CustomXmlPartCollection: Only;
  CustomXmlPartScopedCollection: XmlScopeTarget;
  CustomXmlPart: KeyTarget;
  ActionService: Only;
  AddinInternalService: Only;
  AppRuntimeService: Only;
  AppRuntimePersistenceService: Only;
  DynamicRibbon: Only;
  RibbonControl: RibbonControlTarget;
  CustomFunctions: Only;
}

export type ClassName = keyof Targets;
