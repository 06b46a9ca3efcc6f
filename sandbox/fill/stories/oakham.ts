import { fires, silent, type ScenarioScript } from '../scenario-script';
import { weeklyCall } from './weekly-call';

/** Oakham Building Society: well-kept account with two decision-makers, so most cases here stay silent. */
export function oakham(script: ScenarioScript): void {
  weeklyCall(script, {
    subject: 'Oakham weekly call',
    from: -59,
    at: '12:00',
    minutes: 30,
    with: ['ruth.calloway', 'sadie.birch', 'sam'],
    mailTo: ['ruth.calloway', 'sadie.birch'],
    topics: [
      'Savings week',
      'Branch posters',
      'Rate change wording',
      'Mortgage landing page',
      'Local radio',
      'Member magazine',
    ],
    plants: [
      silent('back-to-back-meetings', 'half an hour free before it and after it'),
      silent('missing-agenda', 'the agenda went to Ruth and Sadie by mail'),
    ],
  });
  script.meet({
    day: 0,
    at: '16:30',
    minutes: 30,
    subject: 'Rate change',
    with: ['ruth.calloway', 'martin.oakes'],
    text: 'Agenda:\n1. Wording in branch\n2. Wording on the phone\n3. Who says yes on the day',
  });
  script.meet({
    day: -7,
    at: '11:30',
    minutes: 60,
    subject: 'Rate change workshop',
    with: ['sadie.birch', 'martin.oakes', 'sam'],
    text: '- What members ask\n- What branches may say\n- Open questions',
    plants: [silent('missing-minutes', 'Sam mailed the notes')],
  });
  script.mail({
    day: -7,
    at: '16:05',
    from: 'sam',
    to: ['sadie.birch', 'martin.oakes'],
    cc: ['ellen'],
    subject: 'Rate change workshop: notes and actions',
    text: 'Hi both,\n\nnotes from this morning.\n\n- Branch wording: Sadie drafts by Tuesday\n- Phone wording: Sam, by Wednesday\n- Martin decides on the poster by Friday',
  });
  script.meet({
    day: 3,
    at: '16:15',
    minutes: 45,
    subject: 'Savings week wrap-up',
    with: ['sadie.birch', 'ruth.calloway'],
    text: 'Topics\n- Numbers by branch\n- What we repeat\n- What we drop',
    plants: [silent('back-to-back-meetings', 'what follows is held as free')],
  });
  script.meet({ day: 3, at: '17:00', minutes: 60, subject: 'Train to York, if I catch it', with: [], showAs: 'free' });

  const posters = script.mail({
    day: -5,
    at: '10:31',
    from: 'martin.oakes',
    to: ['ellen', 'sadie.birch'],
    cc: ['ruth.calloway'],
    subject: 'Branch posters',
    text: 'Ellen,\n\nbranches tell me the posters curl. Is that the paper, or how they are stored? I would like an answer for the managers.',
  });
  script.mail({
    day: -4,
    at: '09:12',
    from: 'ellen',
    to: ['sadie.birch'],
    subject: 'RE: Branch posters',
    answers: posters,
    text: 'Sadie,\n\nthe printer says it is the paper: 135 gram instead of 170. He prints the next lot on 170 and replaces the York ones. Could you collect the others?',
    plants: [fires('missing-decision-maker', 'Martin asked and Ruth was copied; the answer goes to Sadie alone')],
  });
  script.mail({
    day: -3,
    at: '11:47',
    from: 'ellen',
    to: ['sadie.birch'],
    cc: ['martin.oakes'],
    subject: 'Member magazine: cover',
    attached: ['Magazine_cover_v2.pdf'],
    text: 'Sadie,\n\nthe cover is attached. Please approve it by Monday; the printer holds the slot until then.',
    plants: [silent('missing-decision-maker', 'another decision-maker, Martin, is copied')],
  });
  script.mail({
    day: -10,
    at: '15:26',
    from: 'ruth.calloway',
    to: ['ellen'],
    cc: ['eleanor'],
    subject: 'Thank you for Savings week',
    text: 'Dear Ellen,\n\nthe board was pleased, and so am I. Please pass it on to Sam and Jack.',
  });
  script.mail({
    day: -10,
    at: '17:01',
    from: 'ellen',
    to: ['sam', 'jack'],
    cc: ['eleanor'],
    subject: 'FW: Thank you for Savings week',
    text: 'Passing this on, as asked. Well deserved.',
  });
}
