import { BLOCKS, TextLines } from './text-lines';

/** HTML beyond this is not looked at: no mail worth reading is longer, and 10 MB bodies must not cost 10 MB of work. */
const MAX_HTML = 2_000_000;
/** Elements whose text nobody reads. */
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'math',
  'textarea',
  'select',
  'object',
  'iframe',
]);

/** Elements that mean something to a text, by a number made of their letters: their names need not be cut out of the HTML. */
const ELEMENTS: ReadonlyMap<number, string> = new Map(
  [...BLOCKS, ...SKIPPED, 'a', 'td', 'th'].map((name) => [numberOf(name, 0, name.length), name]),
);

/**
 * The text of mail HTML, for reading by rules; never for showing. One pass without a DOM, linear in the input: blocks become
 * lines, list items get `- ` or their number, quoted blocks (`type="cite"`) get `> `. Hostile input gives odd text, never an error.
 */
export function htmlToText(html: string): string {
  const input = html.length > MAX_HTML ? html.slice(0, MAX_HTML) : html;
  const out = new TextLines();
  let at = 0;
  while (at < input.length) {
    const open = nextTag(input, at);
    if (open < 0) {
      out.text(input.slice(at));
      break;
    }
    if (open > at) out.text(input.slice(at, open));
    at = readTag(input, open, out);
  }
  return out.result();
}

/** Index of the next `<` that opens a tag, a comment or an instruction; any other is text. -1 where there is none. */
function nextTag(input: string, from: number): number {
  let open = input.indexOf('<', from);
  while (open >= 0) {
    const next = input.charCodeAt(open + 1);
    if ((next >= 65 && next <= 90) || (next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63)
      return open;
    open = input.indexOf('<', open + 1);
  }
  return -1;
}

/** Reads the tag or comment at `open`; gives where to go on. What never ends swallows the rest, as it does in a browser. */
function readTag(input: string, open: number, out: TextLines): number {
  if (input.startsWith('<!--', open)) {
    const end = input.indexOf('-->', open + 4);
    return end < 0 ? input.length : end + 3;
  }
  const end = endOfTag(input, open + 1);
  const closing = input.charCodeAt(open + 1) === 47;
  const element = elementAt(input, closing ? open + 2 : open + 1, end - 1);
  if (element === '') return end;
  if (!closing && SKIPPED.has(element) && input.charCodeAt(end - 2) !== 47) return endOfElement(input, end, element);
  out.tag(element, closing, input.slice(open + 1, Math.min(end - 1, open + 2000)));
  return end;
}

/** The element whose name stands at `from`; empty where it is none that means something. */
function elementAt(input: string, from: number, end: number): string {
  let to = from;
  while (to < end && isNameLetter(input.charCodeAt(to))) to++;
  const name = ELEMENTS.get(numberOf(input, from, to));
  if (name?.length !== to - from) return '';
  for (let i = 0; i < name.length; i++) if (smallLetter(input.charCodeAt(from + i)) !== name.charCodeAt(i)) return '';
  return name;
}

/** A number of 32 bits for letters, however they are written. */
function numberOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = (Math.imul(number, 31) + smallLetter(text.charCodeAt(i))) | 0;
  return number;
}

function smallLetter(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isNameLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
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
