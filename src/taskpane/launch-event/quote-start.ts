import { folded } from '../../shared/domain/folded-text';

/** All for `folded` lines. What mail programs put above a mail that is answered or forwarded. */
const OPENS =
  /^[\s>|*_]*(?:--+ ?(?:original|ursprun|weiterge|forwarded|message|mensaje|messaggio|reply|inline)|begin forwarded|anfang der weiterge|debut du message|inicio del mensaje)/;
const WROTE = /\b(?:wrote|schrieb|a ecrit|escribio|escreveu|ha scritto|schreef)(?: .{1,60})? ?:\s*$/;
const WROTE_START = /^[\s>]*(?:on|am|le|el|em|il|op) /;
const HEADER = /^[\s>*_]*(?:from|von|de|da|van|to|an|a|para|aan) ?:\**\s*\S/;
const MORE =
  /^[\s>*_]*(?:sent|date|subject|gesendet|datum|betreff|envoye(?: le)?|objet|enviado(?: el)?|fecha|asunto|verzonden|onderwerp) ?:/;

/**
 * Index of the line where quoted or forwarded mail begins; the number of lines when none does. Plainer than `startOfQuote`, whose
 * patterns are larger than this bundle may be: it may begin the quote a line too early or too late, never miss a usual one.
 */
export function quoteStart(raw: readonly string[]): number {
  const lines = raw.map((line) => folded(line.slice(0, 400)));
  for (let i = 0; i < lines.length; i++) {
    const line = String(lines[i]);
    if (OPENS.test(line) || (HEADER.test(line) && lines.slice(i + 1, i + 7).some((one) => MORE.test(one)))) return i;
    if (WROTE.test(line)) {
      // “On 3 March 2026 at 10:12, Dana Fox <…> wrote:” is often wrapped.
      for (let above = i; above >= 0 && above > i - 4; above--)
        if (WROTE_START.test(String(lines[above]))) return above;
      return i;
    }
  }
  return lines.length;
}
