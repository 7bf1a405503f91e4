/**
 * Gives the shopper a file through the browser's own download, into the folder the browser uses. Only for full pages:
 * a popup may be gone before the download starts.
 */
export function saveFile(name: string, type: string, content: string): void {
  saveBlob(name, new Blob([content], { type }));
}

/** The same for content that need not be in memory. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address a moment after the click; a large file takes its time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
