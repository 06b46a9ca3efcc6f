import { decodeEntities } from './html-entity';

/** Elements that make lines. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'br',
  'tr',
  'table',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'blockquote',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'dl',
  'dt',
  'dd',
  'title',
  'tbody',
  'thead',
  'center',
  'form',
  'address',
]);
/** Blocks with an empty line above. */
const SPACED: ReadonlySet<string> = new Set(['p', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Links whose address a rule may need: agendas, minutes, pages that hold notes. */
const NOTABLE_LINK =
  /agenda|tagesordnung|ordre[- _]du[- _]jour|orden[- _]del|minutes|protokoll|compte[- _]rendu|\bnotes\b|recap|loop\.|onenote/i;

/** Collects the lines of an HTML text with their list marks and quote depth. */
export class TextLines {
  readonly #lines: string[] = [];
  #line = '';
  #space = false;
  #mark = '';
  readonly #lists: number[] = [];
  readonly #quotes: boolean[] = [];
  #depth = 0;
  #href: string | null = null;
  #linkStart = 0;

  text(raw: string): void {
    const decoded = decodeEntities(raw);
    if (decoded === '') this.#space = false;
    let from = 0;
    let to = decoded.length;
    while (from < to && isSpace(decoded.charCodeAt(from))) from++;
    while (to > from && isSpace(decoded.charCodeAt(to - 1))) to--;
    if (from > 0) this.#space = true;
    if (from === to) return;
    this.#words(singleSpaced(decoded, from, to));
    if (to < decoded.length) this.#space = true;
  }

  /** Takes a tag: the name of its element in small letters, whether it closes it, and what stands between its brackets. */
  tag(element: string, closing: boolean, tag: string): void {
    if (element === 'a') this.#link(closing, tag);
    if (element === 'br' && this.#line === '') this.#blank();
    if (element === 'td' || element === 'th') this.#space = true;
    if (!BLOCKS.has(element)) return;
    this.#endLine();
    if (element === 'blockquote') this.#quote(closing, /\bcite\b|gmail_quote/i.test(tag));
    if (element === 'ul' || element === 'ol') {
      if (closing) this.#lists.pop();
      else if (this.#lists.length < 100) this.#lists.push(element === 'ol' ? 1 : 0);
    }
    if (element === 'li' && !closing) this.#mark = this.#nextMark();
    if (!closing && SPACED.has(element)) this.#blank();
  }

  result(): string {
    this.#endLine();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #words(words: string): void {
    if (this.#line === '') this.#line = this.#mark;
    else if (this.#space) this.#line += ' ';
    this.#line += words;
    this.#mark = '';
    this.#space = false;
  }
  #quote(closing: boolean, cites: boolean): void {
    if (!closing) {
      if (this.#quotes.length < 1000) this.#quotes.push(cites);
      if (cites) this.#depth++;
    } else if (this.#quotes.pop() === true) this.#depth--;
  }
  #nextMark(): string {
    const n = this.#lists.at(-1);
    if (n === undefined || n === 0) return '- ';
    this.#lists[this.#lists.length - 1] = n + 1;
    return `${n}. `;
  }
  #endLine(): void {
    const text = this.#line.trimEnd();
    this.#line = '';
    this.#space = false;
    if (text !== '') this.#lines.push(this.#depth > 0 ? `> ${text}` : text);
  }
  #blank(): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('');
  }
  /** A link says where the agenda or the notes are: its address is kept then, behind its words. */
  #link(closing: boolean, tag: string): void {
    if (!closing) {
      this.#href = /\bhref\s?=\s?["']?(https?:[^"'\s>]{1,800})/i.exec(tag)?.[1] ?? null;
      this.#linkStart = this.#line.length;
      return;
    }
    const words = this.#line.slice(this.#linkStart, this.#linkStart + 200);
    if (this.#href !== null && !words.includes('://') && NOTABLE_LINK.test(`${words} ${this.#href}`))
      this.#line += ` <${this.#href}>`;
    this.#href = null;
  }
}

/** Characters are put together in pieces of so many: a function takes no more arguments everywhere. */
const PIECE = 8192;

/** A part of a text with one space between its words. Nearly every part is that already; any other is written anew in one pass. */
function singleSpaced(text: string, from: number, to: number): string {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) && (unit !== 32 || isSpace(text.charCodeAt(at + 1)))) break;
    at++;
  }
  let done = text.slice(from, at);
  if (at === to) return done;
  const units: number[] = [];
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit)) units.push(unit);
    else if (!isSpace(text.charCodeAt(at + 1))) units.push(32);
    if (units.length < PIECE) continue;
    done += String.fromCharCode(...units);
    units.length = 0;
  }
  return done + String.fromCharCode(...units);
}

/** Whitespace as `\s` has it. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
  );
}
