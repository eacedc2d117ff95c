/**
 * From a cell back to what the pane says of it: the first finding that names the cell takes the
 * focus. The pane knows of no page around it, so its findings are looked up where they stand.
 *
 * @returns whether there is one
 */
export function focusFinding(address: string): boolean {
  const findings = [...document.querySelectorAll<HTMLElement>('[data-testid="finding"]')];
  const found = findings.find(({ dataset }) => dataset["cells"]?.split(",").includes(address));
  found?.scrollIntoView({ block: "nearest" });
  found?.focus();
  return found !== undefined;
}
