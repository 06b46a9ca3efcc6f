import { backToBackMeetings } from './back-to-back-meetings';
import { missingAgenda } from './missing-agenda';
import { missingAttachment } from './missing-attachment';
import { missingDecisionMaker } from './missing-decision-maker';
import { missingMinutes } from './missing-minutes';
import type { Rule } from './rule';
import { undatedPromise } from './undated-promise';
import { wrongClient } from './wrong-client';

/** All flags, by id. A new one is one file, one line here and one test. */
export const RULES: readonly Rule[] = [
  // One line a flag: a new one is one line of change.
  backToBackMeetings,
  missingAgenda,
  missingAttachment,
  missingDecisionMaker,
  missingMinutes,
  undatedPromise,
  wrongClient,
];
