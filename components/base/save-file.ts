/**
 * Gives the shopper a file through the browser's own download, into the folder the browser uses. Only for full pages:
 * a popup may be gone before the download starts.
 */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
