import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';

type CueName = 'approvalRequest' | 'trouble' | 'change' | 'report' | 'chase' | 'minutes';
/** [cue, whether it is there, subject, text, names of attached files] */
const CASES: readonly (readonly [CueName, boolean, string, string, (readonly string[])?])[] = [
  ['approvalRequest', true, 'x', 'Could you please approve the revised budget by Friday?'],
  ['approvalRequest', true, 'x', 'We need your sign-off on the artwork.'],
  ['approvalRequest', true, 'x', 'Are you happy for us to go ahead with option B?'],
  ['approvalRequest', true, 'x', 'Can we go live on Monday?'],
  ['approvalRequest', true, 'Approval needed: Q2 media plan', 'See attached.'],
  ['approvalRequest', true, 'x', 'Please find the contract attached for your approval.'],
  ['approvalRequest', true, 'x', 'Bitte um Freigabe bis Freitag.'],
  ['approvalRequest', true, 'x', 'Merci de valider la maquette.'],
  ['approvalRequest', false, 'x', 'Thank you for approving the budget.'],
  ['approvalRequest', false, 'x', 'The board approved it.'],
  ['approvalRequest', false, 'x', 'No approval is needed from your side.'],
  ['approvalRequest', false, 'x', 'Once you have approved the plan we will start.'],
  ['approvalRequest', false, 'x', 'Thanks for your approval.'],
  ['approvalRequest', false, 'x', 'If you approve, we could start on Monday.'],
  ['approvalRequest', false, 'x', 'Is it OK for you to meet on Thursday?'],
  ['approvalRequest', false, 'x', 'Please confirm the time.'],
  ['approvalRequest', true, 'x', 'Are you OK with us publishing on Monday?'],
  ['approvalRequest', true, 'x', 'Is it ok to go live on Monday?'],
  ['approvalRequest', true, 'x', 'Bitte geben Sie das Layout bis Freitag frei.'],
  ['approvalRequest', true, 'x', 'Your approval is needed before we can print.'],
  ['approvalRequest', true, 'x', 'We would need the approval for the layout from you by Friday.'],
  ['approvalRequest', true, 'x', 'I am sending you the layout for approval.'],
  ['approvalRequest', true, 'For your approval: layout', 'See below.'],
  ['approvalRequest', false, 'x', 'We sent the layout to legal for approval.'],
  ['approvalRequest', false, 'x', 'Are you OK with Monday at 3 for our call?'],
  ['approvalRequest', false, 'x', 'Bitte halten Sie sich den Freitag frei.'],
  ['trouble', false, 'x', 'The incident report template is in the folder.'],
  ['trouble', false, 'x', 'Sorry for any confusion.'],
  ['approvalRequest', true, 'x', 'Your sign-off by Friday would be great.'],
  ['approvalRequest', true, 'x', 'Ok to proceed?'],
  ['approvalRequest', true, 'x', 'Do we have your approval?'],
  ['approvalRequest', false, 'x', 'We have your approval, so we start on Monday.'],
  ['trouble', true, 'x', 'There was a problem with the newsletter: it went out with the wrong price.'],
  ['trouble', true, 'x', 'We have to postpone the launch.'],
  ['trouble', false, 'x', 'We have to postpone our call.'],
  ['trouble', false, 'x', 'I am sorry for your loss.'],
  ['trouble', false, 'x', 'Please excuse the delay in my reply.'],
  ['change', false, 'x', 'Nothing changes in scope for Q2.'],
  ['minutes', true, 'Ergebnisse vom Montag', 'Hallo Tom,\n- Tom schickt Zahlen bis Freitag\n- Anna plant bis Montag'],
  ['minutes', true, 'Decisions and to-dos', 'We go with B.\n- Tom sends figures by Friday\n- Anna plans'],
  ['trouble', true, 'x', 'Unfortunately the launch is delayed by a week.'],
  ['trouble', true, 'x', 'We apologise for the outage yesterday.'],
  ['trouble', true, 'x', 'The website was down for two hours last night.'],
  ['trouble', true, 'x', 'We will miss the deadline on Friday.'],
  ['trouble', true, 'x', 'I am sorry that the wrong file was sent.'],
  ['trouble', true, 'x', 'There was an incident on the platform this morning and checkout was unavailable.'],
  ['trouble', true, 'x', 'We found an error in the March invoice.'],
  ['trouble', true, 'x', 'The delivery will be two days late.'],
  ['trouble', true, 'x', 'The go-live slips to 14 April.'],
  ['trouble', false, 'x', 'Sorry for the late reply.'],
  ['trouble', false, 'x', 'Apologies for the delay in getting back to you.'],
  ['trouble', false, 'x', 'No delays expected.'],
  ['trouble', false, 'x', 'If there is an outage, call us.'],
  ['trouble', false, 'x', 'Any problems, let me know.'],
  ['trouble', false, 'x', 'Sorry to bother you.'],
  ['trouble', false, 'x', 'No problem at all.'],
  ['trouble', false, 'x', 'My train is delayed, start without me.'],
  ['trouble', false, 'x', 'Everything is on time.'],
  ['change', true, 'x', 'The price increases from €10,000 to €12,000 from 1 May.'],
  ['change', true, 'x', 'We have moved the launch to 14 April.'],
  ['change', true, 'x', 'The scope grows: we are adding two pages for £3,000 to the budget.'],
  ['change', false, 'x', 'The price stays at €10,000 until May.'],
  ['change', false, 'x', 'Can we move our call to Thursday?'],
  ['change', false, 'x', 'The price list is attached.'],
  ['change', false, 'x', 'The launch is on 14 April.'],
  ['change', false, 'x', 'If the price increased by 5% we would tell you.'],
  ['report', true, 'Campaign report March', 'See below.'],
  ['report', true, 'x', 'Please see attached.', ['Q1_report.pdf']],
  ['report', true, 'x', 'March results\n\nClicks went up.'],
  ['report', false, 'x', 'Please report any bugs to Tom.'],
  ['report', false, 'x', 'I will report back on Friday.'],
  ['chase', true, 'x', 'Just following up on my mail of Monday.'],
  ['chase', true, 'x', 'Have you had a chance to look at the draft?'],
  ['chase', true, 'x', 'Any news on the contract?'],
  ['chase', true, 'x', 'A gentle reminder about the open question.'],
  ['chase', false, 'x', 'I will follow up with Tom.'],
  ['chase', false, 'Reminder: meeting tomorrow', 'See you.'],
  ['minutes', true, 'Minutes of our call', 'Hi'],
  ['minutes', true, 'Recap', 'Hi'],
  ['minutes', true, 'Halden weekly – notes', 'Hi'],
  ['minutes', true, 'Follow-up from Tuesday', 'Hi Tom,\n- Tom sends file by Friday\n- Alex calls'],
  ['minutes', true, 'Tuesday', 'Thanks for your time.\n\nActions:\n- Tom: file\n- Alex: call'],
  ['minutes', true, 'Next steps', 'Hi'],
  ['minutes', true, 'Protokoll vom 3. März', 'Hallo'],
  ['minutes', true, 'x', 'See attached', ['Minutes_2026-03-03.docx']],
  [
    'minutes',
    true,
    'Halden',
    'As discussed in our meeting we agreed the following:\n- Launch on 14 April\n- Tom sends the copy',
  ],
  ['minutes', true, 'Halden', 'Notes are here: https://loop.microsoft.com/p/abc'],
  ['minutes', false, 'x', 'I need 5 minutes of your time.'],
  ['minutes', false, 'x', 'I will send the minutes tomorrow.'],
  ['minutes', false, 'Minutes to follow', 'Hi'],
  ['minutes', false, 'x', 'Did you get the minutes?'],
  ['minutes', false, 'Release notes 4.2', 'Hi'],
  ['minutes', false, 'See you in 10 minutes', 'Hi'],
  ['minutes', false, 'Summary of costs', 'Hi'],
  ['minutes', false, 'Halden weekly', 'See you at 10.'],
  ['minutes', false, 'Quick question', 'Do you have the notes from last week?'],
  ['minutes', false, 'Running late', 'I am 5 minutes late.'],
  [
    'minutes',
    false,
    'x',
    'This e-mail may contain minutes of confidential meetings and is intended for the recipient.',
  ],
];

