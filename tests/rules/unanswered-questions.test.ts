import { describe, expect, it } from 'vitest';
import { unansweredQuestions } from '../../src/shared/rules/unanswered-questions';
import { aMessage, at, COLLEAGUE, DANA, ME, TOM } from '../builders';
import { onDraft } from '../draft-check';

type Mail = Parameters<typeof aMessage>[0];
const theirs = (text: string, change: Mail = {}) =>
  aMessage({
    from: TOM,
    to: [ME],
    folder: 'inbox',
    conversationId: 'c',
    subject: 'Spring campaign',
    sentAt: at('2026-03-03T14:00'),
    text,
    ...change,
  });
const reply = (asked: string, text: string, change: Mail = {}, more: readonly ReturnType<typeof aMessage>[] = []) =>
  onDraft(
    unansweredQuestions,
    text,
    { conversationId: 'c', subject: 'RE: Spring campaign' },
    { messages: [theirs(asked, change), ...more] },
  );

const TWO =
  'Hi Alex,\n\nwho signs the contract on your side? And which sizes do you need from our photographer?\n\nTom';
const THREE =
  'Hi Alex,\n\n1. When do you need the shop photographs?\n2. Can you send us the invoice for February?\n3. Which logo goes on the banner?\n\nTom';

describe('unanswered-questions', () => {
  it('names the one that is left, and offers to put it into the draft', () => {
    expect(reply(TWO, 'Hi Tom,\n\nPriya signs the contract.\n\nBest\nAlex')).toMatchObject([
      {
        message: 'Tom’s question “And which sizes do you need from our photographer?” is still open here.',
        strong: 'still open',
        level: 'info',
        weight: 'today',
        evidence: [{ kind: 'message', by: TOM.name, quote: 'And which sizes do you need from our photographer?' }],
        acts: [{ kind: 'insert-questions', questions: ['And which sizes do you need from our photographer?'] }],
      },
    ]);
  });

  it('counts several, with each as proof', () => {
    const [found] = reply(THREE, 'Hi Tom,\n\nhere is the invoice you asked for.');
    expect(found).toMatchObject({
      message: '2 questions of Tom’s last mail are still open here.',
      strong: '2 questions',
    });
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([
      'When do you need the shop photographs?',
      'Which logo goes on the banner?',
    ]);
  });

  it.each([
    ['a question beside another', TWO, 'Priya signs the contract.'],
    ['thanks only', TWO, 'Thank you very much, Tom.'],
    ['a time asked, none said', 'When do you need the shop photographs? Who will brief Ines?', 'Sam will brief Ines.'],
    [
      'a number asked, none said',
      'How many seats do you need for the launch dinner? Is Dana coming?',
      'Dana is coming, yes.',
    ],
    [
      'German',
      'Wann brauchen Sie die Fotos vom Laden? Wer unterschreibt den Vertrag bei Ihnen?',
      'Frau Berg unterschreibt den Vertrag.',
    ],
    [
      'put indirectly',
      'Please let me know which sizes you need from the photographer. Who signs the contract?',
      'Priya signs the contract.',
    ],
  ])('fails: %s', (_, asked, text) => {
    expect(reply(asked, text)).toHaveLength(1);
  });

  it.each([
    ['both are taken up', TWO, 'Priya signs the contract. We need the square size.'],
    ['one sentence for both', TWO, 'Priya signs the contract, and the photographer’s small files are enough.'],
    ['other words, as many statements', TWO, 'That is Priya. Square and tall, please.'],
    ['answered by number', THREE, '1. Next Friday\n2. It left yesterday\n3. The blue one'],
    ['yes to a single question', 'Can you send us the invoice for February?', 'Yes, we will.'],
    ['done to a single question', 'Can you send us the invoice for February?', 'Sure, done this morning.'],
    ['a time for “when”', 'When do you need the shop photographs?', 'Next Friday is early enough.'],
    ['a time not settled, said so', 'When do you need the shop photographs?', 'Once the shop is painted.'],
    ['put off', TWO, 'I will check with Priya and let you know on Friday.'],
    ['passed on', TWO, 'Thank you, Tom. I’ll pass this along to Priya.'],
    ['somebody is at it', TWO, 'Priya in our studio is looking into that.'],
    ['somebody else knows', TWO, 'I am not the right one for that. Priya would know.'],
    ['to be talked over on a day', TWO, 'We can take these up at the meeting on Friday.'],
    [
      'one matter in two questions',
      'Do we need to print the flyers again? Do we need to change every page?',
      'I think a second run of flyers would be in order.',
    ],
    ['put off, in German', TWO, 'Ich melde mich dazu am Freitag.'],
    ['answers below', TWO, 'Tom, see my answers below in red.'],
    ['asked back', 'Which sizes do you need from our photographer?', 'Which ones does he have anyway?'],
    ['a call, for one question', 'Which sizes do you need from our photographer?', 'Let us talk about it tomorrow.'],
    ['nothing was asked', 'The photographs are here.', 'Thank you, Tom, they look good.'],
    ['a courtesy', 'Please let me know if you have any questions.', 'Thank you, Tom, they look good.'],
    ['an offer', 'Let me know if you would like our price list.', 'Thank you, Tom, that helped.'],
    ['an offer for the case', 'Tell me if something is missing.', 'Thank you, Tom, that helped.'],
    ['small talk', 'How are you? The photographs are here.', 'Thank you, Tom, they look good.'],
    ['a question without telling words', 'Who signs the contract? Is that all of it?', 'Priya signs the contract.'],
    [
      'put to a colleague by name',
      'Sam, which sizes do you need from our photographer?',
      'Good to hear, Tom, many thanks.',
    ],
    ['hardly a word yet', TWO, 'Hi Tom,'],
  ])('is silent: %s', (_, asked, text) => {
    expect(reply(asked, text, { cc: [COLLEAGUE] })).toEqual([]);
  });

  it('is silent about what a colleague answered since, what was put to others, and what is not a reply to the writer', () => {
    const text = 'Priya signs the contract.';
    const answer = aMessage({ from: COLLEAGUE, to: [TOM], conversationId: 'c', sentAt: at('2026-03-03T16:00') });
    expect(reply(TWO, text, {}, [answer])).toEqual([]);
    expect(reply(TWO, text, { to: [COLLEAGUE], cc: [ME] })).toEqual([]);
    expect(reply(TWO, text, { from: DANA })).toEqual([]);
    expect(reply(TWO, text, { automatic: true })).toEqual([]);
    expect(reply(TWO, text, {}, [{ ...answer, sentAt: at('2026-03-02T16:00') }])).toHaveLength(1);
  });

  it('goes on until the questions it put into the draft are answered there', () => {
    const asked = ['1. When do you need the shop photographs?', '2. Can you send us the invoice for February?'];
    const [found] = reply(asked.join('\n'), `${asked.join('\n')}\n\nHi Tom, thank you.`);
    expect(found).toMatchObject({ strong: '2 questions', acts: [] });
    expect(reply(asked.join('\n'), `${asked[0]}\nOn Friday.\n${asked[1]}\nIt is on its way.`)).toEqual([]);
  });

  it('cannot tell where a few words point to a call or a file', () => {
    expect(reply(THREE, 'Tom, as we discussed on the phone. See attached.')).toMatchObject([
      {
        outcome: 'cantTell',
        message: 'Cannot tell whether Tom’s 3 questions are answered: the reply points to a call or a file.',
      },
    ]);
  });

  it('does not guess at what it cannot read', () => {
    expect(onDraft(unansweredQuestions, null, { conversationId: 'c' }, { messages: [theirs(TWO)] })).toEqual([]);
    expect(reply(TWO, 'Priya signs the contract.', { facts: aMessage({ text: null }).facts })).toEqual([]);
  });
});
