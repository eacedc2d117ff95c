const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Picker {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<{
    readonly name: string;
    createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
  }>;
}

/**
 * Saves where the person wants it, as far as the browser asks; else to its downloads.
 *
 * @returns the name it was saved under; null where the person thought better of it
 */
export async function saveFile(name: string, bytes: Uint8Array): Promise<string | null> {
  const { showSaveFilePicker } = window as unknown as Picker;
  if (!showSaveFilePicker) return download(name, bytes);
  try {
    const handle = await showSaveFilePicker.call(window, { suggestedName: name });
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
    return handle.name;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "AbortError") return null;
    // The browser has it, and does not let a page from a disk use it.
    if (error.name === "SecurityError" || error.name === "NotAllowedError")
      return download(name, bytes);
    throw error;
  }
}

function download(name: string, bytes: Uint8Array): string {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may ask first where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
