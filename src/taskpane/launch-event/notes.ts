import type { DigestBlock } from '../../shared/domain/client-digest';
import type { Address } from '../../shared/domain/person';
import type { Call } from './gather';
import { given } from './gather';

/** Keys of the item's session data: what one event leaves for the next while the item is open. */
export const NOTE = {
  /** First recipients of a reply: addresses joined by a space. */
  people: 'mainstay.people',
  /** `1` for an invitation that was just created. */
  isNew: 'mainstay.new',
  /** `start end` in milliseconds, as an existing invitation was opened. */
  slot: 'mainstay.slot',
  /** What was last found, with a mark of all it was found from. */
  verdict: 'mainstay.verdict',
  /** Mark of what the infobar says; empty without one. */
  shown: 'mainstay.shown',
  /** Marks of what the user dismissed, joined by a space. */
  dismissed: 'mainstay.dismissed',
} as const;

/** The open item's session data (Mailbox 1.11); null where the client has none. */
export function sessionOf(item: { readonly sessionData: Office.SessionData }): Office.SessionData | null {
  return (item.sessionData as Office.SessionData | undefined) ?? null;
}

/** All notes of an item; none where the client keeps none. */
export function readNotes(item: { readonly sessionData: Office.SessionData }): Call<object> {
  const session = sessionOf(item);
  return session ? (callback) => session.getAllAsync(callback) : given({});
}

/** Writes one note; does nothing where the client keeps none. */
export function writeNote(
  item: { readonly sessionData: Office.SessionData },
  key: string,
  text: string,
): Call<unknown> {
  const session = sessionOf(item);
  return session ? (callback) => session.setAsync(key, text, callback) : given(null);
}

/** One note; empty when it was never written. */
export function noteIn(notes: object, key: string): string {
  const value: unknown = (notes as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : '';
}

/** The words of a note. */
export function wordsIn(notes: object, key: string): readonly string[] {
  return wordsOf(noteIn(notes, key));
}

/** What stands between the spaces of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Who was there when the reply began; nobody for other mails. */
export function peopleAtStart(notes: object): readonly Address[] {
  return wordsIn(notes, NOTE.people);
}

/** Whether the invitation was just created. One that was not seen to begin counts as sent before. */
export function isNewInvitation(notes: object): boolean {
  return noteIn(notes, NOTE.isNew) !== '';
}

/** Where an invitation that was sent before stood as it was opened; null for a new one. */
export function slotAtStart(notes: object): DigestBlock | null {
  const [start, end] = wordsIn(notes, NOTE.slot).map(Number);
  return start === undefined || end === undefined || isNewInvitation(notes) ? null : { start, end };
}

/** Whether the item had an infobar before, dismissed ones included. */
export function hadBar(notes: object): boolean {
  return NOTE.shown in notes;
}
