import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder of its own for the files of one test. */
export class Workplace {
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-wild-"));

  at(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, bytes: Uint8Array): string {
    writeFileSync(this.at(name), bytes);
    return this.at(name);
  }

  read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.at(name)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
