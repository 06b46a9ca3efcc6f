import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';
import { sentenceActs } from '../../../src/shared/domain/facts/sentence-acts';
import { undatedPromises } from '../../../src/shared/domain/undated-promise';

type Act = 'approvalRequest' | 'approvalGiven' | 'trouble' | 'chase' | 'outcome' | 'ask';
/** One class of meaning a line, and beside it the near-miss that uses the same words: [act, whether the mail does it, its text] */
const CASES: readonly (readonly [Act, boolean, string])[] = [
  ['trouble', true, 'The photo shoot has been called off.'],
  ['trouble', true, 'The supplier postponed the fitting until autumn.'],
  ['trouble', true, 'I won’t be able to attend on the 12th.'],
  ['trouble', true, 'We have not been able to reach an agreement with the landlord.'],
  ['trouble', true, 'They are not willing to share the cost.'],
  ['trouble', true, 'Yesterday we lost two of our best designers.'],
  ['trouble', true, 'Today is my last day here.'],
  ['trouble', true, 'What a week; this is a complete mess.'],
  ['trouble', true, 'To our disappointment the samples were grey.'],
  ['trouble', true, 'For some reason every figure appears twice.'],
  ['trouble', true, 'We booked the wrong date.'],
  ['trouble', true, 'We are having a hard time finding a venue.'],
  ['trouble', true, 'The campaign is way over budget.'],
  ['trouble', true, 'Our agency is no longer authorised to print your logo.'],
  ['trouble', true, 'The owner gave us notice of termination.'],
  ['trouble', true, 'We do not plan to renew the licence.'],
  ['trouble', true, 'Your terms are unacceptable to the printer.'],
  ['trouble', true, 'We are missing the prices for April.'],
  ['trouble', true, 'The truck did not show up due to problems with the gate.'],
  ['trouble', true, 'Our photographer was in a car accident.'],
  ['trouble', true, 'The samples have been stolen.'],
  ['trouble', true, 'The client disputes the last invoice.'],
  ['trouble', true, 'The printer still hasn’t fixed the colours.'],
  ['trouble', false, 'Has anything been stolen?'],
  ['trouble', false, 'If the client disputes an invoice, tell us.'],
  ['trouble', false, 'We had some early problems with the shop, but eventually overcame them.'],
  ['trouble', false, 'I am not sure which orders were cancelled.'],
  ['trouble', false, 'They said it should have been killed.'],
  ['trouble', false, 'We are not going to charge you for it.'],
  ['trouble', false, 'The shop will be shut down for maintenance on Sunday.'],
  ['trouble', false, 'We apologise for any confusion.'],
  ['trouble', false, 'You could do it the moment we file for bankruptcy.'],
  ['trouble', false, 'If the shoot is called off, the studio keeps the deposit.'],
  ['trouble', false, 'Has the shoot been called off?'],
  ['trouble', false, 'The shoot has never been called off.'],
  ['trouble', false, 'Here is the revised plan; the old one had the wrong date.'],
  ['trouble', false, 'Sorry that I didn’t respond yesterday.'],
  ['trouble', false, 'Here is a breakdown of the fees.'],
  ['approvalRequest', true, 'If this looks fine, please let me know and we will print it.'],
  ['approvalRequest', true, 'Let me know if I can book the studio.'],
  ['approvalRequest', true, 'Please sign and return both copies.'],
  ['approvalRequest', true, 'Is there any reason not to publish the story?'],
  ['approvalRequest', true, 'We could take the second option; how does that sound?'],
  ['approvalRequest', true, 'Would you mind if the intern joins the shoot?'],
  ['approvalRequest', true, 'STILL OK TO SEND THE SAMPLES?'],
  ['approvalRequest', true, 'Let me know when all of you are comfortable with the layout.'],
  ['approvalRequest', true, 'Tell me if the extra cost is a problem.'],
  ['approvalRequest', true, 'Unless you see a problem, we would like to add a second page.'],
  ['approvalRequest', true, 'I trust the new colour is fine with your board.'],
  ['approvalRequest', true, 'I would like to take two days off in June.'],
  ['approvalRequest', true, 'Please have her sign the order and send it on.'],
  ['approvalRequest', true, 'I will print it tomorrow, ok?'],
  ['approvalRequest', true, 'Agreed?'],
  ['approvalRequest', true, 'Do you want us to go ahead with the second cover?'],
  ['approvalRequest', true, 'We need your decision on the colours.'],
  ['approvalRequest', true, 'Let us know whether you want to proceed.'],
  ['approvalRequest', true, 'Would it be okay for the intern to join?'],
  ['approvalRequest', true, 'Please initial both pages and sign on the last page.'],
  ['approvalRequest', false, 'How are you, ok?'],
  ['approvalRequest', false, 'They concur and need no decision.'],
  ['approvalRequest', false, 'Let me know if I can help with anything.'],
  ['approvalRequest', false, 'They got the signatures last week.'],
  ['approvalRequest', false, 'Please answer by Monday, otherwise we start without your numbers.'],
  ['approvalRequest', false, 'The city is seeking approval to widen the road.'],
  ['approvalGiven', true, 'Good idea.'],
  ['approvalGiven', true, 'I like the second draft; I like the idea of two covers.'],
  ['approvalGiven', true, 'Sounds like a plan.'],
  ['approvalGiven', true, 'If they decline, I still agree with the first version.'],
  ['approvalGiven', true, 'I like Mara’s second suggestion.'],
  ['approvalGiven', true, 'Excellent work, and I have nothing to add.'],
  ['approvalGiven', true, 'Sounds like a feasible plan, tell us where.'],
  ['approvalGiven', true, 'We should do it.'],
  ['approvalGiven', true, 'Yes -- just make sure the printer knows.'],
  ['approvalGiven', true, 'One comma on page two, otherwise fine.'],
  ['approvalGiven', true, 'The contract is o.k. for signature.'],
  ['approvalGiven', false, 'I assume you have no objections to the second draft.'],
  ['approvalGiven', false, 'We can do that by Friday.'],
  ['approvalGiven', true, 'You have my vote.'],
  ['approvalGiven', true, 'I would go with the second option.'],
  ['approvalGiven', true, 'I have no problem with the new price.'],
  ['approvalGiven', true, 'It is okay to send the samples.'],
  ['approvalGiven', true, 'The new layout suits us.'],
  ['approvalGiven', true, 'I signed the contract this morning.'],
  ['approvalGiven', true, 'We are happy to sign.'],
  ['approvalGiven', false, 'Is it okay to send the samples?'],
  ['approvalGiven', false, 'They would not mind a second layout.'],
  ['approvalGiven', false, 'Is it a good idea?'],
  ['approvalGiven', false, 'I don’t think it is a good idea.'],
  ['approvalGiven', false, 'I am not sure I like the idea.'],
  ['chase', true, 'The invoice of 3 March remains outstanding.'],
  ['chase', true, 'We never received a copy of the contract.'],
  ['chase', true, 'Why have I not received an answer?'],
  ['chase', true, 'What happened to the draft we were promised?'],
  ['chase', true, 'I don’t want to hound you, but the printer is waiting.'],
  ['chase', true, 'Tell me where each of you stands with the proofs.'],
  ['chase', true, 'You didn’t respond to my first two mails.'],
  ['chase', true, 'Could you give me an update on the refund?'],
  ['chase', false, 'We do not act on silence because we haven’t received an answer.'],
  ['chase', false, 'Your work on the stand was outstanding.'],
  ['chase', false, 'How is the family coming along?'],
  ['chase', false, 'Have you been wondering what happened to the old site?'],
  ['outcome', true, 'The new route saved the client €40,000.'],
  ['outcome', true, 'The desk made about 40k today.'],
  ['outcome', true, 'We have landed the spring contract.'],
  ['outcome', true, 'Mara won the regional award.'],
  ['outcome', false, 'Great news!'],
  ['outcome', false, 'Subscribe now to save €500.'],
  ['ask', true, 'Please call me or e-mail me with your comments.'],
  ['ask', true, 'Please get back to me with any comments.'],
  ['ask', true, 'We’re looking for your input on the layout.'],
  ['ask', true, 'Let me know if she calls and let us know if you need any additional information.'],
  ['ask', false, 'Kim Berg\nfax 020 7946 0018'],
  ['ask', false, 'If you would like a copy, please contact the front desk.'],
  ['ask', true, 'Attached for your review is the second draft.'],
  ['ask', true, 'Unless you see a problem, we would like to add a second page.'],
  ['ask', true, 'Can we also move the date.'],
  ['ask', true, 'Lets discuss the cover on Monday.'],
  ['ask', false, 'We would need a permit from the city.'],
  ['ask', false, 'I don’t think we should use the old photos.'],
  ['ask', false, 'Printers are required to keep a copy.'],
  ['ask', false, 'The printer is open again, says "final."?'],
  ['ask', false, 'I would love to see the stand, but I have to pass.'],
  ['ask', false, 'We have to make sure this lasts.'],
  ['ask', false, 'Let me know if you would like our price list.'],
  ['ask', true, 'Check the colours and let me know if they fit.'],
  ['ask', true, 'If he could send us the logo, that would be great.'],
  ['ask', true, 'They should contact me directly.'],
  ['ask', false, 'How was your weekend?'],
  ['ask', false, 'We go on stage on Monday and will see what happens??'],
  ['ask', false, 'Keep up the good work.'],
  ['ask', false, 'Stay tuned.'],
  ['ask', false, 'Dear employees,\nThe server will be closed on Sunday. Please plan to attend the training on Monday.'],
  [
    'ask',
    true,
    'Dear employees,\nThe server will be closed on Sunday. Please confirm by Friday that your files are saved.',
  ],
];

