import { enUS } from "./en-US";
import type { Words } from "./Words";
import { zhCN } from "./zh-CN";

/** English for an English display language, Chinese for every other. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().startsWith("en") ? enUS : zhCN;
}
