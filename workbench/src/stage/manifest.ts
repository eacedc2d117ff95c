import type { FunctionSource } from "./functions";

/** What the stage draws of the add-in: nothing that does not stand in its manifest. */
export interface AddinManifest {
  readonly name: string;
  readonly icon: string;
  readonly pagePath: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  readonly shortcuts: readonly Shortcut[];
  readonly functions: FunctionSource | null;
}

interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Null for a button that shows the pane. */
  readonly functionName: string | null;
}

export interface Shortcut {
  readonly action: string;
  /** As in the file: "Ctrl+Alt+J". */
  readonly keys: string;
}

interface ShortcutsFile {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string };
  }[];
}

export async function loadManifest(url: string, locale: string): Promise<AddinManifest> {
  const text = await (await fetch(url)).text();
  const document = new DOMParser().parseFromString(text, "text/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml 不是有效的 XML");
  const reader = new ManifestReader(document, locale, new URL(".", new URL(url, location.href)));
  return { ...reader.read(), shortcuts: await loadShortcuts(reader.shortcutsUrl()) };
}

async function loadShortcuts(url: string | null): Promise<readonly Shortcut[]> {
  if (!url) return [];
  const file = (await (await fetch(url)).json()) as ShortcutsFile;
  return (file.shortcuts ?? []).map(({ action, key }) => ({ action, keys: key.default }));
}

class ManifestReader {
  private readonly resources = new Map<string, string>();
  /** Where the manifest says the add-in lives; here it lives beside the workbench. */
  private readonly addinBase: string;

  constructor(
    private readonly document: Document,
    private readonly locale: string,
    private readonly base: URL
  ) {
    this.addinBase = new URL(".", this.defaultValue("SourceLocation")).href;
    for (const kind of ["Image", "Url", "String"]) {
      for (const resource of all(document, kind)) {
        const id = resource.getAttribute("id");
        if (id) this.resources.set(id, this.localised(resource));
      }
    }
  }

  read(): Omit<AddinManifest, "shortcuts"> {
    const tab = find(this.document, "CustomTab");
    if (!tab) throw new Error("manifest.xml 中没有自定义选项卡");
    const name = find(this.document, "DisplayName");
    return {
      name: name ? this.localised(name) : "",
      icon: this.here(this.defaultValue("IconUrl")),
      pagePath: this.here(this.defaultValue("SourceLocation")),
      tab: this.resource(child(tab, "Label")),
      functions: this.functions(),
      groups: all(tab, "Group").map((group) => ({
        label: this.resource(child(group, "Label")),
        buttons: all(group, "Control").map((control) => this.button(control)),
      })),
    };
  }

  shortcutsUrl(): string | null {
    const url = find(this.document, "ExtendedOverrides")?.getAttribute("Url");
    return url ? this.here(url) : null;
  }

  private functions(): FunctionSource | null {
    const point = all(this.document, "ExtensionPoint").find((each) =>
      each.getAttribute("xsi:type")?.endsWith("CustomFunctions")
    );
    const part = (name: string) => this.resource(point && find(point, name, "SourceLocation"));
    const namespace = this.resource(point && find(point, "Namespace"));
    return namespace ? { namespace, metadataUrl: this.here(part("Metadata")) } : null;
  }

  private button(control: Element): RibbonButton {
    const images = all(control, "Image");
    const icon = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
    return {
      id: control.getAttribute("id") ?? "",
      label: this.resource(child(control, "Label")),
      tip: this.resource(find(control, "Supertip", "Description")),
      icon: this.here(this.resource(icon)),
      functionName: find(control, "Action", "FunctionName")?.textContent.trim() ?? null,
    };
  }

  private defaultValue(name: string): string {
    return find(this.document, name)?.getAttribute("DefaultValue") ?? "";
  }

  private resource(element: Element | undefined): string {
    return this.resources.get(element?.getAttribute("resid") ?? "") ?? "";
  }

  private localised(element: Element): string {
    const override = all(element, "Override").find(
      (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === this.locale.toLowerCase()
    );
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }

  private here(url: string): string {
    return url.startsWith(this.addinBase)
      ? new URL(url.slice(this.addinBase.length), this.base).href
      : url;
  }
}

/** Manifests use several namespaces and prefixes; the local names are unambiguous. */
function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function find(parent: Document | Element, ...path: readonly string[]): Element | undefined {
  let found: Document | Element | undefined = parent;
  for (const name of path) found = found && all(found, name)[0];
  return found as Element | undefined;
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}
