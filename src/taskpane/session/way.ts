/** The four steps of the work, in their order; always in view. */
export const steps = ["insert", "fill", "check", "handOn"] as const;
export type Step = (typeof steps)[number];

/** What stands beside the way: found under 更多, or where it is needed. */
export const asides = ["help", "text", "rollUp", "directory", "rules", "functions"] as const;
export type Aside = (typeof asides)[number];

export type Page = Step | Aside | "more";

export function isStep(page: Page): page is Step {
  return steps.some((step) => step === page);
}
