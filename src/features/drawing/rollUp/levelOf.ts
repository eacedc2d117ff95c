import type { UnitClass } from "../../reading/rollUp/ListedUnit";

/** Which subtotal a unit goes into: of the government's own organs, or of those below it. */
export function levelOf(kind: UnitClass | null): "own" | "below" | null {
  if (kind === null || kind === "垂直管理") return null;
  return kind === "本机关" || kind === "部门" ? "own" : "below";
}
