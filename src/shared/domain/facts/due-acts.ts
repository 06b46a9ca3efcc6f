import type { DueAct } from '../message';
import { timesIn } from '../time-expressions/times-in';
import { phrases } from '../phrases/phrases';
import { quoteOf } from './quote';
import type { ReadSentence } from './read-text';
import { deadlineOf } from './speech/deadline';
import { promises } from './speech/promise';
import { asks } from './speech/request';

/** More than this is a plan, not a mail; and only so many sentences are read for it. */
const MOST = 5;
const SENTENCES = 80;
/** Words of a day; one plain look spares most sentences the rest. */
const DAY_WORD =
  /\b(?:today|tonight|tomorrow|tmrw|eod|cob|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|heute|morgen|lun|mar|mer|jeu|ven|mi[ée]|jue|vie|demain|mañana)|\b(?:week|month|woche|monat|semaine|semana|mes)\b|\d/i;
/** What can be handed over, and so be seen to be done. A call, a meeting or a journey leaves no mail. */
const DELIVERY = phrases([
  /\b(?:send|resend|forward|share|provide|deliver|finish|finali[sz]e|complete|prepare|draft|circulate|upload|publish|return|submit|fix|correct|amend|revise|review|sign|approve|choose|confirm|comment|mail|e-?mail|fax|ship|supply|update|invoice|pay|upload|get (?:it|them|that|this|you|back|us|me|the|a)|let (?:you|me|us) know|have (?:it|them|the|a|an|your|our)|pass (?:on|it)|come back|revert|answer|reply|respond|schicke?n?|sende?n?|liefer\w*|freig\w*|prüfe?n?|envo(?:ie|yer)\w*|livr\w*|valid\w*|envi\w+|mand\w+|entreg\w+|confirm\w+)\b/i,
]);
/** What is asked or promised is to be there, to talk or to travel. */
const NO_DELIVERY =
  /\b(?:call|phone|ring|meet|speak|talk|chat|discuss|see (?:you|u)|catch up|join us|attend|come (?:by|over|to|in)|stop by|visit|drop by|available|be (?:in|at|out|back|there|away|off)|travel\w*|fly|drive|lunch|dinner|coffee|drinks?|rsvp|remind\w*)\b/i;
const BY =
  /\b(?:by|before|until|till|no later than|not later than|due(?: on| by)?|bis(?: zum| spätestens)?|spätestens(?: am)?|avant(?: le)?|d['’]ici(?: le)?|antes del?|para el)\s+(?=\S)/gi;

/**
 * What a mail promises or asks for by a day, in order, at most five (F8): sentences with something to hand over and words that name the
 * day. Which day that is depends on when and where it was written: see `dueDay`. Bounded to 80 sentences.
 */
export function dueActsIn(sentences: readonly ReadSentence[]): readonly DueAct[] {
  const found: DueAct[] = [];
  for (const sentence of sentences.slice(0, SENTENCES)) {
    if (found.length >= MOST) break;
    if (!DELIVERY.in(sentence) || !DAY_WORD.test(sentence.text)) continue;
    const act = actOf(sentence);
    if (act !== null) found.push(act);
  }
  return found;
}

function actOf(sentence: ReadSentence): DueAct | null {
  const { text, clauses } = sentence;
  if (!DELIVERY.in(sentence, clauses.main) || NO_DELIVERY.test(clauses.main)) return null;
  const deadline = deadlineOf(clauses);
  if (deadline.kind !== 'specific') return null;
  const promised = promises(sentence);
  if (!promised && !asks(sentence)) return null;
  const when = whenIn(text, deadline.words);
  return when === null ? null : { act: promised ? 'promise' : 'ask', quote: quoteOf(text), when };
}

/** The words that name the day: those behind “by” where a day follows, else those of the deadline. At most 60 characters, one line. */
function whenIn(sentence: string, words: string): string | null {
  for (const by of sentence.matchAll(BY)) {
    const rest = phraseAt(sentence, by.index + by[0].length);
    // Any day does: only whether these words name one matters here.
    if (timesIn(rest, { today: '2026-03-04', order: 'day-first' }).some(({ start }) => start < 25)) return rest;
  }
  const at = sentence.indexOf(words);
  return at < 0 || words === '' ? null : phraseAt(sentence, at);
}

function phraseAt(sentence: string, at: number): string {
  const rest = sentence.slice(at, at + 60);
  const end = rest.search(/[.;!?](?:\s|$)|\s[–-]\s|,? (?:so|and|but|because|as|if|when|or)\s/);
  return quoteOf(end < 0 ? rest : rest.slice(0, end));
}
