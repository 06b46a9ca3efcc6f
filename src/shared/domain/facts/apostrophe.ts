/** The text with straight apostrophes, as the phrases are written; a word processor's curly ones say the same. As long as before. */
export function straightened(text: string): string {
  return text.replace(/[’‘`´]/g, "'");
}
