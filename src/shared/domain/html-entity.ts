/** Named references that mail programs write; the rest stays as it stands. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['shy', ''],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bull', '•'],
  ['middot', '·'],
  ['hellip', '…'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['times', '×'],
  ['deg', '°'],
  ['sect', '§'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['agrave', 'à'],
  ['aacute', 'á'],
  ['acirc', 'â'],
  ['ccedil', 'ç'],
  ['egrave', 'è'],
  ['eacute', 'é'],
  ['ecirc', 'ê'],
  ['iacute', 'í'],
  ['icirc', 'î'],
  ['ntilde', 'ñ'],
  ['oacute', 'ó'],
  ['ocirc', 'ô'],
  ['ugrave', 'ù'],
  ['uacute', 'ú'],
  ['Agrave', 'À'],
  ['Eacute', 'É'],
  ['iquest', '¿'],
  ['iexcl', '¡'],
  ['zwnj', ''],
  ['zwj', ''],
  ['lrm', ''],
  ['rlm', ''],
]);

/** The text of a character reference without `&` and `;` (`amp`, `#8211`, `#x2013`); null when it is none. */
export function decodeEntity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const hex = name[1] === 'x' || name[1] === 'X';
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/).test(digits)) return null;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}

/** A name or number is no longer than this. */
const MAX_NAME = 31;

/** A text with its character references replaced, in one pass; what is none stays as it stands. The `;` may be missing. */
export function decodeEntities(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = nextMark(text, at + 1)) {
    const name = text.charCodeAt(at + 1) === 35 ? at + 2 : at + 1;
    let end = name;
    while (end < name + MAX_NAME && isNameUnit(text.charCodeAt(end))) end++;
    if (end === name) continue;
    const value = decodeEntity(text.slice(at + 1, end));
    if (value === null) continue;
    decoded += text.slice(from, at) + value;
    from = text.charCodeAt(end) === 59 ? end + 1 : end;
    at = from - 1;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

/** Where the next `&` stands, -1 for nowhere; a run of them costs no search each. */
function nextMark(text: string, from: number): number {
  return text.charCodeAt(from) === 38 ? from : text.indexOf('&', from);
}

function isNameUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}
