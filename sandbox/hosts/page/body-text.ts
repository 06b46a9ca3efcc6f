const blocks = new Set([
  'P',
  'DIV',
  'TR',
  'UL',
  'OL',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
]);
const unseen = new Set(['SCRIPT', 'STYLE', 'TITLE', 'HEAD', 'META', 'TEMPLATE', 'NOSCRIPT']);
/** Characters of HTML that are looked at; a body beyond it is cut. */
const maximumHtml = 1_000_000;

/** The text of an HTML body as a reader would see it. Nothing in it runs or loads: the document is never shown. */
export function htmlToText(html: string): string {
  const body = new DOMParser().parseFromString(html.slice(0, maximumHtml), 'text/html').body;
  const parts: string[] = [];
  collect(body, parts);
  return parts
    .join('')
    .replace(/[ \t\u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const text = (child.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
      const shown = (parts.at(-1) ?? '\n').endsWith('\n') ? text.trimStart() : text;
      if (shown !== '') parts.push(shown);
    } else if (child.nodeType === 1 && !unseen.has(child.nodeName)) {
      element(child as Element, parts);
    }
  }
}

function element(node: Element, parts: string[]): void {
  const name = node.nodeName;
  if (name === 'BR') return void parts.push('\n');
  if (name === 'HR') return void parts.push('\n________________________________\n');
  if (name === 'LI') {
    newLine(parts);
    const ordered = node.parentElement?.nodeName === 'OL';
    const position = ordered ? [...(node.parentElement?.children ?? [])].indexOf(node) + 1 : 0;
    parts.push(ordered ? `${position}. ` : '• ');
    collect(node, parts);
    return newLine(parts);
  }
  const block = blocks.has(name);
  if (block) newLine(parts);
  collect(node, parts);
  if (name === 'TD' || name === 'TH') parts.push('\t');
  if (block) newLine(parts);
  if (name === 'P' || name.startsWith('H')) parts.push('\n');
}

function newLine(parts: string[]): void {
  const last = parts.at(-1);
  if (last !== undefined && !last.endsWith('\n')) parts.push('\n');
}

/** HTML that shows this text: one `<div>` a line, everything escaped. */
export function textToHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');
}

/** Text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Where Outlook begins the quoted original in a reply, and Teams its join block in an invitation. */
const quoteMarkers = [
  '<div id="appendonsend"',
  '<div id="divRplyFwdMsg"',
  '<br><div style="width:100%"><span style="white-space:nowrap',
  '<div class="me-email-text"',
];

/** A body in two parts: what is being written, and the quoted original or join block with everything behind it. */
export function splitQuote(html: string): { readonly own: string; readonly quoted: string } {
  const inner = innerBody(html);
  const at = Math.min(
    ...quoteMarkers.map((marker) => inner.indexOf(marker)).map((found) => (found < 0 ? inner.length : found)),
  );
  return { own: inner.slice(0, at), quoted: inner.slice(at) };
}

function innerBody(html: string): string {
  // Only a whole document is unwrapped: a quoted original may hold a `<body>` of its own further down.
  const start = /^\s*<(?:!doctype|html)\b/i.test(html) ? /<body\b[^>]*>/i.exec(html) : null;
  if (start === null) return html;
  const from = start.index + start[0].length;
  const end = html.toLowerCase().lastIndexOf('</body>');
  return html.slice(from, end < from ? html.length : end);
}
