import { folded } from '../../shared/domain/folded-text';

/** All for `folded` text. */
const WORD = /\b(?:agenda|tagesordnung|besprechungspunkt|ordre du jour|orden del dia|temario|ordine del giorno)/;
/** Any mark, number, letter or time of day before words: what is left of the alphabets is no letter to `folded` and counts as a mark. */
const LISTED =
  /^\s*(?:[^\w\s"'(]|o\s|\(?(?:[\d.]{1,6}|[a-h]|[ivx]{1,4})[.):]|[([]?\d{1,2}[:.h ]?(?:\d\d|[ap]\.?m|uhr)).{0,12}[a-z]/;
const MINUTES = /\d\s?(?:'|m\b|min)/;
const HEADING =
  /^[^.?!]{0,40}\b(?:topics|points|items|themen|sujets|temas|puntos|program|ablauf|discuss|(?:to|will|'ll) (?:cover|go|talk))\w*\b[^.?!]{0,40}$/;

/**
 * Whether an invitation may hold an agenda: the word itself in its text or a file's name, two list lines, or a line that heads a
 * list. Far broader than the rule (`agendaFact`): at sending, doubt keeps silent.
 */
export function mayHoldAgenda(text: string, attachmentNames: readonly string[]): boolean {
  if (WORD.test(folded(text)) || attachmentNames.some((name) => WORD.test(folded(name).replace(/[_.-]/g, ' '))))
    return true;
  const lines = text.split(/\r\n|\r|\n/).map((line) => folded(line.slice(0, 400)));
  const listed = lines.filter((line) => LISTED.test(line) || (line.length < 120 && MINUTES.test(line)));
  return listed.length >= 2 || lines.some((line) => HEADING.test(line));
}
