type Sign = "actions" | "functions";

/** The add-in can be spoken to when Office.js has said so for commands and for functions. */
export class Readiness {
  private missing = new Set<Sign>();
  private resolve: () => void = () => undefined;
  promise: Promise<void>;

  constructor() {
    this.promise = this.begin();
  }

  reached(sign: Sign): void {
    this.missing.delete(sign);
    if (this.missing.size === 0) this.resolve();
  }

  /** The page was loaded anew. Whoever waits for a page that never got ready waits for this one. */
  restart(): void {
    if (this.missing.size === 2) return;
    const before = this.resolve;
    this.promise = this.begin();
    const now = this.resolve;
    this.resolve = () => {
      before();
      now();
    };
  }

  private begin(): Promise<void> {
    this.missing = new Set(["actions", "functions"]);
    return new Promise((resolve) => {
      this.resolve = resolve;
    });
  }
}
