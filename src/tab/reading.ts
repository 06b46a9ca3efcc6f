import type { Knowledge } from '../shared/app/knowledge';

/** True only after a complete, verified read of every source: nothing may claim “all clear” before. */
export function isComplete(knowledge: Knowledge): boolean {
  const { calendar, inbox, sent } = knowledge.reach;
  return calendar.complete && inbox.complete && sent.complete;
}
