const HONORIFICS = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'dame',
  'herr',
  'frau',
  'hr',
  'fr',
  'mme',
  'mlle',
  'm',
  'sr',
  'sra',
  'ing',
  'dipl',
  'med',
  'rer',
  'nat',
  'phd',
]);

/** What one calls somebody: the first name, titles left out (“Dr Alan Moss” → “Alan”, “Fox, Dana” → “Dana”); the whole text when nothing else is left. */
export function givenName(name: string): string {
  const trimmed = name.trim();
  const comma = trimmed.indexOf(',');
  const words = (comma > 0 ? trimmed.slice(comma + 1) : trimmed).split(/[\s]+/).filter(Boolean);
  const first = words.find((word) => !HONORIFICS.has(word.replace(/[.-]/g, '').toLowerCase()));
  return first ?? trimmed;
}
