import type { MessageFacts } from '../message';

/** The facts of a mail whose text nobody looked at: all unknown. */
export const UNREAD_FACTS: MessageFacts = {
  textRead: false,
  agenda: { grade: 'none', quote: null, digest: null },
  minutes: null,
  actionList: null,
  approvalRequest: null,
  trouble: null,
  change: null,
  report: null,
  chase: null,
  ask: null,
  closing: false,
  automatic: false,
};
