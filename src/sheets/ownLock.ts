/**
 * A name of the sheet that says that this product has locked it. It stays with the sheet when that
 * is renamed, moved, copied, saved and opened again; without a lock of our kind it says nothing.
 */
export const lockName = "_XXGK_locked";
