import { folded } from '../folded-text';
import type { Cue, MessageFacts } from '../message';
import { agendaFact } from './agenda-fact';
import { approvalGivenIn } from './approval-given-cue';
import { approvalRequestIn } from './approval-cue';
import { chaseIn } from './chase-cue';
import { changeIn, reportIn } from './impact-cues';
import { mailActs } from './mail-acts';
import { actionListIn, minutesIn } from './minutes-cues';
import { isNotice, wantsBack } from './notice';
import { outcomeIn } from './outcome-cue';
import { readOwnText } from './own-text';
import { cueOf } from './quote';
import { withoutQuotedSpeech } from './quoted-speech';
import { readText, type ReadSentence, type ReadText } from './read-text';
import { asks } from './speech/request';
import { troubleIn } from './trouble-cue';

/** What facts are drawn from. `text` is plain (see `htmlToText`) and may hold quotes; null when only headers may be read. */
export interface FactSource {
  readonly subject: string;
  readonly text: string | null;
  readonly attachmentNames: readonly string[] | null;
  readonly automatic: boolean;
  /** First words as Graph gives them (`bodyPreview`): not trusted as the whole text. */
  readonly preview: string;
  /** How many people the mail names in To and Cc; missing when nobody counted, zero when all are hidden. */
  readonly recipients?: number;
}

/** Only the beginning of a mail is its news, and a text beyond 5,000 characters is an article or a paper, not a message. */
const NEWS_SENTENCES = 15;
const MAX_NEWS = 5000;
/** Sentences of an article or a paper that may ask, promise or approve: those at its beginning and at its end. */
const FIRST = 40;
const LAST = 20;

const DEPUTY = /\b(?:contact|reach|write to|e-?mail|call|turn to|in my absence|deputy)\b/i;
const THANKS =
  /\b(?:thanks|thank you|thx|noted|ok|okay|great|perfect|got it|will do|cheers|super|understood|received)\b/i;

/** Reads a mail's own text once and keeps what rules need, each with its words. Without text the cues are unknown, not absent. */
export function messageFacts(source: FactSource): MessageFacts {
  const subject = source.subject.slice(0, 500);
  const read = source.text === null ? readText('', subject) : readOwnText(source.text, subject);
  const { sentences } = read;
  const news = read.text.length > MAX_NEWS ? [] : sentences.slice(0, NEWS_SENTENCES);
  const names = source.attachmentNames ?? [];
  // What others say in it asks, promises and approves nothing.
  const own = ownSpeech(read);
  const said = read.text.length > MAX_NEWS ? endsOf(own.sentences) : own.sentences;
  const asked = own === read || news.length === 0 ? news : own.sentences.slice(0, NEWS_SENTENCES);
  const notice = isNotice(read, source.recipients);
  const given = approvalGivenIn(said);
  const outcome = outcomeIn(news);
  const approvalRequest = approvalRequestIn(subject, own, asked);
  const chase = chaseIn(subject, asked);
  return {
    textRead: source.text !== null,
    agenda: agendaFact({ title: subject, text: source.text, attachmentNames: source.attachmentNames, read }),
    minutes: minutesIn(subject, read, names),
    actionList: actionListIn(read),
    approvalRequest,
    trouble: troubleIn(news),
    change: changeIn(news),
    report: reportIn(subject, read, names),
    chase,
    // Who asks for approval, or chases, awaits an answer, however it is put.
    ask: askIn(said, notice) ?? (notice ? null : (approvalRequest ?? chase)),
    ...(given === null ? {} : { approvalGiven: given }),
    ...(outcome === null ? {} : { outcome }),
    ...mailActs(said, asked, notice),
    closing: source.text !== null && isClosing(read),
    automatic: source.automatic,
    ...awayIn(source.automatic, sentences),
  };
}

/** A text as its writer speaks in it; the same one where nobody else does. */
function ownSpeech(read: ReadText): ReadText {
  const own = withoutQuotedSpeech(read.text);
  return own === read.text ? read : read.withBlanks(own);
}

/** The beginning and the end of a long text: between them it speaks of its matter, not to its reader. */
function endsOf(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.length <= FIRST + LAST ? sentences : [...sentences.slice(0, FIRST), ...sentences.slice(-LAST)];
}

/** Who an automatic reply names instead of its writer. */
function awayIn(automatic: boolean, sentences: readonly ReadSentence[]): { readonly away?: Cue } {
  const named = automatic ? sentences.find((s) => DEPUTY.test(s.text) || s.says('deputy')) : undefined;
  return named === undefined ? {} : { away: cueOf(named.text) };
}

/** The first sentence that asks the reader for something; in a notice to many, something that each reader is to give back. */
function askIn(sentences: readonly ReadSentence[], notice: boolean): Cue | null {
  const found = sentences.find((s) => (!notice || wantsBack(s)) && asks(s));
  return found === undefined ? null : cueOf(found.text);
}

/** Five words or fewer, thanks or noted, no question (F9). */
function isClosing({ text: own, packs }: ReadText): boolean {
  if (own.length > 200) return false;
  const words = own.split(/\s+/).filter((w) => /\p{L}/u.test(w));
  if (words.length > 5 || own.includes('?')) return false;
  return THANKS.test(own) || packs.some(({ thanks }) => thanks.test(folded(own)));
}
