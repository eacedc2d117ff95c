import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { NEW_SHEET } from "./newSheet";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

/**
 * Univer from its single presets: the package that bundles them (`@univerjs/presets`) brings parts
 * with it that are not open source.
 */
export function createUniver(container: HTMLElement): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreTexts, conditionalFormattingTexts, dataValidationTexts),
    },
  });
  const presets = [
    // Excel's ribbon is drawn by the stage; of Univer's own chrome only formula bar and tabs stay.
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: {
        menus: false,
        addSheetButtonConfig: {
          defaultRowCount: NEW_SHEET.rowCount,
          defaultColumnCount: NEW_SHEET.columnCount,
        },
      },
      sheets: { protectedRangeShadow: false, disableForceStringAlert: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const preset of presets) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
