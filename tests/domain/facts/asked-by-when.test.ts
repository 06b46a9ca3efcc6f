import { describe, expect, it } from 'vitest';
import { sentenceActs } from '../../../src/shared/domain/facts/sentence-acts';

/** [acts and deadline, sentence]: C a promise, R a request, T something due by whomever, - none; then the first letter of the deadline’s kind. */
const CASES: readonly (readonly [string, string])[] = [
  // Who is asked, and how.
  ['R n', 'My manager wants to make sure that you are happy with the layout.'],
  ['R n', 'I wanted to check with you on the colour.'],
  ['R n', 'All is printed but we want to confirm with this mail that everybody agrees.'],
  ['R s', 'I want to make sure these two jobs happen on Monday.'],
  ['- n', 'I want to make sure I understand.'],
  ['R s', 'Olga is in Lisbon but would like for the parcels to go out today.'],
  ['R s', 'Sorry for the short notice, I must have your list by the end of today.'],
  ['R n', 'The hall fills up, so I would need to know if you are coming.'],
  ['R s', 'Just a line to see if you have some time tomorrow at 10am for the floor plan.'],
  ['R s', 'You may start at any time and are asked to have all forms filled in by Friday.'],
  ['R n', 'For you to add the account number.'],
  ['- n', 'For you to understand the price, a table is attached.'],
  ['R n', 'Log-on to the portal with your old password.'],
  ['R s', 'Pls. join us in the small room today at 4:15 pm.'],
  ['R n', 'I have lost my notes, so if you get a chance, check them against yours.'],
  ['R n', 'I have to move the visit, so would something in the second half work for you.'],
  ['R n', 'I hope you guys can sort out the lift.'],
  ['- s', 'Look forward to seeing you at the stand tomorrow.'],
  ['- n', 'The course gives you the tools you need to compare offers.'],
  ['- n', 'She did not call to let us review the draft.'],
  ['- n', 'For questions or help, please contact the front desk.'],
  ['R s', 'Whatever you have by noon tomorrow would be quite helpful.'],
  ['- n', 'That would be very helpful.'],
  ['R s', 'Cynthia would like to schedule a call on Wednesday.'],
  ['R n', 'Our auditor has requested your presence at the opening.'],
  ['R n', 'All staff is being asked to attend.'],
  ['R n', 'We request the assistance of every colleague.'],
  ['R n', 'I am writing to ask for your help with the stand.'],
  ['R n', 'You and I need to sort out the seating plan.'],
  ['R n', 'What do you think about having Nils make the calls, etc.'],
  ['R n', 'Is there anything you can tell the couriers.'],
  ['- n', 'Initial reports suggest that the bridge is open.'],
  ['- n', 'Rate payers in the north pay more.'],
  ['- n', 'We should have about seven people on board.'],
  ['- n', 'I just wanted to make sure you are aware.'],
  ['R s', 'If you are interested in the room, please contact Amy by close of business Monday.'],
  ['- n', 'If you are interested in the room, please contact Amy.'],
  ['R s', 'We are still wanting to see the figures today, even if they are rough.'],
  ['R s', 'If you are around on Friday, why don’t we have a coffee and settle it?'],
  ['R s', 'Please call with any last remarks by 1 p.m. today.'],
  ['R n', 'The lift is out and the stairs are steep, how do you want us to bring it up.'],
  ['R n', 'I would suggest talking to the caretaker first.'],
  ['R v', 'I would welcome a word from you at your earliest convenience.'],
  ['- n', 'Never in that meeting did we settle on a price.'],
  ['T n', 'I will see whether it is something that you should join.'],
  // Who promises, and what is no promise.
  ['C s', 'I am couriering the signed copies today.'],
  ['C s', 'I wanted to say that I can definitely get the list to you today.'],
  ['C n', 'I will be taking the lead with the drawings.'],
  ['- n', 'We hope to have a good mix of speakers.'],
  ['C s', 'We hope to have a draft ready for you by Friday.'],
  ['- s', 'Hopefully, we will receive the samples by the end of the day.'],
  ['- e', 'After the summer I will start as head of the depot.'],
  ['- s', 'It is possible that I could get away tomorrow.'],
  ['R n', 'Attached for your review are slides we are preparing for the board meeting next Thursday.'],
  ['C s', 'We will have a more detailed summary early next week.'],
  ['- n', 'We will have a good time.'],
  ['C s', 'I hope to be able to answer him today.'],
  ['C s', 'I should have an answer today.'],
  ['C s', 'I will be looking at their list today.'],
  // Whose day it is.
  ['R s', 'May I have your corrections to the leaflet by close of business Wednesday.'],
  ['R s', 'It would be lovely if you could look through this today and tell me your view.'],
  ['R s', 'Friday, please send me the keys.'],
  ['R s', 'Please taste it and let me know if you have any comments by 5pm Tuesday.'],
  ['R n', 'Let us agree on the first thing we need.'],
  ['R s', 'Let’s take it up during our kitchen meeting next week, if you agree.'],
  ['R s', 'Please tell me if you can speak; I would appreciate a word today.'],
  ['R s', 'We ask that you tell us if you will sign, no later than this Monday.'],
  ['R s', 'If you would like a place in the garage, please notify the desk before Friday.'],
  ['R n', 'To follow up from our visit today, please send the delivery report.'],
  ['R n', 'I am at the fair on Monday, but call me on my mobile.'],
  ['R n', 'NEW PHONES: Tuesday night, May 1st (all floors) Please tell me if that is a problem.'],
  ['R n', 'Attached is the leaflet that we print on Friday for your review.'],
  ['R n', 'Could you send a letter with the wording that we used in April.'],
  ['R n', 'Please accept this as notice that I leave, effective close of business 16 June.'],
  // Somebody else’s, and due.
  ['T s', 'The landlord will submit his figures within 30 days.'],
  ['T s', 'Bruno will prepare the file on Monday.'],
  ['T s', 'The slides need to be ready by Tuesday.'],
  ['T s', 'These remarks are to be filed by noon.'],
  ['T s', 'The auditors want our figures by the end of next month.'],
  ['T s', 'Bids are due to the office 10/15.'],
  ['T s', 'The lease should be signed prior to May 14.'],
  ['T s', 'We would like to mail this letter today.'],
  ['T s', 'A reminder that tomorrow all slides are due.'],
  ['T s', 'The price list should be posted Tuesday or Wednesday.'],
  ['T s', 'The shipyard is filing its permit today.'],
  ['- s', 'The fair opens on Monday.'],
];

const told = (text: string) => {
  const { commitment, request, task, deadline } = sentenceActs(text);
  const acts = (commitment ? 'C' : '') + (request ? 'R' : '');
  return `${acts === '' ? (task ? 'T' : '-') : acts} ${deadline.kind.charAt(0)}`;
};

describe('who is asked, who promises, and by when', () => {
  it.each(CASES)('%s: %s', (expected, text) => {
    expect(told(text)).toBe(expected);
  });
});
