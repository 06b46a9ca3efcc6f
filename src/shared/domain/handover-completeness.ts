import type { Client } from './client';
import type { HandoverSection } from './handover';
import type { HandoverNote } from './handover-note';
import { handoverState, type HandoverState } from './handover-state';
import { DAY, type Instant } from './instant';

/** One thing a successor needs; `filled` by what the note or the client record holds. */
export interface RequiredPart {
  readonly id: string;
  readonly section: HandoverSection;
  /** What is missing, as one says it. */
  readonly label: string;
  readonly filled: boolean;
}

/** A confirmed line older than this is shown for another look (F15). */
export const STALE_AFTER = 90 * DAY;

/** What a handover must hold before it is whole (F15: required fields filled ÷ required; a list, no weights). */
export function requiredParts(client: Client, note: HandoverNote): readonly RequiredPart[] {
  return requiredPartsOf(client, handoverState(note));
}

/** The same from what is known of the note without its words. */
export function requiredPartsOf(client: Client, state: HandoverState): readonly RequiredPart[] {
  const present = client.people.filter((p) => p.leftOn === undefined);
  const lines = (section: HandoverSection) => state.lines[section];
  const part = (id: string, section: HandoverSection, label: string, filled: boolean): RequiredPart => ({
    id,
    section,
    label,
    filled,
  });
  return [
    part('three-things', 'three-things', 'Three things the next person must know', lines('three-things') >= 3),
    part(
      'decision-maker',
      'people',
      'Who decides',
      present.some((p) => p.roles.includes('decision-maker')),
    ),
    part(
      'sponsor',
      'people',
      'Who sponsors the account',
      present.some((p) => p.roles.includes('sponsor')),
    ),
    part(
      'champion',
      'people',
      'Who speaks for us',
      present.some((p) => p.roles.includes('champion')),
    ),
    part(
      'day-to-day',
      'people',
      'Who it is day to day',
      present.some((p) => p.roles.includes('day-to-day')),
    ),
    part('how-they-work', 'how-they-work', 'How they like to work', lines('how-they-work') > 0),
    part('open-promises', 'open-promises', 'What is promised, or “none”', lines('open-promises') > 0),
    part('approvals', 'approvals', 'Approvals waiting, or “none”', lines('approvals') > 0),
    part('risks', 'risks', 'A risk, or “none known”', lines('risks') > 0),
    part('services', 'services', 'What they buy from us', lines('services') > 0),
    part('success', 'success', 'What success looks like for them', lines('success') > 0),
    part('renewal', 'services', 'When the contract renews', client.renewal !== undefined),
  ];
}

/** Parts without which nobody can stand in even for some days: who decides, what is promised, what waits for a yes, and what one must know. */
const FOR_COVER: ReadonlySet<string> = new Set(['three-things', 'decision-maker', 'open-promises', 'approvals']);

/** Whether a part is needed to stand in for a short time. */
export function isForCover(part: RequiredPart): boolean {
  return FOR_COVER.has(part.id);
}

/** True when a line was last confirmed or written too long ago to be handed over unread. */
export function isStale(at: Instant, now: Instant): boolean {
  return now - at > STALE_AFTER;
}
