import { firesInAnswer, firesWhenOn, silent, type ScenarioScript } from '../scenario-script';

/** What was promised and asked for by a day, kept and not kept, and a mail with three questions that waits for its answer. */
export function duePromises(script: ScenarioScript): void {
  const { days } = script;
  script.expect(
    firesWhenOn(
      'feedback-due',
      'the visitor page went live two weeks ago, and nobody asked how it went',
      'ellen',
      'harcourt-museums',
    ),
  );
  script.expect(silent('feedback-due', 'the quarterly review is planned', 'ellen', 'halden-foods'));
  script.mail({
    day: -6,
    at: '11:20',
    from: 'ellen',
    to: ['lewis.tan'],
    cc: ['fiona.baird'],
    subject: 'Wall plan',
    text: `Lewis,\n\nthe walls are measured. I will send you the wall plan by ${days.weekday(-2)}.`,
    plants: [firesWhenOn('overdue-promise', 'promised by a day two working days ago, and nothing went to Lewis since')],
  });
  const vouchers = script.mail({
    day: -5,
    at: '14:25',
    from: 'isla.trevose',
    to: ['ellen'],
    subject: 'Voucher texts',
    text: `Hi Ellen,\n\ncould you send us the texts of the vouchers by ${days.weekday(-3)}?`,
    plants: [silent('overdue-promise', 'asked for by a day, and answered the day before')],
  });
  script.mail({
    day: -4,
    at: '09:35',
    from: 'ellen',
    to: ['isla.trevose'],
    subject: 'RE: Voucher texts',
    answers: vouchers,
    text: 'Isla,\n\nhere are the texts, three lines for each.',
  });
  script.mail({
    day: -5,
    at: '16:40',
    from: 'kim.ashdown',
    to: ['ellen'],
    cc: ['helen.strand'],
    subject: 'Radio spot',
    text: `Hi Ellen,\n\nthe studio is booked. Could you send us the list of speakers by ${days.weekday(-1)}?`,
    plants: [firesWhenOn('overdue-promise', 'Kim asked for it by yesterday, and nothing went to her since')],
  });
  const dates = script.mail({
    day: -6,
    at: '15:10',
    from: 'ellen',
    to: ['beth.arkwright'],
    cc: ['alan.moss'],
    subject: 'York photographs',
    text: `Beth,\n\nI will send you the photographer’s dates by ${days.weekday(-3)}.`,
    plants: [silent('overdue-promise', 'the dates went out a day ahead')],
  });
  script.mail({
    day: -4,
    at: '10:15',
    from: 'ellen',
    to: ['beth.arkwright'],
    cc: ['alan.moss'],
    subject: 'RE: York photographs',
    answers: dates,
    text: 'Beth,\n\nas promised, the dates: two mornings in York and one in Leeds.',
  });
  script.mail({
    day: -1,
    at: '15:30',
    from: 'lewis.tan',
    to: ['ellen'],
    cc: ['fiona.baird'],
    subject: 'Opening night: three questions',
    text: 'Hi Ellen,\n\n1. How many chairs do you need on the stage?\n2. Who prints the name badges for the press?\n3. Can the caterer use the loading bay?\n\nBest\nLewis',
    plants: [firesInAnswer('unanswered-questions', 'an answer to it that leaves one of its questions out')],
  });
}
