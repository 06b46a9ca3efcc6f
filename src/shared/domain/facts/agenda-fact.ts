import type { AgendaFact } from '../meeting';
import { phrases } from '../phrases/phrases';
import { agendaLines } from './agenda-lines';
import { AgendaReader } from './agenda-reader';
import { AGENDA_WORD, PURPOSE } from './agenda-words';
import { PACKS } from './languages/packs';
import { readOwnText } from './own-text';
import { quoteOf } from './quote';
import type { ReadText } from './read-text';

const AGENDA = phrases([AGENDA_WORD]);
const PURPOSES = phrases([PURPOSE]);

/** What an invitation or mail offers as an agenda (F3). `text` null means it may not be read; then only attachment names can show one. */
export interface AgendaSource {
  readonly title: string;
  readonly text: string | null;
  /** Null when there are files whose names were not read. */
  readonly attachmentNames: readonly string[] | null;
  /** The own text of `text`, where the caller read it already. */
  readonly read?: ReadText;
}

/**
 * Grades own text and attachments (F3 a, b): `present` for a heading with two list lines, three list lines, a file or link named agenda;
 * `promised` for “agenda to follow”; `purpose` when it only says what it is about; `none`; `unknown` without text. The quote is the words that show it.
 */
export function agendaFact(source: AgendaSource): AgendaFact {
  const file = source.attachmentNames?.find(isAgendaName);
  if (file !== undefined) return present(file, [file]);
  if (source.text === null) return { grade: 'unknown', quote: null, digest: null };
  const read = source.read ?? readOwnText(source.text, source.title);
  const { topics, headed } = agendaLines(read);
  if (headed) return present(topics.slice(0, 4).join(' · '), topics);

  const words = new AgendaReader(read.packs);
  const spoken = spokenIn(read, words);
  const promise = spoken.find((s) => words.says('promised', s));
  const offered = spoken.filter((s) => !words.says('none', s) && !words.says('asked', s) && !words.says('promised', s));
  const linked = offered.find((s) => /https?:\/\//i.test(s));
  if (linked !== undefined) return present(linked, [linked]);
  const pointed = offered.find((s) => words.says('pointed', s));
  if (pointed !== undefined && isElsewhere(source.attachmentNames, read.text)) return present(pointed, [pointed]);
  if (topics.length > 0) return present(topics.slice(0, 4).join(' · '), topics);
  if (promise !== undefined || pointed !== undefined)
    return { grade: 'promised', quote: quoteOf(promise ?? pointed ?? ''), digest: null };
  const purpose = read.sentences.find(
    (s) => (PURPOSES.in(s) || words.saysForeign('purpose', s.text)) && !words.says('none', s.text),
  );
  if (purpose !== undefined) return { grade: 'purpose', quote: quoteOf(purpose.text), digest: null };
  return { grade: 'none', quote: null, digest: null };
}

/** The sentences that speak of an agenda, not of an older one. */
function spokenIn(read: ReadText, words: AgendaReader): readonly string[] {
  if (read.packs.length === 0 && !AGENDA.in(read) && !read.text.includes('://')) return [];
  return read.sentences
    .filter((s) => (words.wordAt(s.text) >= 0 || linksAgenda(s.text)) && !words.says('past', s.text))
    .map(({ text }) => text);
}

/** Whether the item holds more than its text: files, perhaps, or a link or a file's name. */
function isElsewhere(attachmentNames: readonly string[] | null, own: string): boolean {
  return (
    attachmentNames === null ||
    attachmentNames.length > 0 ||
    /https?:\/\/|\.(?:docx?|pdf|xlsx?|pptx?|txt|rtf)\b/i.test(own)
  );
}

/** Names of files are too short to tell a language. */
const NAMED = new AgendaReader(PACKS, Infinity);
const NOT_NAMED = /\b(?:no|old|last|previous|minutes|alte?|keine|protokoll|sans|sin|ancien|anterior|acta)\b/i;

/** Whether a file's name says that it is an agenda (“Agenda_Q2.docx”), and not that it is minutes or an older one. */
function isAgendaName(name: string): boolean {
  const words = name.slice(0, 300).replace(/[_\-.]/g, ' ');
  return NAMED.says('word', words) && !NAMED.says('past', words) && !NOT_NAMED.test(words);
}

/** Whether a link's address names the agenda (“…/Agenda_12_March.docx”; F3 b). */
function linksAgenda(sentence: string): boolean {
  const links = sentence.match(/https?:\/\/[^\s<>"']{1,600}/gi) ?? [];
  return links.some((link) => isAgendaName(link.slice(link.lastIndexOf('/') + 1)));
}

function present(quote: string, items: readonly string[]): AgendaFact {
  return { grade: 'present', quote: quoteOf(quote), digest: digestOf(items.join('\n')) };
}

/** Short fingerprint of an agenda's words (FNV-1a, 32 bit): equal text, equal value. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
