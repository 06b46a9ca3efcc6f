import type { AgendaFact } from '../meeting';
import { listLines } from './list-lines';
import { ownText } from './own-text';
import { quoteOf } from './quote';
import { sentencesOf } from './sentences';

const AGENDA_WORD = /\bagenda\b|\btagesordnung\b|\bordre du jour\b|\borden del d[ií]a\b|\btemario\b|\bordine del giorno\b/i;
const HEADING =
  /^\W{0,6}(?:(?:(?:draft|proposed|suggested|meeting|tentative|final|today['’]s|our|the|vorläufige|geplante|vorgeschlagene)\s+){0,2}agenda|tagesordnung(?:spunkte)?|themen|ablauf|ordre du jour|points? à (?:l['’]ordre du jour|aborder|traiter)|orden del d[ií]a|temario|temas(?: a tratar)?|puntos a tratar|topics?(?: (?:to (?:discuss|cover)|for discussion))?|(?:discussion |talking )?points(?: to (?:discuss|cover))?|discussion (?:topics|items)|items (?:to discuss|for discussion)|we(?:'ll| will) (?:cover|discuss)|to (?:cover|discuss)|what we(?:'ll| will) cover|programme|program|schedule)(?:\s+(?:items?|topics?|points?|for|of|is|will be|includes?|as follows|vom|am|für|du|pour|de|del|para)\b[^\n]{0,80})?\s*[:\-–—.]?\s*$/i;
const NEGATED = /\b(?:no|without(?: an?| any)?|not (?:an?|any)|keine?|ohne|pas d['’]|sans|sin|ningun[ao]?)\s+(?:formal |set |fixed |specific |real |feste |(?:an )?)?(?:agenda|tagesordnung|ordre du jour|orden del d[ií]a)|\b(?:agenda|tagesordnung|ordre du jour|orden del d[ií]a)\s?[:–-]\s*(?:none|n\/?a|tbd|tba|tbc|to be (?:confirmed|determined|decided|announced|defined|advised)|open|offen|keine|aucun|ninguno?|-+)\s*[.!]?\s*$/i;
const PROMISED =
  /\b(?:agenda|tagesordnung|ordre du jour|orden del d[ií]a)\b[^.\n]{0,60}\b(?:to (?:follow|come|be (?:sent|confirmed|circulated|distributed|shared|provided|announced))|tbd|tba|tbc|will (?:follow|be (?:sent|circulated|distributed|shared|provided|forwarded|available|issued))|is (?:coming|being prepared)|follows (?:later|soon|separately)|forthcoming|folgt|suivra|sera (?:envoyé|communiqué)|seguirá|se enviará)|\b(?:will|shall|going to|'ll)\s+(?:send|share|circulate|distribute|forward|provide|prepare|put together|draft|finali[sz]e)\b[^.\n]{0,60}\bagenda|\b(?:sende|schicke)[^.\n]{0,40}(?:agenda|tagesordnung)|\benverr[ao][^.\n]{0,40}ordre du jour|\benviar[ée][^.\n]{0,40}(?:agenda|orden del d[ií]a)/i;
const ATTACHED = /\b(?:agenda|tagesordnung|ordre du jour|orden del d[ií]a)\b[^.\n]{0,80}\b(?:attached|enclosed|below|posted|available|beigefügt|im anhang|anbei|ci-joint|en pièce jointe|adjunt[ao])\b|\b(?:attached|enclosed|anbei|im anhang|ci-joint|adjunt[ao]|here is|here['’]s|see|find)\b[^.\n]{0,60}\b(?:agenda|tagesordnung|ordre du jour|orden del d[ií]a)\b/i;
const PURPOSE = /\b(?:to (?:discuss|review|go over|talk (?:about|through)|cover|walk through|agree|decide|plan|present|finali[sz]e)|discussion of|regarding|purpose|objective|goal of (?:the|this)|about the|zur? (?:besprechung|abstimmung)|um [^.\n]{3,60} zu (?:besprechen|klären)|pour (?:discuter|parler|faire le point)|para (?:hablar|revisar|tratar|discutir))\b/i;

/** What an invitation or mail offers as an agenda (F3). `text` null means it may not be read; then only attachment names can show one. */
export interface AgendaSource {
  readonly title: string;
  readonly text: string | null;
  readonly attachmentNames: readonly string[] | null;
}

/**
 * Grades own text and attachments: `present` for a heading with two list lines, three list lines, a file or link named agenda;
 * `promised` for “agenda to follow”; `purpose` when it says what it is about; `none`; `unknown` without text. The quote is the words that show it.
 */
export function agendaFact(source: AgendaSource): AgendaFact {
  const file = source.attachmentNames?.find((name) => AGENDA_WORD.test(name.slice(0, 300).replace(/[_\-.]/g, ' ')));
  if (file !== undefined) return present(file, [file]);
  if (source.text === null) return { grade: 'unknown', quote: null, digest: null };
  const own = ownText(source.text);
  const lines = own.split('\n');
  const items = listLines(lines);
  const heading = lines.findIndex((line) => HEADING.test(line.slice(0, 200)));
  if (heading >= 0) {
    const below = items.filter((i) => i.index > heading);
    if (below.length >= 2) return present(below.slice(0, 4).map((i) => i.text).join(' · '), below.map((i) => i.text));
  }
  if (items.length >= 3) return present(items.slice(0, 4).map((i) => i.text).join(' · '), items.map((i) => i.text));
  const sentences = sentencesOf(own);
  const promise = sentences.find((s) => PROMISED.test(s));
  if (promise !== undefined) return { grade: 'promised', quote: quoteOf(promise), digest: null };
  const attached = sentences.find((s) => ATTACHED.test(s) && !NEGATED.test(s));
  if (attached !== undefined) return present(attached, [attached]);
  const purpose = sentences.find((s) => PURPOSE.test(s) && !NEGATED.test(s));
  if (purpose !== undefined) return { grade: 'purpose', quote: quoteOf(purpose), digest: null };
  return { grade: 'none', quote: null, digest: null };
}

function present(quote: string, items: readonly string[]): AgendaFact {
  return { grade: 'present', quote: quoteOf(quote), digest: digestOf(items.join('\n')) };
}

/** Short fingerprint of an agenda's words (FNV-1a, 32 bit): equal text, equal value. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
