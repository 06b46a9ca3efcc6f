import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';

const facts = (text: string) =>
  messageFacts({ subject: 'x', text, attachmentNames: [], automatic: false, preview: '' });

describe('what people greet and part with', () => {
  it.each([
    'Hope all is good with you.',
    'I hope everything is good at your end.',
    'Hope things are good with you and the team.',
    'I hope you and the family are okay.',
    'Trust all is well with you.',
    'Trust you are fine.',
    'Everything alright with you?',
    'How is everything with you?',
    'Are you well?',
    'All good with you?',
    'Hope that helps.',
    'Happy to help with that.',
    'Sorry, I missed your call.',
  ])('asks for nothing: %s', (text) => {
    expect(facts(text)).toMatchObject({ ask: null, approvalRequest: null });
  });

  it.each([
    ['I hope this is ok with you.', true],
    ['If the draft is ok, we send it on Monday.', true],
    ['Please sign the attached and let me know when it is signed.', true],
    ['You are asked to sign the form by Friday.', true],
    ['We need your go-ahead to start.', true],
    ['Did you decide on the venue?', true],
    ['Is everything ok with the printer?', false],
    ['Is Thursday good for you?', false],
    ['Will Tuesday at 3pm be convenient?', false],
    ['Let me know when it is signed.', false],
    ['You will be asked to sign on arrival.', false],
    ['Based on your go-ahead we have started.', false],
    ['We will not share your details with others without your permission.', false],
    ['If the price is right, we buy.', false],
    ['What did you decide about the school?', false],
  ])('%s asks for leave: %s', (text, leave) => {
    expect(facts(text).approvalRequest !== null).toBe(leave);
  });

  it('does not take what is handed over for an order', () => {
    expect(facts('I will get the images over to you by Monday.').ask).toBeNull();
    expect(facts('That is all from me. Over to you.').ask).not.toBeNull();
  });
});
