import { LifecycleStages, LocaleType, mergeLocales, ThemeService, Univer } from "@univerjs/core";
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

/** Excel's green, where Univer is blue: the selection, the tabs. */
const GREEN = {
  50: "#f1f8f4",
  100: "#e2f1e8",
  200: "#c5e3d1",
  300: "#9fd0b3",
  400: "#4ea672",
  500: "#218d51",
  600: "#107c41",
  700: "#0f703b",
  800: "#0c5f32",
  900: "#0b5a2f",
};

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
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREEN });
  return { univer, api: FUniver.newAPI(univer) };
}

/** Resolves when the open workbook has been drawn for the first time. */
export async function firstDrawn(api: FUniver): Promise<void> {
  await new Promise<void>((resolve) => {
    const check = (stage: LifecycleStages): void => {
      if (stage >= LifecycleStages.Rendered) resolve();
    };
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => check(stage));
    check(api.getCurrentLifecycleStage());
  });
  await new Promise(requestAnimationFrame);
}
