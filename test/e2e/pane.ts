import type { OpenedWorkbench } from "./openWorkbench";

/** Presses a ribbon button and waits until its command is done. */
export async function press(stage: OpenedWorkbench, controlId: string): Promise<void> {
  await stage.run((w, id) => w.click(id), controlId);
}

export async function verdict(stage: OpenedWorkbench): Promise<string> {
  return stage.pane().getByTestId("verdict").innerText();
}

/** The findings in the pane's order: "A1 D6,D7". Folded ones are unfolded first. */
export async function readFindings(stage: OpenedWorkbench): Promise<string[]> {
  const pane = stage.pane();
  await pane.getByTestId("verdict").waitFor();
  for (const fold of await pane.getByTestId(/^(fold|follows)$/).all()) await fold.click();
  return pane
    .getByTestId("finding")
    .evaluateAll((all) =>
      all.map((each) => `${each.dataset["rule"] ?? ""} ${each.dataset["cells"] ?? ""}`)
    );
}
