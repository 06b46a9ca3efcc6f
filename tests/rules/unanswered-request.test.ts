import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/shared/domain/message';
import { UNTOUCHED } from '../../src/shared/rules/rule-settings';
import { runRules } from '../../src/shared/rules/run-rules';
import { unansweredRequest } from '../../src/shared/rules/unanswered-request';
import { aMeeting, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, TOM } from '../builders';

const ID = 'unanswered-request';
/** Thursday: four working days before Wednesday. */
const asked = (change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({
    to: [DANA],
    conversationId: 'c',
    subject: 'Logo',
    sentAt: at('2026-02-26T15:00'),
    text: 'Could you send us the logo?',
    ...change,
  });
/** Dana has written to us before. */
const before = aMessage({
  from: DANA,
  to: [ME],
  folder: 'inbox',
  sentAt: at('2026-02-20T09:00'),
  text: 'Hello.',
  subject: 'Hello',
});
const run = (messages: readonly Message[], input: Parameters<typeof aSnapshot>[0] = {}, options = {}) =>
  runRules(aSnapshot({ messages: [before, ...messages], ...input }), new Map([[ID, { ...UNTOUCHED, options }]]), [
    unansweredRequest,
  ]);

describe('unanswered-request', () => {
  it('says what is open, and with whom', () => {
    const mail = asked();
    expect(run([mail])).toMatchObject([
      {
        message: 'No word from Dana yet on what you asked on Thursday.',
        level: 'info',
        evidence: [{ quote: 'Could you send us the logo?' }, { kind: 'person', id: DANA.address }],
        measures: [{ value: '4 working days', label: '3 are usual' }],
        acts: [
          {
            kind: 'reply',
            messageId: mail.id,
            text: 'Hello Dana,\n\non 26 February I asked: “Could you send us the logo?” Could you let me know by the day after tomorrow? A word on when you can is fine, too.\n',
          },
        ],
      },
    ]);
  });

  const theirs = (change: Parameters<typeof aMessage>[0] = {}) =>
    aMessage({
      from: DANA,
      to: [ME],
      folder: 'inbox',
      conversationId: 'c',
      sentAt: at('2026-02-27T09:00'),
      text: 'Here it is.',
      ...change,
    });
  it.each([
    ['they answered', [asked(), theirs()]],
    ['somebody else there answered', [asked(), theirs({ from: TOM })]],
    ['they answered under the same subject', [asked(), theirs({ conversationId: 'd', subject: 'RE: Logo' })]],
    ['three working days', [asked({ sentAt: at('2026-02-27T15:00') })]],
    ['nothing was asked', [asked({ text: 'The logo is fine.' })]],
    ['put to a colleague', [asked({ to: [COLLEAGUE], cc: [DANA] })]],
    ['closed by us', [asked(), asked({ text: 'Thanks, got it.', sentAt: at('2026-02-27T10:00') })]],
    ['long ago', [asked({ sentAt: at('2026-01-20T15:00') })]],
    ['text that may not be read', [asked({ text: null })]],
    ['they wrote about something else since', [asked(), theirs({ conversationId: 'd', subject: 'Lunch' })]],
    ['they are away and say so', [asked(), theirs({ automatic: true, subject: 'Out of office: Logo' })]],
    ['one of many asked', [asked({ to: [DANA, TOM, { name: 'Priya', address: 'priya@halden.example' }] })]],
    ['a courtesy', [asked({ text: 'Please let me know if you have any questions.' })]],
  ])('is silent: %s', (_, messages) => {
    expect(run(messages)).toEqual([]);
  });

  it('is silent after a meeting that was held, and goes on after an automatic answer', () => {
    expect(run([asked()], { meetings: [aMeeting({ start: at('2026-03-02T10:00') })] })).toEqual([]);
    expect(run([asked(), theirs({ automatic: true })])).toHaveLength(1);
  });

  it('is silent where the one asked never wrote to us', () => {
    expect(runRules(aSnapshot({ messages: [asked()] }), new Map(), [unansweredRequest])).toEqual([]);
  });

  describe('the next step', () => {
    const again = (day: string, text = 'Any news on the logo? Could you send it?') =>
      asked({ sentAt: at(`2026-02-${day}T15:00`), text });
    const [one, two, three] = [again('18', 'Could you send us the logo?'), again('23'), again('26')];

    it('is a call after two mails, with two times in the draft', () => {
      const [found] = run([two, three]);
      expect(found?.message).toBe('No word from Dana after 2 mails, the last on Thursday: a call may be quicker.');
      expect(found?.measures.at(-1)).toEqual({ value: '2 mails', label: 'without an answer' });
      expect(found?.acts).toMatchObject([
        {
          kind: 'reply',
          text: expect.stringMatching(
            /^Hello Dana,\n\nthis may be quicker by phone.*\bI could do Thursday 5 March, 10:00 or /s,
          ),
        },
      ]);
    });
    it('is somebody who decides after three, and a call where there is nobody else', () => {
      const [mails, toTom] = [[one, two, three], [TOM]];
      const tom = (m: Message): Message => ({ ...m, to: toTom });
      const theirsFirst = { ...before, from: TOM };
      const [found] = run([theirsFirst, ...mails.map(tom)]);
      expect(found).toMatchObject({
        message: 'No word from Tom after 3 mails: Dana Fox decides at Halden and may help.',
        strong: 'Dana Fox',
        acts: [{ kind: 'forward', people: [{ address: DANA.address }] }, { kind: 'reply' }],
      });
      expect(run(mails)[0]?.message).toMatch(/^No word from Dana after 3 mails, the last on Thursday: a call/);
    });
    it('begins anew with a word of theirs', () => {
      const word = theirs({ sentAt: at('2026-02-24T09:00'), text: 'I will look.' });
      expect(run([one, two, word, three])[0]?.message).toMatch(/^No word from Dana yet/);
    });
  });

  describe('beside their usual answer time', () => {
    /** Five answers of Dana’s, `days` working days after our mails. */
    const habit = (days: number) =>
      Array.from({ length: 5 }, (_, i) => [
        aMessage({ to: [DANA], conversationId: `h${i}`, sentAt: at(`2026-02-0${i + 2}T09:00`), text: 'Fine.' }),
        theirs({ conversationId: `h${i}`, sentAt: at(`2026-02-0${i + 2}T09:00`) + days * 86_400_000, text: 'Done.' }),
      ]).flat();

    it('waits for twice of it, at least two and at most ten working days', () => {
      expect(run([asked(), ...habit(4)])).toEqual([]);
      expect(run([asked(), ...habit(4)], {}, { usual: false })).toHaveLength(1);
      const quick = run([asked({ sentAt: at('2026-02-27T15:00') }), ...habit(0.1)]);
      expect(quick[0]?.measures).toEqual([{ value: '3 working days', label: '2 are twice their usual' }]);
    });
  });

  it('speaks of the last question of a thread only', () => {
    const second = asked({ sentAt: at('2026-02-26T16:00'), text: 'And could you send the fonts?' });
    expect(run([asked(), second]).map((f) => f.subject.id)).toEqual([second.id]);
  });
});
