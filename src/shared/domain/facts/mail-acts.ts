import type { MessageFacts } from '../message';
import { workDoneIn } from '../work-done';
import { dayTakenIn } from './day-taken';
import { deliveredIn } from './delivery-cue';
import { dueActsIn, undatedActsIn } from './due-acts';
import { feedbackAskedIn } from './feedback-cue';
import { questionsIn } from './questions-in';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';

/** The facts about what a mail asks, promises and hands over. */
export type MailActs = Pick<
  MessageFacts,
  'questions' | 'dueActs' | 'undatedActs' | 'delivered' | 'workDone' | 'dayTaken' | 'feedbackAsked'
>;

/**
 * What a mail asks, promises, hands over and tells as done, from its own sentences; `news` are the first of them. A notice to many puts
 * its questions to nobody and promises nothing to anybody. What is not there is left out.
 */
export function mailActs(sentences: readonly ReadSentence[], news: readonly ReadSentence[], notice: boolean): MailActs {
  const questions = notice ? [] : questionsIn(sentences);
  const dueActs = notice ? [] : dueActsIn(sentences);
  const undatedActs = notice ? [] : undatedActsIn(sentences);
  const delivered = deliveredIn(news);
  const done = workDoneIn(news);
  const dayTaken = notice ? null : dayTakenIn(sentences);
  const feedbackAsked = feedbackAskedIn(sentences);
  return {
    ...(questions.length === 0 ? {} : { questions }),
    ...(dueActs.length === 0 ? {} : { dueActs }),
    ...(undatedActs.length === 0 ? {} : { undatedActs }),
    ...(delivered === null ? {} : { delivered }),
    ...(done === null ? {} : { workDone: cueOf(done.sentence) }),
    ...(dayTaken === null ? {} : { dayTaken }),
    ...(feedbackAsked === null ? {} : { feedbackAsked }),
  };
}
