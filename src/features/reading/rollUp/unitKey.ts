import { unseen } from "../../../engine/unseen";

/**
 * A unit's name without what is written now in one way and now in another: "某县 人民政府（汇总）",
 * "某县政府" and "某县" are one. An office is not the government that it serves.
 */
export function unitKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(/\s+/g, "")
    .replace(/\((?:本机关|本级|机关|汇总|盖章)\)$/, "")
    .replace(/人民政府/g, "政府")
    .replace(/政府办$/, "政府办公室")
    .replace(/(街道)办事处$/, "$1")
    .replace(/(.)政府$/, "$1");
}
