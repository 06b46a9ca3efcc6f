/** Half of a surrogate pair, as cutting a text in the middle of a sign leaves it: no URL can hold it. */
const HALVES = /\p{Cs}/gu;

/** Any text as one part of a URL. Unlike `encodeURIComponent` it never throws: halves of signs become U+FFFD. */
export function urlPart(text: string): string {
  return encodeURIComponent(text.replace(HALVES, '\ufffd'));
}
