import type { LanguagePack } from './language-pack';
import { ASKED, CHANGE, CHASE, GIVEN, TITLES } from './german-acts';
import { AGENDA } from './german-agenda';
import { DRAFTS } from './german-drafts';
import { MINUTES } from './german-minutes';
import { OUTCOME, TROUBLE } from './german-news';
import { COURTESY, DEADLINE, DEPUTY, PROMISE, REQUEST } from './german-speech';
import { CLAUSES, QUESTIONS, RECORD, TASKS } from './german-tasks';
import { plainly } from '../../folded-pattern';

/** German, du and Sie, with umlauts and without (“gruesse”). */
export const GERMAN_PACK: LanguagePack = {
  language: 'de',
  cues: {
    approvalAsked: ASKED,
    approvalGiven: GIVEN,
    chase: CHASE,
    trouble: TROUBLE,
    outcome: OUTCOME,
    request: REQUEST,
    promise: PROMISE,
    courtesy: COURTESY,
    deputy: DEPUTY,
  },
  deadline: DEADLINE,
  change: CHANGE,
  titles: TITLES,
  agenda: AGENDA,
  minutes: MINUTES,
  record: RECORD,
  clauses: CLAUSES,
  tasks: TASKS,
  questions: QUESTIONS,
  drafts: DRAFTS,
  thanks: plainly(
    /\b(?:danke|dank|ok|okay|super|alles klar|perfekt|passt|notiert|verstanden|erhalten|bestens|prima|angekommen|gelesen)\b/,
  ),
};
