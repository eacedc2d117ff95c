import regular from "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2";
import bold from "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2";

/**
 * Fonts that Chinese workbooks and add-ins name, and what the page's own texts use; those that the
 * grid and its formula bar draw with come first.
 */
const FAMILIES = [
  "等线",
  "Arial",
  "宋体",
  "黑体",
  "仿宋",
  "楷体",
  "微软雅黑",
  "Microsoft YaHei",
  "Microsoft YaHei UI",
  "Segoe UI",
];

/** Han characters and Chinese punctuation only: Latin letters stay with the computer's own fonts. */
const CHINESE = "U+2018-201F, U+2026, U+2014, U+2460-24FF, U+3000-9FFF, U+F900-FAFF, U+FF00-FFEF";

/**
 * Chinese letters for a computer that has none (a headless browser on a server). A computer that has
 * them uses its own, and downloads nothing.
 *
 * The add-in's page is given the same, from outside: its bundle stays as it is.
 */
export async function lendChineseFonts(target: Window & typeof globalThis): Promise<void> {
  if (hasChinese()) return;
  const faces = FAMILIES.flatMap((family) =>
    [regular, bold].map((file, index) => {
      const url = new URL(file, location.href).href;
      const weight = index === 0 ? "400" : "700";
      return new target.FontFace(family, `url(${url})`, { unicodeRange: CHINESE, weight });
    })
  );
  for (const face of faces) target.document.fonts.add(face);
  // The grid is drawn on a canvas, which does not wait for fonts.
  await Promise.all(faces.slice(0, 4).map((face) => face.load()));
}

/** Two different characters are equally wide in every Chinese font, but drawn alike only when missing. */
function hasChinese(): boolean {
  return drawn("国") !== drawn("口");
}

function drawn(text: string): string {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 24;
  const context = canvas.getContext("2d");
  if (!context) return "";
  context.font = "20px sans-serif";
  context.fillText(text, 0, 20);
  return canvas.toDataURL();
}
