import type { Sample } from "../samples/Sample";
import { el } from "./dom";

const LANGUAGES = [
  ["zh-CN", "中文"],
  ["en-US", "English"],
] as const;

export interface Choice {
  readonly sample: string;
  readonly locale: string;
  /** The file, beside the workbench, that tells which add-in is on the stage. */
  readonly manifest: string;
}

const usual = "manifest.xml";

/** What the page's address asks for. */
export function chosen(): Choice {
  const query = new URLSearchParams(location.search);
  return {
    sample: query.get("sample") ?? "blank",
    locale: query.get("lang") ?? "zh-CN",
    manifest: query.get("manifest") ?? usual,
  };
}

/** Opens another workbook, or the same in another language: a new page, as in Excel. */
export function choose(change: Partial<Choice>): void {
  const { sample, locale, manifest } = { ...chosen(), ...change };
  const query = new URLSearchParams({ sample, lang: locale });
  if (manifest !== usual) query.set("manifest", manifest);
  location.search = query.toString();
}

interface TitleBar {
  readonly element: HTMLElement;
  /** Shows the workbook's name. */
  readonly name: HTMLElement;
  /** Buttons stand behind it. */
  readonly space: HTMLElement;
}

export function drawTitleBar(open: Sample, samples: readonly Sample[], locale: string): TitleBar {
  const name = el("span", { class: "title-file" }, open.title);
  const space = el("span", { class: "title-space" });
  const sampleMenu = menu(
    "示例",
    samples.map((sample) => [sample.id, sample.title]),
    open.id,
    (sample) => choose({ sample })
  );
  const languageMenu = menu("语言", LANGUAGES, locale, (language) => choose({ locale: language }));
  const element = el(
    "header",
    { class: "title-bar" },
    el("span", { class: "title-logo", "aria-hidden": "true" }, "X"),
    name,
    el("strong", { class: "title-badge" }, "工作台（模拟 Excel，仅供试用与开发）"),
    space,
    sampleMenu,
    languageMenu
  );
  return { element, name, space };
}

function menu(
  label: string,
  options: readonly (readonly [string, string])[],
  current: string,
  pick: (value: string) => void
): HTMLElement {
  const select = el(
    "select",
    { change: () => pick(select.value) },
    ...options.map(([value, text]) => el("option", { value, selected: value === current }, text))
  );
  return el("label", { class: "title-menu" }, el("span", {}, label), select);
}
