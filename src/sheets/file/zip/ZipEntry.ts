/** One file of a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  /** General purpose flags; bit 0 = encrypted, bit 11 = the name is UTF-8. */
  readonly flags: number;
  /** MS-DOS time and date, as one number. */
  readonly time: number;
  readonly crc: number;
  /** Bytes once unpacked, as the zip claims. */
  readonly size: number;
  readonly packed: Uint8Array;
}
