import type { Snapshot } from "../../sheets/Sheets";

/** A document or workbook, as the pane's entry opens it. */
export interface OpenedSource {
  readonly snapshot: Snapshot;
  readonly pictures: number;
}

/** Opens what the person chose or pasted; rejects with a `SourceFailure`. */
export interface SourceReader {
  file(name: string, bytes: Uint8Array): Promise<OpenedSource>;
  pasted(pasted: { readonly html: string; readonly text: string }): Promise<OpenedSource>;
}
