/** Languages written from right to left (CLDR), and scripts that make another language so (“az-Arab”, “pa-Arab”). */
const FROM_RIGHT = /^(?:ar|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:arab|hebr|syrc|thaa|nkoo)(?:-|$)/i;

/** Which way somebody with this display language reads; `ltr` for whatever is no known language. */
export function writingDirection(locale: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.test(locale) && !/-latn(?:-|$)/i.test(locale) ? 'rtl' : 'ltr';
}
