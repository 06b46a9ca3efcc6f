import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/shared/domain/meeting';
import type { Message } from '../../src/shared/domain/message';
import { owedAsks, owedCounts } from '../../src/shared/domain/owed-asks';
import { sayOwed } from '../../src/shared/domain/say-owed';
import { aMeeting, aMessage, aSnapshot, at, attendee, DANA, ME, TOM } from '../builders';

let serial = 0;
type Change = Parameters<typeof aMessage>[0];

const fromUs = (text: string, sentAt: string, change: Change = {}): Message =>
  aMessage({
    conversationId: `c${++serial}`,
    subject: `Matter ${serial}`,
    from: ME,
    to: [DANA],
    sentAt: at(sentAt),
    text,
    ...change,
  });
const fromThem = (text: string, sentAt: string, change: Change = {}): Message =>
  fromUs(text, sentAt, { from: DANA, to: [ME], folder: 'inbox', ...change });

function owed(messages: readonly Message[], meetings: readonly Meeting[] = []) {
  const { worth, older } = owedAsks('halden', aSnapshot({ messages, meetings }));
  return { worth: worth.map((a) => `${a.side} ${a.quote}`), older: older.map((a) => `${a.side} ${a.quote}`) };
}

const LOGO = 'Could you send us the logo?';
const none = { worth: [], older: [] };

describe('what is worth a word now', () => {
  it('is an ask of either side without an answer', () => {
    expect(owed([fromUs(LOGO, '2026-02-26T10:00')])).toEqual({ worth: [`they ${LOGO}`], older: [] });
    expect(owed([fromThem(LOGO, '2026-02-26T10:00')])).toEqual({ worth: [`we ${LOGO}`], older: [] });
  });

  it('counts a matter once, however many threads and sentences ask for it', () => {
    const mails = [
      fromUs(`${LOGO} Could you also tell me its colours?`, '2026-02-26T10:00', { subject: 'Logo' }),
      fromUs(LOGO, '2026-02-27T10:00', { subject: 'RE: Logo' }),
    ];
    expect(owed(mails).worth).toEqual([`they ${LOGO}`]);
  });

  it('puts first what has a day, waits for approval or was asked again, then the longest waiting', () => {
    const again = { conversationId: 'again', subject: 'Photos' };
    const mails = [
      fromUs('Could you tell me the opening hours?', '2026-02-19T10:00'),
      fromUs('Could you send the photos?', '2026-02-20T10:00', again),
      fromUs('Could you send the photos, please?', '2026-02-24T10:00', again),
      fromUs('Could you send the list by Friday?', '2026-03-02T10:00'),
      fromUs('Please approve the cover.', '2026-03-03T10:00'),
    ];
    expect(owed(mails).worth).toEqual([
      'they Could you send the photos, please?',
      'they Could you send the list by Friday?',
      'they Please approve the cover.',
      'they Could you tell me the opening hours?',
    ]);
  });
});