function facts(subject: string, text: string | null, attachmentNames: readonly string[] = [], automatic = false) {
  return messageFacts({ subject, text, attachmentNames, automatic, preview: '' });
}

describe('messageFacts', () => {
  it.each(CASES.map(([cue, there, subject, text, names = []]) => ({ cue, there, subject, text, names })))(
    '$cue $there in “$subject” – $text',
    ({ cue, there, subject, text, names }) => {
      expect(facts(subject, text, names)[cue] !== null).toBe(there);
    },
  );

  it('hears what a paper asks and promises at its beginning and at its end, not in between', () => {
    const matter = Array.from(
      { length: 150 },
      (_, i) => `The market of region ${i} grew by two points in the quarter.`,
    );
    const ask = 'Could you please send me the signed plan by Friday?';
    const read = (before: number) =>
      facts('Market paper', [...matter.slice(0, before), ask, ...matter.slice(before)].join('\n\n'));
    expect([0, 20, 140, 150].map((before) => read(before).ask?.quote)).toEqual([ask, ask, ask, ask]);
    expect([60, 100].map((before) => [read(before).ask, read(before).questions])).toEqual([
      [null, undefined],
      [null, undefined],
    ]);
  });

  it('reads own words only', () => {
    const quoted = facts(
      'Re: Plan',
      'See below.\n\nFrom: Dana Fox\nSent: Monday\nTo: Alex\nSubject: Plan\n\nCould you please approve the budget?',
    );
    expect(quoted.approvalRequest).toBeNull();
  });

  it('finds lists of actions by owner or date, two at least', () => {
    expect(facts('x', '- Tom: send the file\n- Alex: call by Friday').actionList).not.toBeNull();
    expect(facts('x', '- Tom: send the file\n- nothing else').actionList).toBeNull();
  });

  it('tells thanks from an answer', () => {
    expect(facts('x', 'Thanks, noted.').closing).toBe(true);
    expect(facts('x', 'Thanks, can you send it?').closing).toBe(false);
    expect(facts('x', 'No, we will not do that.').closing).toBe(false);
  });

  it('leaves cues unknown without text', () => {
    expect(facts('Quarterly', null)).toMatchObject({ textRead: false, trouble: null, closing: false });
  });

  it('takes the deputy from an automatic reply only', () => {
    const text = 'I am away until Monday. Please contact Tom Reyes (tom.reyes@halden.example).';
    expect(facts('Automatic reply: Plan', text, [], true).away?.quote).toContain('tom.reyes@halden.example');
    expect(facts('Plan', text).away).toBeUndefined();
  });

  it('keeps quotes on one line of 160 characters at most', () => {
    const long = facts('x', `Could you please approve ${'the very long plan '.repeat(30)}?`);
    expect(long.approvalRequest?.quote.length).toBeLessThanOrEqual(160);
    expect(long.approvalRequest?.quote).toMatch(/…$/);
  });
});
