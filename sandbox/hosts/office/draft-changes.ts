import type { AppointmentDraftFields, DraftFile } from './open-item';

/** `RecipientsChangedEventArgs` for the fields of a draft that changed; `undefined` when no recipient field is among them. */
export function recipientsChanged(changed: readonly string[]): object | undefined {
  const changedRecipientFields = {
    to: changed.includes('to'),
    cc: changed.includes('cc'),
    bcc: changed.includes('bcc'),
    requiredAttendees: changed.includes('required'),
    optionalAttendees: changed.includes('optional'),
    resources: false,
  };
  return Object.values(changedRecipientFields).includes(true) ? { changedRecipientFields } : undefined;
}

/** `AppointmentTimeChangedEventArgs` when start or end changed. */
export function timeChanged(
  changed: readonly string[],
  { start, end }: Pick<AppointmentDraftFields, 'start' | 'end'>,
): object | undefined {
  const moved = changed.includes('start') || changed.includes('end');
  return moved ? { start: new Date(start), end: new Date(end) } : undefined;
}

/** One `AttachmentsChangedEventArgs` for each file that came or went; a file that only got saved is the same file. */
export function attachmentsChanged(before: readonly DraftFile[], after: readonly DraftFile[]): readonly object[] {
  const details = ({ id, name, size }: DraftFile) => ({ id, name, size, attachmentType: 'file', isInline: false });
  const missing = (from: readonly DraftFile[], others: readonly DraftFile[]) =>
    from.filter((file) => !others.some(({ id }) => id === file.id));
  return [
    ...missing(after, before).map((file) => ({ attachmentStatus: 'added', attachmentDetails: details(file) })),
    ...missing(before, after).map((file) => ({ attachmentStatus: 'removed', attachmentDetails: details(file) })),
  ];
}
