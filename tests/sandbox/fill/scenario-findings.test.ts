import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/shared/app/open-item-check';
import { feedbackDue } from '../../../src/shared/rules/feedback-due';
import { overduePromise } from '../../../src/shared/rules/overdue-promise';
import { UNTOUCHED } from '../../../src/shared/rules/rule-settings';
import { runOn, runRules } from '../../../src/shared/rules/run-rules';
import { unansweredQuestions } from '../../../src/shared/rules/unanswered-questions';
import { named, planted, reviewOf } from './review-scenario';

const ON = new Map([['overdue-promise', { ...UNTOUCHED, on: true }]]);

describe('the product over the scenario', () => {
  it.each([
    ['a Thursday morning before summer time begins', '2026-03-26T09:05:00Z'],
    ['a Monday', '2026-03-30T08:05:00Z'],
    ['a Saturday', '2026-10-24T12:00:00Z'],
  ])(
    'finds what was planted, stays silent at the near-misses and finds nothing else: %s',
    async (_name, start) => {
      const now = Date.parse(start);
      for (const key of ['ellen', 'priya']) {
        const reviewed = await reviewOf(now, key);
        expect(named(reviewed.subjects, reviewed.findings)).toEqual(planted(now, key, 'fires'));
        // What we owe, of a flag that waits in Settings: what clients owe stands elsewhere in the story, too.
        const due = runRules(reviewed.snapshot, ON, [overduePromise]).filter(({ message }) =>
          message.startsWith('Due to'),
        );
        expect(named(reviewed.subjects, due)).toEqual(
          planted(now, key, 'fires-when-on').filter((one) => one.startsWith('overdue-promise')),
        );
      }
    },
    120_000,
  );

  it('says once it is on whom to ask how it went, and stays silent where a review is planned', async () => {
    const { snapshot } = await reviewOf(Date.parse('2026-03-26T09:05:00Z'), 'ellen');
    const on = new Map([['feedback-due', { ...UNTOUCHED, on: true }]]);
    const said = new Map(runRules(snapshot, on, [feedbackDue]).map((f) => [f.clientId, f.message]));
    expect(said.get('harcourt-museums')).toBe(
      '“the visitor page is live, with the opening hours of both houses” was on 13 March: a good time to ask Harcourt Museums Trust how it went.',
    );
    expect(said.has('halden-foods')).toBe(false);
  });

  it('says which questions a reply to the mail with questions leaves open', async () => {
    const now = Date.parse('2026-03-26T09:05:00Z');
    const { snapshot } = await reviewOf(now, 'ellen');
    const [asked] = planted(now, 'ellen', 'fires-in-answer');
    const mail = snapshot.messages.find(({ subject }) => `unanswered-questions: ${subject}` === asked);
    if (!mail?.from) throw new Error('no mail with questions');
    const reply = (text: string) =>
      runOn(
        {
          kind: 'message-draft',
          value: draftOf({
            kind: 'message-compose',
            conversationId: mail.conversationId,
            subject: `RE: ${mail.subject}`,
            to: mail.from === null ? [] : [mail.from],
            cc: [],
            bcc: [],
            attachmentNames: [],
            text,
          }),
        },
        snapshot,
        new Map(),
        [unansweredQuestions],
      ).map(({ message }) => message);
    expect(reply('Lewis,\n\ntwelve chairs, please. The caterer can use the loading bay.')).toEqual([
      'Lewis’s question “Who prints the name badges for the press?” is still open here.',
    ]);
    expect(reply('Lewis,\n\ntwelve chairs, please. Jack prints the badges. The loading bay is free.')).toEqual([]);
  });
});
