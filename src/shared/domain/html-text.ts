import { decodeEntity } from './html-entity';

/** HTML beyond this is not looked at: no mail worth reading is longer, and 10 MB bodies must not cost 10 MB of work. */
const MAX_HTML = 2_000_000;
const BLOCKS = new Set([
  'p', 'div', 'br', 'tr', 'table', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'pre', 'section',
  'article', 'header', 'footer', 'dl', 'dt', 'dd', 'title', 'tbody', 'thead', 'center', 'form', 'address',
]);
/** Elements whose text nobody reads. */
const SKIPPED = ['script', 'style', 'head', 'title', 'noscript', 'template', 'svg', 'math', 'textarea', 'select', 'object', 'iframe'];

/** Links whose address a rule may need: agendas, minutes, pages that hold notes. */
const NOTABLE_LINK = /agenda|tagesordnung|ordre[- _]du[- _]jour|orden[- _]del|minutes|protokoll|compte[- _]rendu|\bnotes\b|recap|loop\.|onenote/i;

/**
 * The text of mail HTML, for reading by rules; never for showing. One pass without a DOM, linear in the input: blocks become
 * lines, list items get `- ` or their number, quoted blocks (`type="cite"`) get `> `. Hostile input gives odd text, never an error.
 */
export function htmlToText(html: string): string {
  const input = html.length > MAX_HTML ? html.slice(0, MAX_HTML) : html;
  const out = new TextLines();
  let at = 0;
  while (at < input.length) {
    const open = input.indexOf('<', at);
    if (open < 0) {
      out.text(input.slice(at));
      break;
    }
    if (open > at) out.text(input.slice(at, open));
    const next = input.charCodeAt(open + 1);
    const isTag = (next >= 65 && next <= 90) || (next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63;
    if (!isTag) {
      out.text('<');
      at = open + 1;
    } else at = readTag(input, open, out);
  }
  return out.result();
}

/** Reads the tag or comment at `open`; gives where to go on. What never ends swallows the rest, as it does in a browser. */
function readTag(input: string, open: number, out: TextLines): number {
  if (input.startsWith('<!--', open)) {
    const end = input.indexOf('-->', open + 4);
    return end < 0 ? input.length : end + 3;
  }
  const end = endOfTag(input, open + 1);
  const tag = input.slice(open + 1, Math.min(end - 1, open + 2000));
  const name = (/^\/?[a-z0-9]+/i.exec(tag)?.[0] ?? '').toLowerCase();
  if (SKIPPED.includes(name) && !tag.endsWith('/')) return endOfElement(input, end, name);
  out.tag(name, tag);
  return end;
}

function endOfTag(input: string, from: number): number {
  let quote = 0;
  for (let i = from; i < input.length; i++) {
    const c = input.charCodeAt(i);
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if ((c === 34 || c === 39) && input.charCodeAt(i - 1) === 61) quote = c;
    else if (c === 62) return i + 1;
  }
  return input.length;
}

function endOfElement(input: string, from: number, name: string): number {
  for (let i = input.indexOf('</', from); i >= 0; i = input.indexOf('</', i + 2)) {
    if (input.slice(i + 2, i + 2 + name.length).toLowerCase() === name) return endOfTag(input, i + 2);
  }
  return input.length;
}

/** Collects lines with their list marks and quote depth. */
class TextLines {
  readonly #lines: string[] = [];
  #line: string[] = [];
  #space = false;
  #mark = '';
  readonly #lists: number[] = [];
  readonly #quotes: boolean[] = [];
  #depth = 0;
  #href: string | null = null;
  #linkStart = 0;

  text(raw: string): void {
    const decoded = raw.includes('&') ? raw.replace(/&(#?[a-z0-9]{1,31});?/gi, (whole, name: string) => decodeEntity(name) ?? whole) : raw;
    for (const word of decoded.split(/[\s\u00A0]/)) {
      if (word !== '') {
        if (this.#line.length > 0) {
          if (this.#space) this.#line.push(' ');
        } else this.#line.push(this.#mark);
        this.#mark = '';
        this.#line.push(word);
        this.#space = false;
      } else this.#space = true;
      this.#space = true;
    }
    this.#space = /[\s\u00A0]$/.test(decoded.slice(-1));
  }

  tag(name: string, tag: string): void {
    const closing = name.startsWith('/');
    const element = closing ? name.slice(1) : name;
    if (element === 'a') this.#link(closing, tag);
    if (element === 'br' && this.#line.length === 0) this.#blank();
    if (element === 'td' || element === 'th') this.#space = true;
    if (!BLOCKS.has(element)) return;
    this.#endLine();
    if (element === 'blockquote') this.#quote(closing, /\bcite\b|gmail_quote/i.test(tag));
    if (element === 'ul' || element === 'ol') {
      if (closing) this.#lists.pop();
      else if (this.#lists.length < 100) this.#lists.push(element === 'ol' ? 1 : 0);
    }
    if (element === 'li' && !closing) this.#mark = this.#nextMark();
    if (!closing && (element === 'p' || element === 'hr' || /^h[1-6]$/.test(element))) this.#blank();
  }

  result(): string {
    this.#endLine();
    return this.#lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
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
    const text = this.#line.join('').trimEnd();
    this.#line = [];
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
    const words = this.#line.slice(this.#linkStart).join('').slice(0, 200);
    if (this.#href !== null && !words.includes('://') && NOTABLE_LINK.test(`${words} ${this.#href}`)) this.#line.push(` <${this.#href}>`);
    this.#href = null;
  }
}
