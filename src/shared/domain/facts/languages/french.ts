import type { LanguagePack } from './language-pack';
import { ASKED, CHANGE, CHASE, GIVEN, TITLES } from './french-acts';
import { AGENDA } from './french-agenda';
import { DRAFTS } from './french-drafts';
import { MINUTES } from './french-minutes';
import { OUTCOME, TROUBLE } from './french-news';
import { COURTESY, DEADLINE, DEPUTY, PROMISE, REQUEST } from './french-speech';
import { CLAUSES, QUESTIONS, RECORD, TASKS } from './french-tasks';
import { plainly } from '../../folded-pattern';

/** French, tu and vous, with accents and without (“reunion”). */
export const FRENCH_PACK: LanguagePack = {
  language: 'fr',
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
    /\b(?:merci|ok|parfait|noté|reçu|bien reçu|très bien|super|entendu|c'est noté|d'accord|bonne réception|génial|impeccable)\b/,
  ),
};
