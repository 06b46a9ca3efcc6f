import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/shared/domain/instant';
import { missingTimeSlots } from '../../src/shared/rules/missing-time-slots';
import { minutesWanted } from '../../src/shared/domain/time-ask';
import { aClient, aMeeting, aSnapshot, at, COLLEAGUE } from '../builders';
import { onDraft } from '../draft-check';

describe('missing-time-slots', () => {
  it('says what spares the client a mail', () => {
    expect(onDraft(missingTimeSlots, 'Hello Tom,\n\nWhen are you free for a call?')).toMatchObject([
      {
        message: 'Two times to choose from spare Tom a mail: “When are you free for a call”.',
        strong: 'When are you free for a call',
        level: 'info',
        evidence: [{ quote: 'When are you free for a call?' }],
      },
    ]);
  });

  it.each([
    'When would you be available to discuss the offer?',
    'What time works for you?',
    'What day would suit you best for a call?',
    'Please let me know your availability.',
    'Let me know when we can talk.',
    'Let me know a good time for a call.',
    'Could we schedule a call about the budget?',
    'Can we set up a short meeting?',
    'Do you have time for a call?',
    'Would you have a few minutes to talk about the plan?',
    'Please send me your availability so that I can book the room.',
    'When could we meet?',
    'Wann passt es Ihnen?',
    'Wann hätten Sie Zeit für einen Termin?',
    'Nennen Sie mir bitte einen Termin.',
    'Quand seriez-vous disponible pour un appel ?',
    'Pourriez-vous m’indiquer vos disponibilités ?',
    '¿Cuándo le viene bien hablar?',
    '¿Cuándo podríamos reunirnos?',
  ])('fails: %s', (text) => {
    expect(onDraft(missingTimeSlots, text)).toHaveLength(1);
  });

  it.each([
    'Could we speak on Tuesday at 10:00 or on Wednesday at 15:00?',
    'When would you be available? I can do Thursday morning or Friday after 2 pm.',
    'What time works for you tomorrow?',
    'When would you like the report?',
    'When is the deadline for comments?',
    'Thank you for sending me your availability.',
    'When we met you asked about prices.',
    'If you have time for a call, my number is below.',
    'Let me know when the contract is signed.',
    'Could we set up a new folder for the drawings?',
    'Call me when you have a moment.',
    'When are you free for a call? Here is my calendar: https://brightwater.example/book',
    'The call was useful.',
    'I remember when you called.',
    'What works for you works for us.',
    'Wann wird der Vertrag unterschrieben?',
    'Wann passt es Ihnen: Montag oder Mittwoch?',
    'Quand livrez-vous ?',
    '¿Cuándo sale el pedido?',
    'Do you have time to read the draft?',
    'Let me know when you are ready to discuss it.',
    'If you want to talk about it, let me know a good time.',
    'Let me know whenever it suits; thank you for sending me your availability.',
  ])('is silent: %s', (text) => {
    expect(onDraft(missingTimeSlots, text)).toEqual([]);
  });

  it('offers two free times of the own calendar, in the language of the question and the client’s zone', () => {
    const berlin = { clients: [aClient({ zone: 'Europe/Berlin' })] };
    const [act, withHolds] = onDraft(missingTimeSlots, 'Hallo Tom,\n\nWann passt es Ihnen?', {}, berlin)[0]?.acts ?? [];
    const times = [at('2026-03-05T10:00'), at('2026-03-06T14:00')].map((start) => ({
      start,
      end: start + 30 * MINUTE,
    }));
    const hold = { times, title: 'Held for Halden', clientId: 'halden', conversationId: null };
    expect(withHolds).toEqual({ ...act, hold });
    expect([act]).toEqual([
      {
        kind: 'offer-times',
        said: 'tomorrow 10:00 or Friday 14:00',
        sentence: 'Wann passt es Ihnen?',
        offer:
          'Bei mir ginge Donnerstag 5. März, 11:00 Uhr oder Freitag 6. März, 15:00 Uhr (Zeit in Berlin; 10:00 und 14:00 Uhr in UTC); wenn beides nicht passt, nennen Sie gern eine andere Zeit.',
      },
    ]);
  });

  it('is content with what it offers', () => {
    const [act] = onDraft(missingTimeSlots, 'When are you free for a call?')[0]?.acts ?? [];
    expect(act?.kind).toBe('offer-times');
    const text = act?.kind === 'offer-times' ? `${act.sentence} ${act.offer}` : '';
    expect(onDraft(missingTimeSlots, text)).toEqual([]);
  });

  it('offers the length the mail asks for', () => {
    const meetings = [aMeeting({ start: at('2026-03-05T11:00'), minutes: 200 })];
    const said = (text: string) => {
      const [act] = onDraft(missingTimeSlots, text, {}, { meetings })[0]?.acts ?? [];
      return act?.kind === 'offer-times' ? act.said : null;
    };
    expect(said('When could we meet?')).toMatch(/^tomorrow 10:00/);
    expect(said('When could we meet for an hour?')).toMatch(/^tomorrow 09:30/);
  });

  it('offers nothing where the calendar is not known', () => {
    const { reach } = aSnapshot();
    const unread = { ...reach.calendar, complete: false, to: null };
    const [found] = onDraft(missingTimeSlots, 'When could we meet?', {}, { reach: { ...reach, calendar: unread } });
    expect(found?.acts).toEqual([]);
  });

  it.each([
    ['When could we talk for half an hour?', 30],
    ['When are you free for a 45-minute call?', 45],
    ['When could we meet for an hour?', 60],
    ['Wann hätten Sie eine Stunde Zeit?', 60],
    ['When could we meet?', null],
    ['When could we talk for 7 minutes?', null],
  ])('reads the length in “%s”', (text, minutes) => {
    expect(minutesWanted(text)).toBe(minutes);
  });

  it('leaves colleagues, quotes and unread text alone', () => {
    expect(onDraft(missingTimeSlots, 'When can we meet?', { to: [COLLEAGUE] })).toEqual([]);
    expect(onDraft(missingTimeSlots, 'Yes.\n\nOn 3 March 2026 at 10:12, Tom wrote:\n> When can we meet?')).toEqual([]);
    expect(onDraft(missingTimeSlots, null)).toEqual([]);
  });
});
