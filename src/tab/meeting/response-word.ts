import type { Meeting } from '../../shared/domain/meeting';
import type { Address } from '../../shared/domain/person';

/** What somebody answered to the invitation, in a word. */
export function responseWord(meeting: Meeting, address: Address): string {
  if (meeting.organizer?.address === address) return 'organises';
  switch (meeting.attendees.find((a) => a.address === address)?.response) {
    case 'accepted':
    case 'organizer':
      return 'accepted';
    case 'tentative':
      return 'tentative';
    case 'declined':
      return 'declined';
    default:
      return 'no answer';
  }
}
