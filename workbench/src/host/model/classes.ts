import { ActionService } from "./ActionService";
import { AddinInternalService } from "./AddinInternalService";
import { Application } from "./Application";
import { AppRuntimePersistenceService } from "./AppRuntimePersistenceService";
import { AppRuntimeService } from "./AppRuntimeService";
import { Chart } from "./Chart";
import { ChartCollection } from "./ChartCollection";
import { ChartLegend } from "./ChartLegend";
import { ChartTitle } from "./ChartTitle";
import { ConditionalFormat } from "./ConditionalFormat";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { ConditionalFormatRule } from "./ConditionalFormatRule";
import { ConditionalRangeFill } from "./ConditionalRangeFill";
import { ConditionalRangeFont } from "./ConditionalRangeFont";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import type { ClassTables } from "./createWorld";
import { CustomConditionalFormat } from "./CustomConditionalFormat";
import { CustomFunctions } from "./CustomFunctions";
import { CustomXmlPart } from "./CustomXmlPart";
import { CustomXmlPartCollection } from "./CustomXmlPartCollection";
import { CustomXmlPartScopedCollection } from "./CustomXmlPartScopedCollection";
import { DataValidation } from "./DataValidation";
import { DynamicRibbon } from "./DynamicRibbon";
import { FormatProtection } from "./FormatProtection";
import { HeaderFooter } from "./HeaderFooter";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { NamedItem } from "./NamedItem";
import { NamedItemCollection } from "./NamedItemCollection";
import { PageLayout } from "./PageLayout";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";
import { RangeBorder } from "./RangeBorder";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeCollection } from "./RangeCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { RangeFormat } from "./RangeFormat";
import { RibbonControl } from "./RibbonControl";
import { Runtime } from "./Runtime";
import { Setting } from "./Setting";
import { SettingCollection } from "./SettingCollection";
import { WacWorkbook } from "./WacWorkbook";
import { Workbook } from "./Workbook";
import { Worksheet } from "./Worksheet";
import { WorksheetCollection } from "./WorksheetCollection";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

/** Every class that is emulated. */
export const classes: ClassTables = {
  ActionService,
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  Application,
  Chart,
  ChartCollection,
  ChartLegend,
  ChartTitle,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  CustomFunctions,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  DataValidation,
  DynamicRibbon,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RibbonControl,
  Runtime,
  Setting,
  SettingCollection,
  WacWorkbook,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};

/** Service objects that Office.js asks for by the name of their type. */
export const services = {
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.Office.ActionService": "ActionService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
  "Microsoft.DynamicRibbon.DynamicRibbon": "DynamicRibbon",
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
} as const;
