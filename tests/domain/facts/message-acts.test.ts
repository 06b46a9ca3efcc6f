import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';

type Act = 'approvalRequest' | 'approvalGiven' | 'trouble' | 'chase' | 'outcome' | 'ask';
/** [act, whether the mail does it, its text] */
const CASES: readonly (readonly [Act, boolean, string])[] = [
  ['approvalGiven', true, 'Looks good to me.'],
  ['approvalGiven', true, 'The layout looks fine; let’s get it out.'],
  ['approvalGiven', true, 'I have no objection.'],
  ['approvalGiven', true, 'That is fine with me.'],
  ['approvalGiven', true, 'Please go ahead with option B.'],
  ['approvalGiven', true, 'Approved.'],
  ['approvalGiven', true, 'I am fine with the changes.'],
  ['approvalGiven', true, 'Yes. Contact the printer and get it started.'],
  ['approvalGiven', true, 'The new date is acceptable to HALDEN.'],
  ['approvalGiven', true, 'Einverstanden, bitte so umsetzen.'],
  ['approvalGiven', true, 'C’est validé.'],
  ['approvalGiven', false, 'Does it look good to you?'],
  ['approvalGiven', false, 'If it looks good, let me know.'],
  ['approvalGiven', false, 'This does not look right.'],
  ['approvalGiven', false, 'He said it looks fine.'],
  ['approvalGiven', false, 'Friday works for me.'],
  ['approvalGiven', false, 'I will go ahead and send it.'],
  ['approvalGiven', false, 'If you think this is useful, go ahead and order it.'],
  ['approvalGiven', false, 'I am glad to hear you are ok.'],
  ['approvalGiven', false, 'It was good to see you.'],
  ['approvalGiven', false, 'The board approved the budget.'],
  ['approvalRequest', true, 'I wanted to run this by both of you before going on.'],
  ['approvalRequest', true, 'I will not send it to the printer until you tell me to.'],
  ['approvalRequest', true, 'Any objections to her suggestion?'],
  ['approvalRequest', true, 'Would you review it and let me know if this looks okay.'],
  ['approvalRequest', true, 'I was wondering if it is OK that I take Monday off.'],
  ['approvalRequest', false, 'The plan still requires approval from the court.'],
  ['approvalRequest', false, 'I have the signed contract here.'],
  ['chase', true, 'What is the status of the artwork?'],
  ['chase', true, 'Did you ever find the file?'],
  ['chase', true, 'Have you done the invoice yet?'],
  ['chase', true, 'I still need your comments.'],
  ['chase', true, 'I have left several messages at your office.'],
  ['chase', true, 'Any word?'],
  ['chase', false, 'I am still waiting for the printer to call.'],
  ['chase', false, 'Following up on our call this morning, here is the draft.'],
  ['chase', false, 'We will follow up with the venue.'],
  ['chase', false, 'Have you heard of this yet?'],
  ['trouble', true, 'Halden has just terminated their contract.'],
  ['trouble', true, 'We have received a termination notice from Halden.'],
  ['trouble', true, 'Unfortunately, we can’t deliver before June.'],
  ['trouble', true, 'They will not be able to pay the invoice.'],
  ['trouble', true, 'Unfortunately, we are not interested at this time.'],
  ['trouble', true, 'I think we may have run out of stock.'],
  ['trouble', true, 'My numbers are wrong because some orders are not showing.'],
  ['trouble', true, 'We had a call with them and came to no conclusions.'],
  ['trouble', false, 'Unfortunately, I do not remember who asked.'],
  ['trouble', false, 'Let me know if there are any problems with the file.'],
  ['trouble', false, 'We have resolved all issues.'],
  ['trouble', false, 'I don’t really have a problem with this.'],
  ['trouble', false, 'Could the deal fall through?'],
  ['trouble', false, 'I apologize for the length of this mail.'],
  ['outcome', true, 'Great news: the bid is ours.'],
  ['outcome', true, 'Sales increased by 12% in March.'],
  ['outcome', true, 'I am pleased to report that the launch is through.'],
  ['outcome', false, 'I hope all is going well.'],
  ['outcome', false, 'No news is good news?'],
  ['outcome', false, 'Presumably it was after we signed the original deal.'],
  ['ask', true, 'We need to talk about the budget; can you call me?'],
  ['ask', true, 'Please review and let me know if you have any comments.'],
  ['ask', false, 'I will send it on Monday. Call me if you have any questions.'],
  ['ask', false, 'Thanks, noted.'],
];

const does = (act: Act, text: string) =>
  messageFacts({ subject: 'x', text, attachmentNames: [], automatic: false, preview: '' })[act] ?? null;

describe('what a mail does', () => {
  it.each(CASES)('%s %s: %s', (act, there, text) => {
    const cue = does(act, text);
    expect(cue !== null).toBe(there);
    if (cue !== null) expect(text.replace(/\s+/g, ' ')).toContain(cue.quote.slice(0, 20));
  });

  it('reads bad news at the beginning only', () => {
    const late = `${'The plan is as it was. '.repeat(30)}Halden has just terminated their contract.`;
    expect(does('trouble', late)).toBeNull();
  });

  it('speaks of its own words, not of quoted ones', () => {
    expect(
      does('approvalGiven', 'See below.\n\nFrom: Dana Fox\nSent: Monday\nSubject: x\n\nLooks good to me.'),
    ).toBeNull();
  });
});
