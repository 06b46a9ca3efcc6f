import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceActs } from '../../../src/shared/domain/facts/sentence-acts';

/** [acts and deadline, sentence]: C a promise, R a request; then the first letter of the deadline's kind. */
const CASES: readonly (readonly [string, string])[] = [
  ['C n', 'I will send the file.'],
  ['C s', 'We’ll deliver the report by Friday.'],
  ['C v', 'I will call you soon.'],
  ['C e', 'As soon as I receive the numbers, I will forward them to you.'],
  ['C s', 'Tom and I will meet on 4 May to settle it.'],
  ['C s', 'Will send you the draft tomorrow.'],
  ['C n', 'I am sending Kevin the new wording.'],
  ['C n', 'I’d be happy to talk you through it.'],
  ['C s', 'I hope to have this ready by next Friday.'],
  ['C n', 'I will be following up with her.'],
  ['- n', 'I will be out of the office on Monday.'],
  ['- n', 'I will be back on Tuesday.'],
  ['- n', 'I will not do that.'],
  ['- n', 'We will no longer report by fax.'],
  ['- n', 'It looks like I will start trading energy.'],
  ['- n', 'They will send the file.'],
  ['R n', 'Could you send me the file?'],
  ['R v', 'Please call me when you get a chance.'],
  ['R v', 'When you get a chance, send me the list.'],
  ['R s', 'Please let me know by Wednesday.'],
  ['R s', 'If you could swing by on Monday so we can clear this up, that would be great.'],
  ['R v', 'Please call me soon, as I am out on Monday.'],
  ['R n', 'Send me the list.'],
  ['R n', 'Dana, make sure the logo is right.'],
  ['R n', 'I need the names for the invitation.'],
  ['R n', 'I would appreciate your thoughts.'],
  ['R n', 'Would you mind checking the price.'],
  ['R n', 'What do you think?'],
  ['R n', 'Tom do you want to call them or should I.'],
  ['R n', 'When will I be added to this list.'],
  ['R n', 'Please review and let me know if you have any questions.'],
  ['R n', 'Bitte schicken Sie mir die Liste.'],
  ['R n', 'Pourriez-vous m’envoyer la liste'],
  ['R n', 'Por favor, envíe la lista.'],
  ['- n', 'Please call me if you have any questions.'],
  ['- n', 'If you have any questions, let me know.'],
  ['- n', 'Please find the report attached.'],
  ['- n', 'Please feel free to contact me.'],
  ['- n', 'How are you?'],
  ['- n', 'Have a great weekend.'],
  ['- n', 'The report is attached.'],
  ['- n', 'Review of the second quarter'],
  ['- n', 'Take care.'],
];
/** An act is told from its words; what is only due is no act of anybody. */
const told = (text: string) => {
  const { commitment, request, deadline } = sentenceActs(text);
  const acts = (commitment ? 'C' : '') + (request ? 'R' : '');
  return `${acts === '' ? '-' : acts} ${deadline.kind.charAt(0)}`;
};

describe('sentenceActs', () => {
  it.each(CASES)('%s: %s', (expected, text) => {
    expect(told(text)).toBe(expected);
  });

  it('says what is due by whomever', () => {
    expect(sentenceActs('Comments are due on 24 March.').task).not.toBeNull();
    expect(sentenceActs('The sun is out.').task).toBeNull();
  });

  it('gives the words of the deadline and of the act', () => {
    const { commitment, deadline } = sentenceActs('I will send it by close of business tomorrow.');
    expect(commitment?.quote).toBe('I will send it by close of business tomorrow.');
    expect(deadline).toEqual({ kind: 'specific', words: 'tomorrow' });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const { commitment, request } = sentenceActs(text);
        expect((commitment ?? request)?.quote.length ?? 0).toBeLessThanOrEqual(160);
      }),
    );
  });
});
