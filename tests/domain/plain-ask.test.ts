import { describe, expect, it } from 'vitest';
import { isPlainAsk } from '../../src/shared/domain/plain-ask';

describe('words that plainly want a reply', () => {
  it.each([
    'Could you send us the new quote?',
    'Please review the second draft and send us your comments.',
    'Let me know what you think.',
    'What do you think about today at three?',
    'What’s yours?',
    'I need the signed copy by Friday.',
    'I would really appreciate it if you could get the plan to me.',
    'Did you decide on the colour?',
    'Which of our shops should go first?',
    'Können Sie mir die Zahlen schicken?',
    'Bitte geben Sie uns bis Freitag Bescheid.',
    'Pourriez-vous nous envoyer le devis ?',
    'Merci de nous confirmer la date.',
    '¿Puedes enviarnos el contrato?',
    'Por favor, confirme la fecha.',
  ])('“%s”', (words) => {
    expect(isPlainAsk(words)).toBe(true);
  });

  it.each([
    'Please let me know if you have any questions.',
    'Let me know if anything is unclear.',
    'Please find the report attached.',
    'Please note that the office is closed on Friday.',
    'Ring us when you have a chance.',
    'Please contact me if there are other topics.',
    'If you have trouble with the link, please reply to this mail.',
    'You should destroy this message and kindly notify the sender.',
    'Contact information',
    'Call it the end of an era.',
    '“Would anybody have expected this?” asked the minister.',
    'Is the wind still blowing in the north of the country this year?',
    'How are you?',
    'Please feel free to call.',
    'Bei Fragen melden Sie sich gern.',
    'N’hésitez pas à nous appeler si vous avez des questions.',
    'No dude en llamarnos, por favor.',
    '',
  ])('not “%s”', (words) => {
    expect(isPlainAsk(words)).toBe(false);
  });

  it('stays quick on hostile words', () => {
    expect(isPlainAsk('let me know if '.repeat(80_000))).toBe(false);
  });
});
