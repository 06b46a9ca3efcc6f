import { backToBackMeetings } from './back-to-back-meetings';
import { missingAgenda } from './missing-agenda';
import { missingDecisionMaker } from './missing-decision-maker';
import { missingMinutes } from './missing-minutes';
import type { Rule } from './rule';

/** All flags, by id. A new one is one file, one line here and one test. */
// prettier-ignore: one line a flag, so that a new one is one line of change
export const RULES: readonly Rule[] = [
  backToBackMeetings,
  missingAgenda,
  missingDecisionMaker,
  missingMinutes,
];
