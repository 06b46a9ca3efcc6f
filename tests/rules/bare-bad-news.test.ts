import { describe, expect, it } from 'vitest';
import { apologyWithoutUpdate } from '../../src/shared/rules/apology-without-update';
import { bareBadNews } from '../../src/shared/rules/bare-bad-news';
import { isRuleOn } from '../../src/shared/rules/rule-settings';
import { COLLEAGUE } from '../builders';
import { onDraft } from '../draft-check';

const check = (text: string | null, change: Parameters<typeof onDraft>[2] = {}) => onDraft(bareBadNews, text, change);

describe('bare-bad-news', () => {
  it('waits in Settings: on real mail it is not precise enough', () => {
    expect(isRuleOn(bareBadNews, new Map())).toBe(false);
  });

  it('says what is missing, quietly', () => {
    expect(check('Hello Tom,\n\nNordwind has terminated the contract.')).toMatchObject([
      {
        message: 'Tom reads the bad news here, neither why nor what happens next.',
        level: 'info',
        evidence: [{ quote: 'Nordwind has terminated the contract.' }],
      },
    ]);
  });

  it.each([
    'Nordwind has terminated the contract.',
    'We have cancelled the order.',
    'Unfortunately, we are not interested at this time.',
    'Regrettably we lost the bid.',
    'Bad news: the application was rejected.',
    'Your numbers are wrong.',
  ])('fails: %s', (text) => {
    expect(check(text)).toHaveLength(1);
  });

  it.each([
    'Nordwind has terminated the contract, because the budget is cut.',
    'We have cancelled the order due to the strike.',
    'We have cancelled the order. I suggest that we keep the slot.',
    'Nordwind has terminated the contract; I will call you about a new partner.',
    'The application was rejected. Shall we try again?',
    'Your numbers are wrong. Please send the new ones.',
    'Unfortunately I lost my phone.',
    'If the board has rejected it, we are in trouble.',
    'The contract has not been terminated.',
    'The board has accepted your proposal.',
    'Unfortunately it is hard to see any benefit.',
    'I am afraid we have our work cut out for us.',
    'The move may be delayed.',
    'Unfortunately I am under a one-year deal, so I am not available.',
    'Your numbers are wrong; I have corrected them in the sheet.',
    'We have received a termination notice from Nordwind. Let me know whether you want a copy.',
    'For some reason the mail was not delivered the first time.',
    'Sorry for the late reply.',
    'Happy to hear that.',
  ])('is silent: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('leaves to the other check what is still running', () => {
    const text = 'We apologise for the outage.';
    expect(onDraft(apologyWithoutUpdate, text)).toHaveLength(1);
    expect(check(text)).toEqual([]);
  });

  it('leaves colleagues and unread text alone', () => {
    expect(check('We have cancelled the order.', { to: [COLLEAGUE] })).toEqual([]);
    expect(check(null)).toEqual([]);
  });
});
