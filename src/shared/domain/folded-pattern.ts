const PLAIN: Readonly<Record<string, string>> = {
  ...{ ä: 'ae?', ö: 'oe?', ü: 'ue?', ß: 'ss?', œ: 'oe?' },
  ...{ à: 'a', á: 'a', â: 'a', ç: 'c', è: 'e', é: 'e', ê: 'e', ë: 'e', í: 'i', î: 'i', ï: 'i', ñ: 'n' },
  ...{ ó: 'o', ô: 'o', ù: 'u', ú: 'u', û: 'u', '’': "'" },
};

/**
 * Source of a pattern, written as the language is, for text without accents (see `folded`): “möglich” then finds möglich, moglich and
 * moeglich. Accented letters may not stand in a class (`[…]`), for one may become two.
 */
export function foldedSource(source: string): string {
  return source.replace(/[ß-ÿœ’]/g, (letter) => PLAIN[letter] ?? letter);
}

/** A pattern, or the source of one, as the language is written, made for `folded` text. */
export function plainly(pattern: RegExp | string): RegExp {
  return typeof pattern === 'string'
    ? new RegExp(foldedSource(pattern))
    : new RegExp(foldedSource(pattern.source), pattern.flags);
}
