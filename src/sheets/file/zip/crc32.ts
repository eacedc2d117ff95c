const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a zip entry (ISO 3309; APPNOTE.TXT 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // An index loop: this runs over every byte of every part.
  for (let i = 0; i < bytes.length; i += 1)
    crc = (table[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
