import { HANDOVER_SECTIONS, type HandoverSection } from './handover';
import { keptLines, type HandoverNote } from './handover-note';
import type { CivilDate } from './instant';

/** What flags need of a handover note: who it goes to, and how many lines each section holds. No words. */
export interface HandoverState {
  readonly to: string | null;
  /** The last day on the account of who hands it over; left out where the account is only covered for a while. */
  readonly lastDay?: CivilDate;
  readonly lines: Readonly<Record<HandoverSection, number>>;
}

/** The note of a client for whom nothing was written yet. */
export const NO_HANDOVER: HandoverState = {
  to: null,
  // Every section is a key, which `fromEntries` cannot say.
  lines: Object.fromEntries(HANDOVER_SECTIONS.map((section) => [section, 0])) as Record<HandoverSection, number>,
};

/** Reduces a note; equal states are equal as JSON. `to` is the name, the address where the name is empty. */
export function handoverState(note: HandoverNote): HandoverState {
  const to = note.to === null ? '' : note.to.name.trim() || note.to.address.trim();
  const lines = { ...NO_HANDOVER.lines };
  for (const section of HANDOVER_SECTIONS) lines[section] = keptLines(note, section).length;
  return { to: to === '' ? null : to, lines, ...(note.lastDay === null ? {} : { lastDay: note.lastDay }) };
}
