import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Opens what is folded in the result: findings that a suspect explains, and those in crowds. */
export async function unfold(user: UserEvent): Promise<void> {
  for (const fold of screen.queryAllByTestId("fold")) await user.click(fold);
}

/** Opens what is folded in the card of the verdict: what was checked, and the kind of unit. */
export async function openDetails(user: UserEvent): Promise<void> {
  await user.click(screen.getByTestId("details"));
}