const does = (act: Act, text: string, recipients = 1) =>
  messageFacts({ subject: 'x', text, attachmentNames: [], automatic: false, preview: '', recipients })[act] ?? null;

describe('what a mail does, in other words', () => {
  it.each(CASES)('%s %s: %s', (act, there, text) => {
    expect(does(act, text) !== null).toBe(there);
  });
});

describe('what a mail asks of how many', () => {
  it.each([
    ['Please see the new plan of the hall.', 3, true],
    ['Please see the new plan of the hall.', 60, false],
    ['Please see the new plan of the hall.', 0, false],
    ['Please confirm by Friday that you saw the plan.', 60, true],
    ['Tom, please see the new plan of the hall.', 60, true],
  ])('%s to %i', (text, recipients, there) => {
    expect(does('ask', text, recipients) !== null).toBe(there);
  });
});

describe('what a sentence does, in other words', () => {
  it.each([
    ['You will be notified as soon as the list is out.', true],
    ['We expect to have the report on Friday.', true],
    ['The final version will be circulated tomorrow.', true],
    ['The corrected list will be added tomorrow.', true],
    ['I will gladly send you the plan.', true],
    ['I will tell you that this is no fun.', false],
    ['I will fully defer to her taste.', false],
    ['Please do not forget that we will meet in the hall.', false],
    ['I will stay here for a few days.', false],
    ['I will continue to use my old number.', false],
    ['I am going to Lisbon on Monday.', false],
  ])('promises: %s', (sentence, there) => {
    expect(sentenceActs(sentence).commitment !== null).toBe(there);
  });

  it.each([
    ['Please send it as soon as possible so that we can file by 16 July.', 'vague'],
    ['Please send it by 16 July.', 'specific'],
    ['Please read our 20 November comments.', 'none'],
    ['I will send you what we heard this morning.', 'none'],
    ['The draft should be sent on Friday.', 'specific'],
    ['I am in Lisbon next week, can you write to Kim?', 'none'],
    ['I will change the 2nd and 3rd paragraphs.', 'none'],
    ['Please come to the Monday meeting.', 'none'],
    ['I will send it Monday morning.', 'specific'],
    ['If she could get us the prices by Monday, we would be grateful.', 'specific'],
    ['Have a great weekend, we will call you.', 'none'],
  ])('says when: %s', (sentence, kind) => {
    expect(sentenceActs(sentence).deadline.kind).toBe(kind);
  });

  it.each([
    ['A final version will be circulated soon.', 1],
    ['Ring us when you have a chance.', 1],
    ['We will fill in the gaps over the next few months.', 1],
    ['We should meet some time next week on Tuesday.', 0],
    ['The soon to be opened shop is nice.', 0],
  ])('leaves open when: %s', (sentence, count) => {
    expect(undatedPromises(sentence)).toHaveLength(count);
  });
});
