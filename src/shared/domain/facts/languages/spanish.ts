import type { LanguagePack } from './language-pack';
import { ASKED, CHANGE, CHASE, GIVEN, TITLES } from './spanish-acts';
import { AGENDA } from './spanish-agenda';
import { DRAFTS } from './spanish-drafts';
import { MINUTES } from './spanish-minutes';
import { OUTCOME, TROUBLE } from './spanish-news';
import { COURTESY, DEADLINE, DEPUTY, PROMISE, REQUEST } from './spanish-speech';
import { CLAUSES, QUESTIONS, RECORD, TASKS } from './spanish-tasks';
import { plainly } from '../../folded-pattern';

/** Spanish, tú and usted, with accents and without (“reunion”). */
export const SPANISH_PACK: LanguagePack = {
  language: 'es',
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
    /\b(?:gracias|ok|vale|perfecto|recibido|anotado|entendido|genial|estupendo|de acuerdo|enterad[oa]|muy bien)\b/,
  ),
};
