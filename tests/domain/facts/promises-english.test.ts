import { describe, expect, it } from 'vitest';
import { sentenceActs } from '../../../src/shared/domain/facts/sentence-acts';

describe('promises in English', () => {
  it.each([
    "I'll get some fresh samples over to you on Tuesday.",
    'I will personally check the colours before printing.',
    'We will kindly redo the last two pages.',
    'The corrected invoice will be dispatched tomorrow.',
    'The videos will be uploaded by the end of the week.',
    'I am sending the contract by courier this afternoon.',
    'We are finalizing the brochure and expect to have it out next week.',
    'Someone from our office will call you about the delivery.',
    'My assistant will send the tickets.',
    'One of us will get back to you about the sizes.',
    'Ill send the photos over in the morning.',
    "We're gonna redo the cover.",
    'You can count on us to fix the links.',
    'I have asked Petra to send you the floor plan.',
    "I'll be back in touch with the numbers.",
    'We undertake to replace the broken panels.',
    'I should be able to send the list after lunch.',
  ])('are found: %s', (sentence) => {
    expect(sentenceActs(sentence).commitment).not.toBeNull();
  });

  it.each([
    'I am sending you the notes of the workshop; they explain the colours.',
    'We are trying to understand the gap between both lists.',
    'I am putting together the spring team at the moment.',
    'I will tell you this has been talked about for years.',
    'I will be back in town every other week.',
    'Nina and I will be meeting with the architects next week.',
    'Our spring issue, on 3 April, will give an overview of the market.',
    'I will get a break in August.',
    'I will absolutely defer to your taste.',
    'They will send the tickets to everyone.',
    'The shop will be closed on Friday.',
    'There will be cake provided later.',
    'Please do not forget that we will meet on Thursday.',
  ])('are not found: %s', (sentence) => {
    expect(sentenceActs(sentence).commitment).toBeNull();
  });
});
