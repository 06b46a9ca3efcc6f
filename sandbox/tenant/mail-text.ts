import type { ItemBody } from '@microsoft/microsoft-graph-types';

const blockTags = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
  'blockquote',
  'pre',
]);
const silentTags = new Set(['style', 'script', 'head', 'title']);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  euro: '€',
};

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const hexadecimal = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#?[0-9A-Za-z]{1,10});/g, (whole, name: string) => decodeEntity(name) ?? whole);
}

/**
 * Text of an HTML body with a line break for each block, by one pass over the characters: time grows with the length,
 * whatever the markup (unclosed tags, unclosed style blocks).
 */
export function htmlToText(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) {
      parts.push(html.slice(open));
      break;
    }
    const name = /^\/?([a-z0-9]{1,12})/.exec(lower.slice(open + 1, open + 15))?.[1] ?? '';
    at = close + 1;
    if (silentTags.has(name) && lower[open + 1] !== '/') {
      const end = lower.indexOf(`</${name}`, at);
      if (end < 0) break;
      const after = html.indexOf('>', end);
      at = after < 0 ? html.length : after + 1;
    } else if (blockTags.has(name)) parts.push('\n');
  }
  return decodeEntities(parts.join(''));
}

/** Plain text as an HTML body that shows the same. */
export function textToHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>\r\n');
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div class="PlainText">${escaped}</div></body></html>`;
}

/** The body in the form the reader asked for by `Prefer: outlook.body-content-type` (HTML when nothing was asked). */
export function bodyAs(form: 'text' | 'html', body: ItemBody): { contentType: 'text' | 'html'; content: string } {
  const content = body.content ?? '';
  const stored = body.contentType === 'html' ? 'html' : 'text';
  if (stored === form) return { contentType: form, content };
  return { contentType: form, content: form === 'text' ? htmlToText(content) : textToHtml(content) };
}

/** First 255 characters of the body's text (graph.md §1.3). */
export function previewOf(body: ItemBody): string {
  // More than enough characters to find 255 that count, and no more: bodies can be megabytes long.
  const text = bodyAs('text', { ...body, content: (body.content ?? '').slice(0, 20_000) }).content;
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\r\n')
    .slice(0, 255);
}
