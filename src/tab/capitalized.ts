/** A sentence's first letter in capitals: “tomorrow 10:00” at the head of a row. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
