/**
 * What is read at the most. A report's web page has about a quarter of a million characters, its
 * largest table under three hundred cells; these leave room for much more, and none for a bomb.
 */
export const limits = {
  bytes: 20 * 1024 * 1024,
  characters: 8 * 1024 * 1024,
  lines: 100_000,
  unzippedBytes: 64 * 1024 * 1024,
  zipEntries: 5_000,
  nodes: 400_000,
  depth: 256,
  milliseconds: 10_000,
  tables: 400,
  columns: 512,
  cells: 400_000,
} as const;
