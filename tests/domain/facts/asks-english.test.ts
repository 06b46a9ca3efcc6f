import { describe, expect, it } from 'vitest';
import { sentenceActs } from '../../../src/shared/domain/facts/sentence-acts';
import { sentencesOf } from '../../../src/shared/domain/facts/sentences';

const asks = (text: string) => sentenceActs(text).request !== null;
const deadline = (text: string) => {
  const { commitment, request, task, deadline: when } = sentenceActs(text);
  return (commitment ?? request ?? task) === null ? 'no act' : when.kind;
};

describe('asks in English without “please”', () => {
  it.each([
    'Ring the printer and ask for Hugo.',
    'Weigh the samples before you pack them.',
    'Be at the stand by nine.',
    'can u send the floor plan',
    'lmk which one fits',
    'You might want to warn the caretaker.',
    'We ask all guests to leave their coats downstairs.',
    'I want a list of the colours.',
    'I’d rather you left the logo as it is.',
    'Your answer to this point is urgently required.',
    'Grateful if you could mark the changes.',
    'It would help to know the height of the door.',
    'The client wants to know whether the stand has a tap.',
    'If you wouldn’t mind, shut the window.',
    'Must have your choice tonight.',
    'Don’t print anything until I am back.',
    'Is the small room free at two',
    'Perhaps you could ask Petra.',
    'It is late: take the tram.',
    'Advise.',
    'Over to you for the wording.',
    'Reminder: send the prices by Thursday',
  ])('are found: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'Let me walk you through the plan.',
    'Sure, call me any time.',
    'Do take your time.',
    'It would be nice for you to have a day off.',
    'If you chose the early tram, you must pay for it yourself.',
    'Today was the best day of the fair ?',
    'Report attached.',
    'Our studio will ask you for feedback in May.',
    'Print quality was poor.',
    'Attached are the proofs.',
    'Here is what I would like to get through on Tuesday.',
    'Brightwater: tidy up the list by Thursday',
    'Ellen: send the prices',
    'Tell me if one will not open.',
  ])('are not found: %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('promises of our people', () => {
  it.each([
    'Our driver will collect the crates.',
    'The crew will test it over the weekend.',
    'Gonna fix the typo.',
    'Shall have it done on Monday.',
    'Ill ring the mill after lunch',
    'We guarantee a reply within a day.',
    'Leave that to us.',
    'You’ll hear from me by Tuesday.',
    'We won’t charge you for the second proof.',
    'I have told Petra to ring you.',
  ])('are found: %s', (text) => {
    expect(sentenceActs(text).commitment).not.toBeNull();
  });

  it.each([
    'Our shop will be closed on Monday.',
    'My printer will work again soon.',
    'Our prices will rise in May.',
    'The crew will arrive at noon.',
  ])('are not found: %s', (text) => {
    expect(sentenceActs(text).commitment).toBeNull();
  });
});

describe('what a day belongs to', () => {
  it.each([
    ['specific', 'Please answer before the weekend.'],
    ['specific', 'Will do it 2moro.'],
    ['specific', 'Give me a ring at half past four.'],
    ['specific', 'Send it within the hour.'],
    ['specific', 'You have until 31 May to choose.'],
    ['specific', 'Could I have it by Weds?'],
    ['specific', 'We will finish in week 34.'],
    ['specific', 'Bids must reach us no later than noon on 3 June.'],
    ['none', 'Could you send me Monday’s minutes?'],
    ['none', 'Please update the price list of 1 January.'],
    ['none', 'We will keep to the plan agreed on 4 April.'],
  ])('%s: %s', (kind, text) => {
    expect(deadline(text)).toBe(kind);
  });
});

describe('where an English sentence ends', () => {
  it('ends behind a figure before the short name of a month, and behind a stop among small letters', () => {
    expect(sentencesOf('The total was 121,013. Apr was better.')).toEqual([
      'The total was 121,013.',
      'Apr was better.',
    ]);
    expect(sentencesOf('Am 3. Apr sind wir da.')).toEqual(['Am 3. Apr sind wir da.']);
    expect(sentencesOf('we never got the form. let me know.')).toEqual(['we never got the form.', 'let me know.']);
    expect(sentencesOf('it is approx. ten by two, e.g. for a poster.')).toHaveLength(1);
    expect(sentencesOf('The shop at no. nine is ours. see you there.')).toHaveLength(1);
  });
});
