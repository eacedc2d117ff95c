import { createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Shades of Excel's green, from dark to light; 80 is the one of its own buttons. */
const excelGreen: BrandVariants = {
  10: "#03170C",
  20: "#072716",
  30: "#0A371F",
  40: "#0B4526",
  50: "#0C522D",
  60: "#0D5F33",
  70: "#0F6E3A",
  80: "#107C41",
  90: "#2A8B56",
  100: "#459A6C",
  110: "#60AA82",
  120: "#7DBA98",
  130: "#9BCAAF",
  140: "#B9DBC7",
  150: "#D8ECE0",
  160: "#F0F8F3",
};

/** Excel's look, with the fonts that Chinese Windows, macOS and Linux have for Chinese. */
export const theme: Theme = {
  ...createLightTheme(excelGreen),
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
};
