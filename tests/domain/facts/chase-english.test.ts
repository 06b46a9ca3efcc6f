import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';

const chases = (text: string) =>
  messageFacts({ subject: 'Brochure', text, attachmentNames: [], automatic: false, preview: '' }).chase !== null;

describe('chasers in English', () => {
  it.each([
    'I never heard back about the paper samples.',
    'There has been no reply so far.',
    "We've been waiting for an answer since the fair.",
    "We're still waiting on feedback from all of you.",
    'You said you would send the fonts.',
    'You were going to forward the floor plan.',
    'You still owe me two photos.',
    'Were you able to reach the printer?',
    'Has anyone had a chance to read the draft?',
    "What's the hold-up on the banners?",
    'How are we doing on the translations?',
    'Can we get an update on the stand?',
    'Would you bring me up to date?',
    'Any indication when the crates leave?',
    'When do you expect to sign the lease?',
    "It's been three weeks since I sent the proofs.",
    'Just a reminder that we still need the guest list.',
    'I am writing to remind you of our invoice.',
    'I was checking to see if the tickets arrived.',
    'Please answer my earlier question on the colours.',
    'I am forwarding this again.',
    'I just wanted to follow up on my voice mail.',
    'We have not received the key for the booth. Please have it sent over.',
    'The March invoice has not yet been paid. Could you look into it?',
  ])('are found: %s', (text) => {
    expect(chases(text)).toBe(true);
  });

  it.each([
    'If you have not heard back by then, the fair is full.',
    'I have not heard from you in ages; how is the new flat?',
    'Thanks for replying to my question.',
    'In response to our request the city sent a map.',
    'In case you missed it, here is the article.',
    'I was out, so I did not get your message until noon. Do you have time today?',
    'We have not received the key for the booth.',
    'What do you think of the banners?',
    'I will check on the crates and write to you.',
    'They promised to send the fonts next week.',
    'We did not get any complaints. Please thank the crew.',
    'By now you should have received the programme.',
    'Friendly reminder: if you use the big hall, close the windows.',
    'Do you remember where we stand with the city?',
  ])('are not found: %s', (text) => {
    expect(chases(text)).toBe(false);
  });
});