describe('what has gone quiet', () => {
  it('is an ask older than three weeks', () => {
    expect(owed([fromUs(LOGO, '2026-02-11T09:00')]).older).toEqual([`they ${LOGO}`]);
    expect(owed([fromUs(LOGO, '2026-02-11T09:00')]).worth).toEqual([]);
    expect(owed([fromUs(LOGO, '2026-02-11T11:00')]).worth).toEqual([`they ${LOGO}`]);
    expect(owed([fromThem(LOGO, '2026-02-11T09:00')]).older).toEqual([`we ${LOGO}`]);
  });

  it('is not one that was asked again since, nor one whose day is yet to come', () => {
    const thread = { conversationId: 'logo', subject: 'Logo' };
    const chase = fromUs('Just a reminder about the logo, have you had a chance to look?', '2026-02-25T10:00', thread);
    expect(owed([fromUs(LOGO, '2026-02-10T10:00', thread), chase]).worth).toHaveLength(1);
    expect(owed([fromUs('Could you send the plan by 20 March?', '2026-02-05T10:00')]).worth).toHaveLength(1);
  });

  it('is what a meeting with whoever was asked may have settled, except an approval', () => {
    const met = (who = DANA, response: 'accepted' | 'declined' = 'accepted', title = 'Weekly call') =>
      aMeeting({ title, start: at('2026-02-27T10:00'), attendees: [attendee(ME), attendee(who, { response })] });
    expect(owed([fromUs(LOGO, '2026-02-26T10:00')], [met()])).toEqual({ worth: [], older: [`they ${LOGO}`] });
    expect(owed([fromUs(LOGO, '2026-02-26T10:00')], [met(TOM)]).worth).toHaveLength(1);
    expect(owed([fromUs(LOGO, '2026-02-26T10:00')], [met(DANA, 'declined')]).worth).toHaveLength(1);
    expect(owed([fromUs('Please approve the cover.', '2026-02-26T10:00')], [met()]).worth).toHaveLength(1);
    const dated = fromUs('Could you send the speakers by Friday?', '2026-02-24T10:00');
    expect(owed([dated], [met()]).worth).toHaveLength(1);
    expect(owed([dated], [met(DANA, 'accepted', 'List of speakers')]).older).toHaveLength(1);
  });

  it('is an ask to a crowd, and words that want no reply', () => {
    const crowd = Array.from({ length: 11 }, (_, i) => ({ ...DANA, address: `reader.${i}@halden.example` }));
    expect(owed([fromUs(LOGO, '2026-02-26T10:00', { to: crowd })]).worth).toEqual([]);
    const aloud = 'Beth, does the York team in the new building have lunch then?';
    expect(owed([fromUs(aloud, '2026-02-26T10:00')])).toEqual({ worth: [], older: [`they ${aloud}`] });
    expect(owed([fromUs('Leave it as it is.', '2026-02-26T10:00')])).toEqual(none);
  });
});

describe('what is settled', () => {
  it('has an answer in the thread, or under its subject within two weeks', () => {
    const ask = fromUs(LOGO, '2026-02-16T10:00', { conversationId: 'logo', subject: 'Logo' });
    const answer = (sentAt: string, change: Change = {}) =>
      fromThem('It is on the share now.', sentAt, { subject: 'AW: Logo', ...change });
    expect(owed([ask, answer('2026-02-17T10:00', { conversationId: 'logo' })])).toEqual(none);
    expect(owed([ask, answer('2026-02-17T10:00')])).toEqual(none);
    expect(owed([ask, answer('2026-03-03T10:00')]).worth).toHaveLength(1);
    expect(owed([ask, answer('2026-02-17T10:00', { text: 'Thanks, noted.' })]).worth).toHaveLength(1);
  });

  it('is older where the thing itself may have come in another thread', () => {
    const ask = fromUs(LOGO, '2026-02-16T10:00');
    const file = (name: string) =>
      fromThem('Here you are.', '2026-02-20T10:00', { hasAttachments: true, attachmentNames: [name] });
    expect(owed([ask, file('halden-logo.svg')])).toEqual({ worth: [], older: [`they ${LOGO}`] });
    expect(owed([ask, file('prices.xlsx')]).worth).toHaveLength(1);
  });
});

describe('both sides in words', () => {
  it('counts and says who owes how many', () => {
    const mails = [fromUs(LOGO, '2026-02-26T10:00'), fromThem('Could you call me?', '2026-02-27T10:00')];
    const counts = owedCounts(owedAsks('halden', aSnapshot({ messages: mails })).worth);
    expect(counts).toEqual({ we: 1, they: 1 });
    expect(sayOwed(counts)).toBe('We owe 1, they owe 1');
    expect(sayOwed({ we: 0, they: 2 })).toBe('They owe 2');
    expect(sayOwed({ we: 0, they: 0 })).toBe('');
  });
});
