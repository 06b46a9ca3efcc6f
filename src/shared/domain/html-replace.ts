import { decodeEntity } from './html-entity';

/** One character of the shown text and where it stands in the HTML. */
interface Place {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

/** HTML beyond this is not looked through (Outlook's own limit for setting a body is 1 MB). */
const MAX_HTML = 1_000_000;
/** Elements whose content is not shown. */
const HIDDEN = /^(?:style|script|head|title)$/;

/**
 * Replaces `words` in HTML by `text` where it is plain which ones are meant: they stand there exactly once, or exactly once in the one
 * `sentence`. Markup stays as it is. Null when they are not found, not clear, or have markup among them. `text` is escaped.
 */
export function replaceInHtml(html: string, words: string, sentence: string, text: string): string | null {
  if (html.length > MAX_HTML || words.trim() === '') return null;
  const places = shownText(html);
  const shown = places.map((p) => p.char).join('');
  const at = onlyPlace(shown, words) ?? withinSentence(shown, words, sentence);
  if (at === null) return null;
  const first = places[at];
  const last = places[at + spaced(words).length - 1];
  if (first === undefined || last === undefined || /[<>]/.test(html.slice(first.start, last.end))) return null;
  return html.slice(0, first.start) + escaped(text) + html.slice(last.end);
}

/** The same for plain text. */
export function replaceInText(whole: string, words: string, sentence: string, text: string): string | null {
  const html = replaceInHtml(escaped(whole), words, sentence, '\u0000');
  if (html === null) return null;
  // Only the marker's place is taken from there: line breaks and spaces of a plain text are its own.
  const before = unescaped(html.slice(0, html.indexOf('\u0000')));
  const behind = unescaped(html.slice(html.indexOf('\u0000') + 1));
  return `${before}${text}${behind}`;
}

function onlyPlace(shown: string, words: string): number | null {
  const wanted = spaced(words);
  const first = shown.indexOf(wanted);
  return first >= 0 && shown.indexOf(wanted, first + 1) < 0 ? first : null;
}

function withinSentence(shown: string, words: string, sentence: string): number | null {
  const start = onlyPlace(shown, sentence);
  const inside = onlyPlace(spaced(sentence), words);
  return start === null || inside === null ? null : start + inside;
}

function spaced(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** What HTML shows, one space for every run of them and for every tag that may break a line, with the place of each character. */
function shownText(html: string): readonly Place[] {
  const places: Place[] = [];
  let hidden: string | null = null;
  const add = (char: string, start: number, end: number): void => {
    if (hidden !== null) return;
    const space = /[\s\u00a0]/.test(char);
    if (space && places.at(-1)?.char === ' ') return;
    places.push({ char: space ? ' ' : char, start, end });
  };
  for (let i = 0; i < html.length;) {
    if (html.startsWith('<!--', i)) {
      const close = html.indexOf('-->', i + 4);
      i = close < 0 ? html.length : close + 3;
    } else if (html[i] === '<' && /[a-z/!]/i.test(html[i + 1] ?? '')) {
      const close = html.indexOf('>', i);
      const end = close < 0 ? html.length : close + 1;
      const name = /^<\/?([a-z][a-z0-9]{0,15})/i.exec(html.slice(i, i + 20))?.[1]?.toLowerCase() ?? '';
      if (hidden === null && HIDDEN.test(name) && html[i + 1] !== '/') hidden = name;
      else if (hidden === name && html[i + 1] === '/') hidden = null;
      else if (/^(?:p|div|br|li|tr|td|h[1-6]|blockquote|hr)$/.test(name)) add(' ', i, end);
      i = end;
    } else if (html[i] === '&') {
      const entity = /^&(#?[a-z0-9]{1,31});/i.exec(html.slice(i, i + 34));
      const decoded = entity?.[1] === undefined ? null : decodeEntity(entity[1]);
      const length = decoded === null ? 1 : (entity?.[0].length ?? 1);
      for (const char of (decoded ?? '&').split('')) add(char, i, i + length);
      i += length;
    } else {
      add(html[i] ?? '', i, i + 1);
      i++;
    }
  }
  return places;
}
