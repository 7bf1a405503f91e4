/** The manifest's text, as `sha256sum -c` reads it: a hash, two spaces, a name. Names are our own safe ones. */
export function manifestOf(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
