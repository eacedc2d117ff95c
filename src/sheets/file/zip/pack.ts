import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** 1 January 1980, the first day a zip knows: the clock must not change the bytes. */
const noTime = 0x00210000;

/** A new entry of a zip. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return { ...store(name, bytes), method: 8, packed: deflateSync(bytes, { level: 6 }) };
}

/** A new entry that is not made smaller. */
export function store(name: string, bytes: Uint8Array): ZipEntry {
  const { length: size } = bytes;
  return { name, method: 0, flags: 0, time: noTime, crc: crc32(bytes), size, packed: bytes };
}
