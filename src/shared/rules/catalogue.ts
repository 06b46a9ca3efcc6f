import { absentDecisionMaker } from './absent-decision-maker';
import { apologyWithoutUpdate } from './apology-without-update';
import { backToBackMeetings } from './back-to-back-meetings';
import { bareBadNews } from './bare-bad-news';
import { busyExcuse } from './busy-excuse';
import { contactOutsideHours } from './contact-outside-hours';
import { feedbackDue } from './feedback-due';
import { incompleteHandover } from './incomplete-handover';
import { incompleteRecord } from './incomplete-record';
import { lateContact } from './late-contact';
import { lingeringHolds } from './lingering-holds';
import { lopsidedMeeting } from './lopsided-meeting';
import { missingAgenda } from './missing-agenda';
import { missingAttachment } from './missing-attachment';
import { missingDecisionMaker } from './missing-decision-maker';
import { missingMinutes } from './missing-minutes';
import { missingPreparationTime } from './missing-preparation-time';
import { missingTimeSlots } from './missing-time-slots';
import { overduePromise } from './overdue-promise';
import { renewalWithoutReview } from './renewal-without-review';
import { repeatedStatus } from './repeated-status';
import type { Rule } from './rule';
import { scatteredClientMails } from './scattered-client-mails';
import { silentDecisionMaker } from './silent-decision-maker';
import { singleThreadedClient } from './single-threaded-client';
import { unansweredClientMail } from './unanswered-client-mail';
import { unansweredQuestions } from './unanswered-questions';
import { unansweredRequest } from './unanswered-request';
import { unapprovedWork } from './unapproved-work';
import { undatedPromise } from './undated-promise';
import { unknownRole } from './unknown-role';
import { wrongClient } from './wrong-client';

/** All flags, by id. A new one is one file, one line here and one test. */
export const RULES: readonly Rule[] = [
  // One line a flag: a new one is one line of change.
  absentDecisionMaker,
  apologyWithoutUpdate,
  backToBackMeetings,
  bareBadNews,
  busyExcuse,
  contactOutsideHours,
  feedbackDue,
  incompleteHandover,
  incompleteRecord,
  lateContact,
  lingeringHolds,
  lopsidedMeeting,
  missingAgenda,
  missingAttachment,
  missingDecisionMaker,
  missingMinutes,
  missingPreparationTime,
  missingTimeSlots,
  overduePromise,
  renewalWithoutReview,
  repeatedStatus,
  scatteredClientMails,
  silentDecisionMaker,
  singleThreadedClient,
  unansweredClientMail,
  unansweredQuestions,
  unansweredRequest,
  unapprovedWork,
  undatedPromise,
  unknownRole,
  wrongClient,
];
