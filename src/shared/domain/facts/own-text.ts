import { phrases } from '../phrases/phrases';
import { JOIN_SIGNS, withoutJoinBlocks } from './join-block';
import { oneOf } from './languages/mail-layout';
import { LAYOUTS } from './languages/mail-layouts';
import { startOfQuote } from './quoted-mail';
import { readText, type ReadText } from './read-text';

/** Text beyond this is not read: on page seven nobody asks, answers or reports; longer minutes show what they are at their beginning. */
const MAX_TEXT = 20_000;
const SIGN_OFF = oneOf(
  [
    /(?:kind|best|warm|many|with best|with kind)\s+(?:regards|wishes|thanks)|regards|best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|thanks(?: again)?|thank you|many thanks/,
    ...LAYOUTS.map(({ signOff }) => signOff),
  ],
  '^\\s*',
  '\\s*[,.!]*\\s*$',
);
const DEVICE = oneOf([/sent from my |get outlook for /, ...LAYOUTS.map(({ device }) => device)], '^\\s*');
const DISCLAIMER = oneOf([
  /intended (?:solely )?(?:only )?for the (?:use of the )?(?:named |intended )?(?:recipient|addressee|individual)|not the intended recipient|(?:e-?mail|message)(?: and any (?:attachments?|files)[^.]{0,60})? (?:is|are|may be|may contain|contains?) (?:strictly |intended |privileged |confidential )|confidentiality notice|caution: (?:this|external)|external (?:e-?mail|sender)|this (?:e-?mail|message) originated (?:from )?outside|virus[- ]free|registered in england|registered office|consider the environment|unsubscribe/,
  ...LAYOUTS.map(({ disclaimer }) => disclaimer),
]);

/** Any line from which a signature may begin. */
const CLOSING = new RegExp(`^--|${DEVICE.source}|${SIGN_OFF.source}`, 'i');
const DISCLAIMERS = phrases([DISCLAIMER]);
const JOINS = phrases(JOIN_SIGNS);

/**
 * The words the writer put there: without quoted and forwarded mail, signature, disclaimers and join blocks (§4.0, F3).
 * Lines keep their order and marks. Of longer bodies the first 20,000 characters; linear.
 */
export function ownText(text: string): string {
  return readOwnText(text).text;
}

/** The same, read (see `readText`). */
export function readOwnText(text: string, title = ''): ReadText {
  const lines = signedLines(text);
  const read = readText(lines.join('\n').trim(), title);
  const joins = JOINS.may(read);
  const kept = DISCLAIMERS.may(read) ? withoutDisclaimers(lines) : lines;
  if (kept.length === lines.length && !joins) return read;
  const own = (joins ? withoutJoinBlocks(kept) : kept).join('\n').trim();
  return own === read.text ? read : readText(own, title);
}

/** The lines before a quote and a signature. */
function signedLines(text: string): readonly string[] {
  const cut = text.slice(0, MAX_TEXT);
  const lines = (cut.includes('\r') ? cut.replace(/\r\n?/g, '\n') : cut).split('\n');
  const own = lines.slice(0, startOfQuote(lines)).filter((line) => !/^\s{0,3}[>|]/.test(line));
  return withoutSignature(own);
}

/** Cuts from `--`, “Sent from my …” or a sign-off that is followed by a few short lines only. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').slice(0, 200);
    if (line === '' || !CLOSING.test(line)) continue;
    const rest = lines.length - i - 1;
    if (/^--\s*$/.test(line) && rest <= 25) return lines.slice(0, i);
    if (DEVICE.test(line)) return lines.slice(0, i);
    if (SIGN_OFF.test(line) && i > 0 && isSignature(lines, i + 1)) return lines.slice(0, i + 1);
  }
  return lines;
}

function isSignature(lines: readonly string[], from: number): boolean {
  const rest = lines.slice(from, from + 40).filter((l) => l.trim() !== '');
  return (
    lines.length - from <= 40 &&
    rest.length <= 15 &&
    rest.every((l) => l.length < 120 || DISCLAIMER.test(l.slice(0, 1000))) &&
    !rest.some((l) => /^\s*(?:[-*•]\s|\d{1,2}[.)]\s)|:\s*$/.test(l.slice(0, 200)))
  );
}

function withoutDisclaimers(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !DISCLAIMER.test(line.slice(0, 2000)));
}
