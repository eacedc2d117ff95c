import { readZip } from "../../zip/readZip";

interface Entry {
  async(): Promise<Uint8Array>;
}

/**
 * What mammoth asks of jszip, in its place in what is shipped: the packages it is given are our own,
 * read and stored under limits before (`wordDocument`), and there is one door for zips.
 */
export function loadAsync(
  zip: ArrayBuffer | Uint8Array
): Promise<{ file(name: string): Entry | null }> {
  const entries = new Map(readZip(new Uint8Array(zip)).map((entry) => [entry.name, entry]));
  return Promise.resolve({
    file: (name) => {
      const entry = entries.get(name);
      return entry ? { async: () => Promise.resolve(entry.packed) } : null;
    },
  });
}
