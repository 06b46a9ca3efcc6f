/** One thing to say while a mail or an invitation goes out. */
export interface SendFinding {
  /** Id of the rule in the catalogue, where it can be switched off and where “Take action” leads. */
  readonly rule:
    'wrong-client' | 'missing-decision-maker' | 'undated-promise' | 'missing-agenda' | 'back-to-back-meetings';
  /** Which of the rule’s findings, by a name or mark that the pane knows too (`askedFinding`); null for the first of them. */
  readonly part: string | null;
  /** The sentence, in the user's language. */
  readonly text: string;
}
