import { lazy, type ComponentType } from "react";
import type { Aside } from "../../session/way";
import type { Abilities } from "../../session/Abilities";

/**
 * The pages beside the way, each fetched when it is opened. null: the page is not there, and
 * nothing leads to it. The line of a new page goes here and nowhere else.
 */
export const asidePages: Readonly<Record<Aside, ComponentType | null>> = {
  help: lazy(async () => ({ default: (await import("../HelpPage")).HelpPage })),
  text: lazy(async () => ({ default: (await import("../text/TextPage")).TextPage })),
  rollUp: lazy(async () => ({ default: (await import("../rollUp/RollUpPage")).RollUpPage })),
  directory: lazy(async () => ({
    default: (await import("../directory/DirectoryPage")).DirectoryPage,
  })),
  rules: lazy(async () => ({ default: (await import("../rules/RulesPage")).RulesPage })),
  functions: lazy(async () => ({ default: (await import("../FunctionsPage")).FunctionsPage })),
};

export function hasPage(aside: Aside, abilities: Abilities): boolean {
  return asidePages[aside] !== null && (aside !== "functions" || abilities.functions);
}
