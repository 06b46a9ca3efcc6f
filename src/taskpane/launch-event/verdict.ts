import type { ClientDigest } from '../../shared/domain/client-digest';
import { shortMark } from '../../shared/domain/short-mark';
import { NOTE, noteIn } from './notes';
import type { OutgoingInvitation, OutgoingMail } from './outgoing';
import type { SendFinding } from './send-finding';

/** Everything that `checkPeople` looks at, as a mark: with the same mark it finds the same. */
export function peopleMark(mail: OutgoingMail, digest: ClientDigest): string {
  const { to, cc, subject, attachmentNames, conversationId } = mail;
  return markOf([to, cc, subject, attachmentNames, conversationId, digest.writtenAt]);
}

/** Everything that `checkSlot` looks at, as a mark. */
export function slotMark(invitation: OutgoingInvitation, digest: ClientDigest): string {
  const { title, people, start, end, isPrivate } = invitation;
  return markOf([title, people, start, end, isPrivate, digest.writtenAt]);
}

/** Mark of one finding, by which it is told from another in the infobar. */
export function findingMark(finding: SendFinding): string {
  return shortMark(finding.rule + finding.text);
}

/** A verdict as it is noted, with the mark of what it was found from. */
export function verdictText(mark: string, findings: readonly SendFinding[]): string {
  return JSON.stringify({ from: mark, findings });
}

/** The findings noted for exactly this mark; null when there are none for it and they must be found anew. */
export function verdictIn(notes: object, mark: string): readonly SendFinding[] | null {
  const text = noteIn(notes, NOTE.verdict);
  const verdict = text === '' ? null : (JSON.parse(text) as { readonly from: unknown; readonly findings: unknown });
  return verdict && verdict.from === mark ? (verdict.findings as readonly SendFinding[]) : null;
}

/** The length stands beside the short mark: two texts of the same mark are then as good as impossible. */
function markOf(from: unknown): string {
  const text = JSON.stringify(from);
  return `${shortMark(text)}.${text.length}`;
}
