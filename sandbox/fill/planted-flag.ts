/** Rules that the scenario has cases for, by their id in the product. */
export type PlantedFlag =
  | 'back-to-back-meetings'
  | 'missing-agenda'
  | 'missing-minutes'
  | 'missing-decision-maker'
  | 'overdue-promise'
  | 'unanswered-questions'
  | 'feedback-due'
  | 'unanswered-client-mail'
  | 'unanswered-request'
  | 'scattered-client-mails'
  | 'incomplete-handover';
