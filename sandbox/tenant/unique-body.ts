import type { ItemBody } from '@microsoft/microsoft-graph-types';

/** Where mail programs begin the quoted part in HTML: Outlook, Outlook on the web, Gmail, Apple Mail and Thunderbird. */
const htmlMarkers = [
  '<div id="appendonsend"',
  '<div id="divrplyfwdmsg"',
  '<div id="mail-editor-reference-message-container"',
  '<div class="gmail_quote',
  '<blockquote',
  'border-top:solid #e1e1e1',
  '<div class="moz-cite-prefix"',
  '<hr style="display:inline-block',
] as const;

function isForwardedHeader(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.trim() ?? '';
  if (!/^\*?(?:From|Von|De)\s?:/.test(line)) return false;
  return lines
    .slice(at + 1, at + 4)
    .some((next) => /^\s*\*?(?:Sent|Date|To|Gesendet|Datum|An|Envoyé|À|Enviado|Para)\s?:/.test(next));
}

function textCut(text: string): number {
  const lines = text.split('\n');
  let offset = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const start = line.trimStart().slice(0, 200);
    const quoted =
      start.startsWith('>') ||
      /^-{2,} ?(?:Original Message|Forwarded by|Ursprüngliche Nachricht|Message d'origine|Mensaje original)/.test(
        start,
      ) ||
      (/^_{20,}/.test(start) && isForwardedHeader(lines, at + 1)) ||
      isForwardedHeader(lines, at) ||
      (start.startsWith('On ') &&
        (line.trimEnd().endsWith(' wrote:') || (lines[at + 1] ?? '').trimEnd().endsWith('wrote:')));
    if (quoted) return offset;
    offset += line.length + 1;
  }
  return text.length;
}

function htmlCut(html: string): number {
  const lower = html.toLowerCase();
  const found = htmlMarkers
    .map((marker) => {
      const at = lower.indexOf(marker);
      return at < 0 || lower[at] === '<' ? at : lower.lastIndexOf('<div', at);
    })
    .filter((at) => at >= 0);
  return Math.min(html.length, ...found);
}

/** `uniqueBody` of a message: the part that is new in it, without what it quotes. The form (text or HTML) stays. */
export function uniqueBodyOf(body: ItemBody): { contentType: 'text' | 'html'; content: string } {
  const content = body.content ?? '';
  if (body.contentType !== 'html')
    return { contentType: 'text', content: content.slice(0, textCut(content)).trimEnd() };
  const cut = htmlCut(content);
  return { contentType: 'html', content: cut === content.length ? content : `${content.slice(0, cut)}</body></html>` };
}
