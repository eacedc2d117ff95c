/** Waits until the assertion holds, as events and the release of references come after the answers. */
export async function eventually(assertion: () => void, patience = 10_000): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      assertion();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await aMoment(5);
  }
}

/** For showing that something does not happen. */
export function aMoment(ms = 20): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
