import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';

const facts = (text: string) =>
  messageFacts({ subject: 'Plan', text, attachmentNames: [], automatic: false, preview: '' });

describe('what is due by a day', () => {
  it.each([
    ['promise', 'I’ll send you the revised plan by Friday.', 'Friday'],
    ['promise', 'We will have the files ready for you tomorrow.', 'tomorrow'],
    ['promise', 'I will update the list and send it to you this afternoon.', 'this afternoon'],
    ['promise', 'The first draft will be ready by Tuesday or Wednesday.', 'Tuesday or Wednesday'],
    ['promise', 'By mid-week, at the latest by Thursday, I will send the clean version.', 'Thursday'],
    ['promise', 'I plan to circulate the schedule next week.', 'next week'],
    ['promise', 'You will get the photographs on Monday.', 'Monday'],
    ['ask', 'Could you send us the logo by 13 March?', '13 March'],
    ['ask', 'Please let me know your comments by end of day Thursday.', 'end of day Thursday'],
    ['ask', 'We need the signed contract by tomorrow.', 'tomorrow'],
    ['ask', 'Can you confirm the sizes today?', 'today'],
  ])('%s: %s', (act, text, when) => {
    const [found] = facts(`Hi Tom,\n\n${text}\n\nAlex`).dueActs ?? [];
    expect(found?.act).toBe(act);
    expect(found?.when).toContain(when);
    expect(found?.quote).toBe(text);
  });

  it.each([
    'I’ll call you on Friday.',
    'Could we meet on Tuesday?',
    'I will be in London by Friday.',
    'I will send it soon.',
    'I will send you the minutes of Tuesday’s meeting.',
    'Please send me the notes of the Monday meeting.',
    'If the board agrees, I will send it by Friday.',
    'Could you send the text that we used in April?',
    'They will send the plan by Friday.',
    'Thank you for sending the plan on Friday.',
    'Dana is out this week, so please let me know.',
    'I sent the plan on Tuesday.',
    'Please send two of each; Jack photographs them next week.',
  ])('none: %s', (text) => {
    expect(facts(`Hi Tom,\n\n${text}\n\nAlex`).dueActs).toBeUndefined();
  });

  it('keeps five, and no more than a line of each', () => {
    const many = facts(Array.from({ length: 9 }, (_, i) => `I will send part ${i} by Friday.`).join('\n'));
    expect(many.dueActs).toHaveLength(5);
    const long = facts(`I will send the plan by Friday, ${'and more '.repeat(30)}`);
    expect(long.dueActs?.[0]?.quote.length).toBeLessThanOrEqual(160);
  });
});

describe('what closes a promise', () => {
  it.each([
    'Please find attached the plan.',
    'Here is the plan.',
    'As promised, the plan.',
    'I have just uploaded the files.',
    'The files are ready now.',
    'All done.',
    'Wie versprochen der Plan.',
    'Voici le plan.',
  ])('hands over: %s', (text) => {
    expect(facts(text).delivered?.quote).toBe(text);
  });

  it.each(['Is it attached?', 'It is not done yet.', 'I will let you know when it is ready.', 'The plan is good.'])(
    'does not: %s',
    (text) => {
      expect(facts(text).delivered).toBeUndefined();
    },
  );
});

describe('what asks how we do', () => {
  it.each([
    'How are we doing from your side?',
    'What could we do better next quarter?',
    'Could you take five minutes for our short survey?',
    'I would like your feedback on our work together.',
    'Wie zufrieden sind Sie mit uns?',
  ])('asks: %s', (text) => {
    expect(facts(text).feedbackAsked?.quote).toBe(text);
  });

  it.each(['Could we have your feedback on the draft?', 'A recent survey found otherwise.', 'How are you doing?'])(
    'does not: %s',
    (text) => {
      expect(facts(text).feedbackAsked).toBeUndefined();
    },
  );
});
