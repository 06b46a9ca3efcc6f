import { decodeEntities } from './html-entity';

const BLOCKS = new Set([
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
    // Words are put together once, not one by one: a line may hold hundreds of thousands of them.
    const words: string[] = [];
    let start = 0;
    let gap = false;
    for (let i = 0; i <= decoded.length; i++) {
      const ends = i === decoded.length;
      const unit = decoded.charCodeAt(i);
      if (!ends && !isSpace(unit)) continue;
      // One space between two words stays as it is, and both are taken together.
      if (unit === 32 && i > start && i + 1 < decoded.length && !isSpace(decoded.charCodeAt(i + 1))) continue;
      if (i > start) words.push(decoded.slice(start, i));
      gap = !ends || (gap && i === start);
      if (gap && words.length === 0) this.#space = true;
      start = i + 1;
    }
    if (words.length === 0) return;
    this.#words(words.join(' '));
    if (gap) this.#space = true;
  }

  tag(name: string, tag: string): void {
    const closing = name.startsWith('/');
    const element = closing ? name.slice(1) : name;
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

/** Whitespace as `\s` has it. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
  );
}
