import en from "./en-US/functions.json";
import zh from "./zh-CN/functions.json";

/** What a custom function does, as Excel's own function dialog says it. */
export interface FunctionHelp {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** The functions in the words of the language: the metadata that Excel reads is the one source. */
export function functionsFor(language: string): readonly FunctionHelp[] {
  return (language.toLowerCase().startsWith("en") ? en : zh).functions;
}
