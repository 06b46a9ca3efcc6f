import type { Instant } from './instant';

/** Sections of a handover note (F15, tip 48). A field of the `handover` record each. */
export const HANDOVER_SECTIONS = [
  'three-things',
  'people',
  'how-they-work',
  'open-promises',
  'approvals',
  'meetings',
  'minutes',
  'risks',
  'services',
  'success',
  'personal',
] as const;
/** One section's id. */
export type HandoverSection = (typeof HANDOVER_SECTIONS)[number];

/** A line of a section. Suggested lines come from evidence and stay marked until someone confirms them. */
export interface HandoverLine {
  readonly id: string;
  readonly text: string;
  /** `written` by a person; `confirmed` suggestion; `left-out` suggestion not wanted. */
  readonly state: 'written' | 'confirmed' | 'left-out';
  readonly by: string;
  readonly at: Instant;
  /** Never handed over. */
  readonly private?: boolean;
  /** Needs a second tick before it is handed over. */
  readonly sensitive?: boolean;
  /** Item ids the line rests on. */
  readonly evidence?: readonly string[];
}

/** A line the mailbox suggests, not kept until confirmed. */
export interface HandoverSuggestion {
  readonly id: string;
  readonly section: HandoverSection;
  readonly text: string;
  readonly quote?: string;
  /** “Suggested from four mails, latest 16 March.” */
  readonly because: string;
  readonly evidence: readonly string[];
}
