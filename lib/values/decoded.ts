/** `text` of an address without its percent signs; as it stands where they are not of one. Never throws. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
