import type { Directory } from "./Directory";
import type { DirectoryCheck, DirectoryKind, DirectoryTrouble } from "./DirectoryCheck";
import { directoryKinds } from "./kinds";

/** Where a check does not hold, in the order of the rows. */
export function runDirectoryCheck(directory: Directory, check: DirectoryCheck): DirectoryTrouble[] {
  const run = directoryKinds[check.kind] as (
    directory: Directory,
    check: DirectoryCheck & { readonly kind: DirectoryKind }
  ) => DirectoryTrouble[];
  return run(directory, check);
}
