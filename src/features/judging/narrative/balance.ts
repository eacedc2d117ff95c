import { groupBy } from "../../../engine/groupBy";
import type { Passage } from "./Passage";
import type { Quantity } from "./Quantity";
import type { Said } from "./wordingOf";

/** What came in and what went out, as one paragraph tells it. */
export interface Balance {
  readonly quantities: readonly Quantity[];
  /** "2 + 36", "35 + 3". */
  readonly cameIn: string;
  readonly wentOut: string;
  readonly value: number;
  readonly holds: boolean;
  /** Nothing was left untold that could make it hold. */
  readonly isFirm: boolean;
}

const roles = ["received", "newly", "carried", "done", "forward"] as const;
type Role = (typeof roles)[number];
const isRole = (id: string): id is Role => roles.some((role) => role === id);

/**
 * Received and carried over = done and carried on, where a paragraph tells received and done. What was
 * received may have the carried over in it.
 */
export function balancesOf(
  { quantities, sentences }: Passage,
  said: readonly (Said | null)[]
): Balance[] {
  const told = quantities.flatMap((quantity, at) => {
    const one = said[at];
    const role = one?.wording.id ?? "";
    if (!one || !isRole(role) || quantity.isRound) return [];
    const paragraph = sentences[quantity.sentence]?.paragraph ?? 0;
    return [{ quantity, role, paragraph, isAlone: one.isAlone }];
  });
  return [...groupBy(told, ({ paragraph }) => String(paragraph)).values()].flatMap((own) => {
    const first = (role: Role) => own.find((each) => each.role === role);
    const [received, done] = [first("newly") ?? first("received"), first("done")];
    if (!received || !done) return [];
    const [carried, forward] = [first("carried"), first("forward")];
    const of = (each?: (typeof own)[number]) => each?.quantity.value ?? 0;
    const wentOut = of(done) + of(forward);
    const whole = of(received) + of(carried);
    const holds = wentOut === whole || (received.role === "received" && wentOut === of(received));
    const once = own.every(
      ({ role, quantity }) =>
        (role !== "done" && role !== "received") || quantity.value === of(first(role))
    );
    return [
      {
        quantities: [received, carried, done, forward].flatMap((each) => each?.quantity ?? []),
        cameIn: sum(received.quantity, carried?.quantity),
        wentOut: sum(done.quantity, forward?.quantity),
        value: whole,
        holds,
        isFirm:
          once &&
          received.isAlone &&
          done.isAlone &&
          forward !== undefined &&
          (carried !== undefined || wentOut < of(received)),
      },
    ];
  });
}

const sum = (one: Quantity, other: Quantity | undefined) =>
  [one, ...(other ? [other] : [])].map(({ value }) => String(value)).join(" + ");
