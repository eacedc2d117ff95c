export interface StoredExplanation {
  readonly text: string;
  readonly values: string;
}

export function writeExplanation({ text, values }: StoredExplanation): string {
  return JSON.stringify({ text, values });
}

/** Null where there is none, or nothing that can be read. */
export function readExplanation(stored: string | undefined): StoredExplanation | null {
  if (stored === undefined) return null;
  try {
    const { text, values } = JSON.parse(stored) as Partial<StoredExplanation>;
    return typeof text === "string" && typeof values === "string" ? { text, values } : null;
  } catch {
    return null;
  }
}
