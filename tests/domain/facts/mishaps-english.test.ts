import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';

const facts = (text: string) =>
  messageFacts({ subject: 'Brochure', text, attachmentNames: [], automatic: false, preview: '', recipients: 1 });

describe('bad news told without a word like “problem”', () => {
  it.each([
    'The pump burst during the night.',
    'Two pallets were smashed on the ramp.',
    'Somebody broke into the showroom.',
    'Our bookings came in well below forecast.',
    'The stand did not pass the fire check.',
    'Only three guests turned up.',
    'The jury decided against us.',
    'They went with another agency.',
    'I have decided to leave the company.',
    'We are eleven days behind on the catalogue.',
    'We had to throw away the whole print run.',
    'The inspector found damp in the store room.',
    'We cannot supply the blue folders any more.',
    'The wrong size was delivered.',
    'We must postpone the opening.',
    'The van hit the gate.',
    'The order went to a bigger studio.',
    'The crates are stuck in customs.',
    'The board said no.',
    'Nobody told us about the new opening hours.',
    'The figures on page four were wrong.',
    'Sorry, we botched the second run.',
    'The ink is fading after two weeks.',
    'We have no choice but to close the stand.',
    'The deal is off.',
    'Our bank will not extend the loan.',
  ])('is found: %s', (text) => {
    expect(facts(text).trouble).not.toBeNull();
  });

  it.each([
    'Did the pump burst?',
    'If the pump has burst, call the plumber.',
    'The new sensor detects a leak at once.',
    'The crash course starts on Monday.',
    'There is no shortage of volunteers.',
    'As you may recall, the mill was damaged in the spring.',
    'We decided not to raise the fee.',
    'He went down to the harbour to take the photos.',
    'The list has been broken down into three parts.',
    'The hall has been repaired and we never lost a day.',
  ])('is silent: %s', (text) => {
    expect(facts(text).trouble).toBeNull();
  });
});

describe('chasers that never say “remind”', () => {
  it.each([
    'The samples never turned up here.',
    'I still have no confirmation of the stand number.',
    'Second time of asking: the logo files.',
    'Did my letter reach you?',
    'Has the deposit been paid?',
    'Everyone has voted except you.',
    'I asked for the guest list on Tuesday. Could you send it?',
    'You said Monday, and today is Thursday. Where does it stand?',
    'Not had the keys back yet.',
    'I know you are busy, but I could do with the figures.',
    'The ticket is still open.',
    'The proofs were meant to be here on Friday. What shall I tell the printer?',
    'To date we have not received the plan.',
    'You mentioned you’d circulate the notes.',
    'I have had no sign of it and keep being asked: did Petra ever send you the list?',
    'You haven’t told me the sizes.',
    'When are we getting the second half?',
    'I believe you were looking into the leak for us.',
    'The payment is 14 days past due.',
  ])('is found: %s', (text) => {
    expect(facts(text).chase).not.toBeNull();
  });

  it.each([
    'Please discard the file that I sent you yesterday and take this one.',
    'I will update you on the progress with the stand.',
    'What does the status field mean?',
    'Have you ever been to the fair?',
    'The folders are on your desk.',
    'We still have two tickets left.',
    'I am not sure when I can send them.',
    'Thank you for your quick reply to my question.',
  ])('is silent: %s', (text) => {
    expect(facts(text).chase).toBeNull();
  });
});
