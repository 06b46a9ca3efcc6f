import type { Cue } from '../message';
import { cueOf } from './quote';
import { withoutQuotedSpeech } from './quoted-speech';
import { readSentence } from './read-text';
import { deadlineOf, type Deadline } from './speech/deadline';
import { promises } from './speech/promise';
import { asks } from './speech/request';

/** What one sentence does, each with its words, and what it says about when. */
export interface SentenceActs {
  /** The writer, or the writer's side, says it will do something. */
  readonly commitment: Cue | null;
  /** The reader is asked for something: an answer, an action, a decision. */
  readonly request: Cue | null;
  /** Something is due or has to be done, by whomever (“Comments are due on Friday”). */
  readonly task: Cue | null;
  readonly deadline: Deadline;
}

const DUE =
  /\b(?:is|are|was|were|be|become) due (?:on|by|to|this|next|in|at|today|tomorrow|no later|back|(?:mon|tues|wednes|thurs|fri)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|\bdue (?:date|on|by|no later)\b|\b(?:we|you|they) should (?!(?:\w+ )?(?:be|have|not|never)\b)|\b(?:we|you|they) should have (?:the|a|an|this|that|it|these|them|all|everything|something|\w+s)\b|\bshould (?:come|go|arrive|reach)\b|\b(?:comments|responses?|protests|filings?|payments?|reports?|bids)\b[^.?!]{0,40}\bdue\b|(?<!\b(?:information|details|help|data|tools?|everything|whatever|things|skills|training|support|what) )\b(?:we|they|you) (?:will )?(?:need|have|must|ought|are (?:required|supposed)) to\b|\b(?:we|they) (?:would|will) (?:need|require)\b|\b(?:i|we)(?:'d| would) like to (?:move|go ahead|proceed|get|fax|mail|release|send|submit|file|issue|finish|complete|finali[sz]e|publish|distribute|circulate|communicate|start|begin|close)\b|\b(?:is|are|be) due(?! to\b)|\byou must (?!have\b|be\b|admit|know)\w|\bwhat needs to happen\b|\bwe should (?:\w+ )?(?:shoot for|aim for|target|try to)\b|\bshould be (?:\w+ )?(?:\w+ed|sent|in|done|ready|made)\b[^.?!]{0,50}\b(?:by|no later|before|prior to|on|at|(?:mon|tues|wednes|thurs|fri)day|today|tomorrow|next)\b|\bmust be (?:\w+ ){0,2}(?:by|before|no later)|(?<!\bi )\b(?:must|should|have to|need to|are to|is to) (?:reach|arrive|be (?:with|in|here|there|on) )|\b(?:you|they|we|bidders|applicants) have (?:until|till|up to)\b|\bdead ?line (?:is|for|to)\b|\b(?:is|are) (?:now |also )?(?:sending|filing|submitting|delivering|finali[sz]ing) (?:the|an?|its|his|her|their|our|it|them)\b|\b(?:will|must|shall|should|has to|have to|needs? to|(?:is|are)(?: required| supposed| scheduled)? to) (?:\w+ly |also |then |now )?(?:submit|send|overnight|schedule|arrange|file|provide|deliver|finali[sz]e|complete|distribute|circulate|finish|prepare|issue|release|publish|forward|pay|coordinate|respond|report|post|return|sign|mail|fax|draft|update|notify|follow up|get back|be (?:sending|filing|submitting|providing|preparing|issuing|posting|distributing|circulating|sent|filed|submitted|provided|prepared|issued|posted|distributed|circulated|delivered|completed|finished|finali[sz]ed|ready|done))\b|\b(?:wants?|needs?|would like|requires?|requested|asked for) (?:some|our|the|an?|my|your|any|it|this|all|comments|everything|input|feedback)\b[^.?!]{0,80}\b(?:by|before|no later than)\b/i;

/** Reads one sentence (own text, at most 600 characters of it). A promise and a request may stand in one sentence. */
export function sentenceActs(sentence: string): SentenceActs {
  const read = readSentence(withoutQuotedSpeech(sentence));
  const { clauses } = read;
  const cue = cueOf(sentence);
  const asked = asks(read);
  const promised = promises(read);
  return {
    commitment: promised ? cue : null,
    request: asked ? cue : null,
    task: DUE.test(clauses.main) ? cue : null,
    deadline: deadlineOf(read),
  };
}
