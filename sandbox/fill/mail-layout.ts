import type { Mailbox0 } from '../tenant/tenant-api';

/** How a writer's mail program lays out mail. */
export interface WritingStyle {
  readonly form: 'text' | 'html';
  /** Lines below the text: sign-off, name, title, telephone. */
  readonly signature: string;
  /** Words under the signature that nobody reads. */
  readonly disclaimer?: string;
  /** How an answered mail is quoted: Outlook's header lines, Outlook in German or French, or “On … wrote:”. */
  readonly quoting: 'outlook' | 'outlook-german' | 'outlook-french' | 'wrote';
}

/** A mail that is quoted under an answer. */
export interface QuotedMail {
  readonly from: Mailbox0;
  readonly to: readonly Mailbox0[];
  readonly cc: readonly Mailbox0[];
  readonly at: number;
  readonly subject: string;
  /** Whole text, with what it quotes itself. */
  readonly text: string;
}

const headerWords = {
  outlook: { from: 'From', sent: 'Sent', to: 'To', cc: 'Cc', subject: 'Subject' },
  'outlook-german': { from: 'Von', sent: 'Gesendet', to: 'An', cc: 'Cc', subject: 'Betreff' },
  'outlook-french': { from: 'De', sent: 'Envoyé', to: 'À', cc: 'Cc', subject: 'Objet' },
} as const;

const longestQuote = 6000;

/** Making a formatter takes longer than writing a mail, so each is made once. */
const sentFormats = {
  outlook: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' }),
  'outlook-german': new Intl.DateTimeFormat('de-DE', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }),
  'outlook-french': new Intl.DateTimeFormat('fr-FR', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }),
  wrote: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' }),
} as const;

function named({ name, address }: Mailbox0): string {
  return `${name} <${address}>`;
}

function headerLines(quoted: QuotedMail, quoting: keyof typeof headerWords): readonly string[] {
  const words = headerWords[quoting];
  const sent = sentFormats[quoting].format(quoted.at);
  return [
    `${words.from}: ${named(quoted.from)}`,
    `${words.sent}: ${sent}`,
    `${words.to}: ${quoted.to.map(named).join('; ')}`,
    ...(quoted.cc.length === 0 ? [] : [`${words.cc}: ${quoted.cc.map(named).join('; ')}`]),
    `${words.subject}: ${quoted.subject}`,
  ];
}

function quoteAsText(quoted: QuotedMail, quoting: WritingStyle['quoting']): string {
  const text = quoted.text.slice(0, longestQuote);
  if (quoting === 'wrote') {
    const sent = sentFormats.wrote.format(quoted.at);
    return `On ${sent}, ${named(quoted.from)} wrote:\n${text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}`;
  }
  return `________________________________\n${headerLines(quoted, quoting).join('\n')}\n\n${text}`;
}

function paragraphsAsHtml(text: string): string {
  const blocks = text.split(/\n{2,}/).map((block) => {
    const lines = block.split('\n');
    if (lines.length > 1 && lines.every((line) => line.startsWith('- ')))
      return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
    return `<p class="MsoNormal">${lines.map(inline).join('<br>')}</p>`;
  });
  return blocks.join('\r\n');
}

function inline(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function quoteAsHtml(quoted: QuotedMail, quoting: WritingStyle['quoting']): string {
  if (quoting === 'wrote') return `<div class="gmail_quote">${paragraphsAsHtml(quoteAsText(quoted, quoting))}</div>`;
  const lines = headerLines(quoted, quoting).map(
    (line) => `<b>${inline(line.slice(0, line.indexOf(':') + 1))}</b>${inline(line.slice(line.indexOf(':') + 1))}`,
  );
  return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${lines.join('<br>')}</font><div>&nbsp;</div></div>\r\n<div>${paragraphsAsHtml(quoted.text.slice(0, longestQuote))}</div>`;
}

/** A whole mail body: text, signature, disclaimer, then what it answers. `text` is also given for the next one to quote. */
export function layOut(
  text: string,
  style: WritingStyle,
  quoted?: QuotedMail,
): { readonly body: string; readonly bodyType: 'text' | 'html'; readonly text: string } {
  const own = [text, style.signature, ...(style.disclaimer === undefined ? [] : [style.disclaimer])]
    .filter((part) => part !== '')
    .join('\n\n');
  const whole = quoted === undefined ? own : `${own}\n\n${quoteAsText(quoted, style.quoting)}`;
  if (style.form === 'text') return { body: whole, bodyType: 'text', text: whole };
  const below = quoted === undefined ? '' : quoteAsHtml(quoted, style.quoting);
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body lang="EN-GB"><div class="WordSection1">${paragraphsAsHtml(own)}</div>${below}</body></html>`;
  return { body: html, bodyType: 'html', text: whole };
}
