/** Lines that open a quoted or forwarded mail, whole line, in the languages mail programs speak here. */
const SEPARATOR =
  /^[\s>|*_]*(?:-{2,}\s?(?:original(?:e|nachricht)?|ursprüngliche|weitergeleitete|forwarded|message|mensaje|messaggio|reply|urspr)\b[^\n]{0,120}|begin forwarded message:|anfang der weitergeleiteten nachricht:|d[ée]but du message (?:réexpédié|transféré)\s?:|inicio del mensaje reenviado:|-{5,}\s?inline attachment follows[^\n]{0,40})/i;
const WROTE_START = /^[\s>]*(?:on|am|le|el|em|il|op)\s\S/i;
const WROTE_END =
  /(?:\bwrote|\bschrieb(?:\s[^:]{1,120})?|\ba [ée]crit|\bescribi[óo]|\bescreveu|\bha scritto|\bschreef)\s?:?\s*$/i;
/** “Dana Fox schrieb am 3.3.2026:” – the name first. */
const NAME_WROTE = /^[\s>]*[^:?!]{2,80}\s(?:schrieb am|a [ée]crit le|escribi[óo] el)\s[^:]{0,20}\d[^\n]{0,60}:\s*$/i;
const NOTES_HEAD =
  /^[\s>]*"?[^"<>@\n]{2,60}"?\s?(?:<[^<>\s]{3,120}>|@\s?\S{2,40})?\s?on \d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}/i;
const FROM = /^[\s>*_]*(?:from|von|de|da|van)\s?:\**\s*\S/i;
const TO = /^[\s>*_]*(?:to|an|à|para|a|aan)\s?:\**/i;
const MORE_HEADERS =
  /^[\s>*_]*(?:sent|date|cc|subject|gesendet|datum|betreff|envoy[ée](?: le)?|objet|enviado(?: el)?|fecha|asunto|verzonden|onderwerp)\s?:/i;
const SUBJECT = /^[\s>*_]*(?:subject|betreff|objet|asunto|onderwerp)\s?:/i;

/** Index of the line where quoted or forwarded mail begins; the number of lines when none does. Linear: each line is looked at with a short look ahead. */
export function startOfQuote(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').slice(0, 400);
    const first = firstLetter(line);
    if (first === '') continue;
    if (among('-badi', first) && SEPARATOR.test(line)) return i;
    if (line.includes('/') && line.includes(':') && NOTES_HEAD.test(line)) return i;
    if (line.endsWith(':') && NAME_WROTE.test(line)) return i;
    if (among('fvd', first) && FROM.test(line) && following(lines, i, 5).some((l) => MORE_HEADERS.test(l))) return i;
    if (among('tapà', first) && TO.test(line) && isNotesBlock(lines, i)) return nameAbove(lines, i);
    if (among('oalei', first) && WROTE_START.test(line) && saysWrote(lines, i)) return i;
  }
  return lines.length;
}

/** The first letter behind the marks of a quote, small: by it most lines are told without a pattern. '' where there is none. */
function firstLetter(line: string): string {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code < 0x1680 && !among('>|*_"', line.charAt(i)))
      return line.charAt(i).toLowerCase();
  }
  return '';
}

function among(letters: string, letter: string): boolean {
  return letters.indexOf(letter) >= 0;
}

function following(lines: readonly string[], from: number, n: number): readonly string[] {
  return lines.slice(from + 1, from + 1 + n).map((l) => l.slice(0, 400));
}

/** Notes quotes open with `To:`, `cc:`, `Subject:` in this order, the sender's name and date above. */
function isNotesBlock(lines: readonly string[], at: number): boolean {
  const below = following(lines, at, 6);
  return below.some((l) => /^[\s>]*cc:/i.test(l)) && below.some((l) => SUBJECT.test(l));
}

function nameAbove(lines: readonly string[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const line = (lines[i] ?? '').trim();
    if (/\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(line) && line.length < 80) start = i;
    else if (start < at && line !== '') return line.length < 60 ? i : start;
  }
  return start;
}

/** “On 3 March 2026 at 10:12, Dana Fox <…> wrote:”, often wrapped over three lines. */
function saysWrote(lines: readonly string[], at: number): boolean {
  let joined = '';
  for (let i = at; i < Math.min(lines.length, at + 4); i++) {
    const line = (lines[i] ?? '').slice(0, 300).trim();
    if (line === '' && i > at) return false;
    joined = `${joined} ${line}`.trim();
    if (WROTE_END.test(joined.slice(-200))) return /\d/.test(joined);
  }
  return false;
}
