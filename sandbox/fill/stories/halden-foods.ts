import { fires, silent, type ScenarioScript } from '../scenario-script';
import { weeklyCall } from './weekly-call';

/** Halden Foods: the largest account. Quarterly review tomorrow without an agenda, a review in Leeds without minutes, Dana dropped on a reply. */
export function haldenFoods(script: ScenarioScript): void {
  weeklyCall(script, {
    subject: 'Halden weekly call',
    from: -57,
    at: '10:00',
    minutes: 30,
    with: ['tom.reyes', 'priya.nair', 'sam'],
    mailTo: ['tom.reyes', 'priya.nair'],
    mailCc: ['dana.fox'],
    topics: [
      'Social calendar',
      'Packaging shoot',
      'Retail media',
      'Recipe pages',
      'Newsletter numbers',
      'Trade stand',
      'Influencer list',
    ],
    plants: [silent('missing-agenda', 'the agenda went to Tom and Priya by mail the day before')],
  });
  script.meet({
    day: 1,
    at: '10:00',
    minutes: 90,
    subject: 'Quarterly review',
    with: ['dana.fox', 'tom.reyes', 'sam'],
    answers: { 'dana.fox': 'notResponded' },
    plants: [fires('missing-agenda', 'tomorrow, and the invitation holds nothing but the Teams join block')],
  });
  script.meet({
    day: -4,
    at: '14:00',
    minutes: 120,
    subject: 'Creative review, Leeds',
    with: ['marcus.webb', 'jack', 'ines'],
    location: 'Halden House, Leeds',
    text: 'Agenda\n- Route A and B on the wall\n- Pack fronts\n- What we drop',
    plants: [fires('missing-minutes', 'four working days ago, nothing was mailed to Marcus since')],
  });
  script.meet({
    day: 6,
    at: '10:00',
    minutes: 60,
    subject: 'Packaging workshop',
    with: ['priya.nair', 'marcus.webb', 'jack'],
    plants: [silent('missing-agenda', 'more than two working days ahead')],
  });
  script.meet({
    day: -13,
    at: '14:00',
    minutes: 60,
    subject: 'Media plan, second half',
    with: ['dana.fox', 'tom.reyes', 'sam'],
    text: '1. Where the budget goes\n2. Regional test\n3. Who signs what',
  });
  script.mail({
    day: -13,
    at: '16:45',
    from: 'ellen',
    to: ['dana.fox', 'tom.reyes'],
    cc: ['sam'],
    subject: 'Media plan, second half: what we agreed',
    text: 'Dana, Tom,\n\nthank you for the hour. What we agreed:\n\n- Regional test in Yorkshire first (Sam, brief by Friday)\n- Television stays out this year (Dana)\n- Tom sends the store list by Monday\n\nNotes are also in the channel.',
  });

  const sizes = script.mail({
    day: -6,
    at: '11:05',
    from: 'tom.reyes',
    to: ['ellen'],
    cc: ['dana.fox'],
    subject: 'Easter social: sizes',
    text: 'Hi Ellen,\n\nDana and I went through the set this morning. We like B. Can you tell us which sizes you still need from our side?',
  });
  const dana = script.mail({
    day: -5,
    at: '08:42',
    from: 'dana.fox',
    to: ['ellen'],
    cc: ['tom.reyes'],
    subject: 'Re: Easter social: sizes',
    answers: sizes,
    text: 'B for me as well. I want to see the square one before it is printed.',
  });
  script.mail({
    day: -3,
    at: '09:40',
    from: 'ellen',
    to: ['tom.reyes'],
    subject: 'RE: Easter social: sizes',
    answers: dana,
    text: 'Tom,\n\nwe need the square and the tall one as layered files. The wide one we cut ourselves. Jack picks them up from your share.',
    plants: [fires('missing-decision-maker', 'Dana wrote the mail that is answered and is on the answer no more')],
  });

  script.mail({
    day: -2,
    at: '14:10',
    from: 'dana.fox',
    to: ['ellen'],
    cc: ['priya.nair'],
    subject: 'Split by channel',
    text: 'Ellen, could you send the split by channel before I meet the board on Thursday? Last quarter against this one is enough.',
  });
  script.mail({
    day: -7,
    at: '16:20',
    from: 'tom.reyes',
    to: ['ellen'],
    subject: 'Product images',
    text: "Hi Ellen,\n\nthe photographer has delivered. I'll get the images over to you by Monday.",
  });
  const setB = script.mail({
    day: -9,
    at: '13:15',
    from: 'ellen',
    to: ['dana.fox'],
    cc: ['tom.reyes'],
    subject: 'Easter social, set B',
    text: 'Dana,\n\nset B with the new line is attached. Could you approve it by Thursday, so that Ines can book the slots?',
    attached: ['Easter_social_set_B_v3.pdf'],
    plants: [silent('missing-decision-maker', 'asks for approval, and the decision-maker is the one it is sent to')],
  });
  script.mail({
    day: -8,
    at: '07:55',
    from: 'dana.fox',
    to: ['ellen'],
    cc: ['tom.reyes'],
    subject: 'Re: Easter social, set B',
    answers: setB,
    text: 'Happy with set B, please go ahead.',
  });
  script.mail({
    day: -2,
    at: '17:02',
    from: 'dana.fox',
    to: ['ellen'],
    subject: 'Automatic reply: Packaging shoot',
    text: 'I am in the factory today and read mail in the evening. If it cannot wait, Tom Reyes can help.',
    headers: [
      { name: 'Auto-Submitted', value: 'auto-replied' },
      { name: 'X-Auto-Response-Suppress', value: 'All' },
    ],
  });
}
