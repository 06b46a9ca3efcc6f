import { freeMailContact } from '../scenario-client';
import { fires, silent, type ScenarioScript } from '../scenario-script';
import { weeklyCall } from './weekly-call';

/** The clients Priya looks after: Sable & Finch has gone quiet, Marlow Cycles is well kept, Orchard & Pine writes from a private address. */
export function priyasClients(script: ScenarioScript): void {
  weeklyCall(script, {
    subject: 'Marlow weekly call',
    from: -58,
    at: '11:00',
    minutes: 30,
    by: 'priya',
    with: ['owen.hughes', 'jack'],
    mailTo: ['owen.hughes'],
    mailCc: ['petra.lindqvist'],
    topics: ['Dealer pages', 'Cargo bikes', 'Winter tyres', 'Demo days', 'Local press', 'Spare parts'],
    plants: [silent('missing-agenda', 'the agenda went to Owen by mail', 'priya')],
  });
  script.meet({
    day: 1,
    at: '10:00',
    minutes: 60,
    subject: 'Range review',
    by: 'priya',
    with: ['colette.amory', 'noor.haddad'],
    plants: [fires('missing-agenda', 'tomorrow, and the invitation holds nothing but the Teams join block', 'priya')],
  });
  script.meet({
    day: 2,
    at: '14:00',
    minutes: 45,
    subject: 'Showroom evening',
    by: 'priya',
    with: ['petra.lindqvist', 'owen.hughes'],
    text: 'Agenda\n- Stands and lights\n- Guest list\n- Who opens the doors',
    plants: [fires('back-to-back-meetings', 'the portfolio round begins the minute it ends', 'priya')],
  });
  script.meet({
    day: 1,
    at: '14:00',
    minutes: 30,
    subject: 'Winter check, dealers',
    by: 'priya',
    with: ['owen.hughes'],
    text: 'To talk through the winter check.',
    plants: [fires('missing-agenda', 'tomorrow, with a purpose only', 'priya')],
  });
  script.meet({ day: 2, at: '14:45', minutes: 45, subject: 'Portfolio round', by: 'eleanor', with: ['priya'] });
  script.meet({
    day: 3,
    at: '13:00',
    minutes: 30,
    subject: 'Photographs in Hereford',
    by: 'priya',
    with: ['nell.hartley.orchardandpine'],
    text: '- Light\n- Chairs\n- Nell at work',
    plants: [fires('back-to-back-meetings', 'a design round begins the minute it ends', 'priya')],
  });
  script.meet({ day: 3, at: '13:30', minutes: 30, subject: 'Design round', by: 'jack', with: ['priya'] });
  for (const [day, subject, who] of [
    [-3, 'Autumn range call', 'colette.amory'],
    [-6, 'Workshop visit debrief', 'nell.hartley.orchardandpine'],
  ] as const) {
    script.meet({
      day,
      at: '15:00',
      minutes: 45,
      subject,
      by: 'priya',
      with: [who],
      plants: [
        fires('missing-minutes', 'over for more than a working day, nothing was mailed to the client since', 'priya'),
      ],
    });
  }
  script.mail({
    day: -4,
    at: '15:02',
    from: 'priya',
    to: ['noor.haddad'],
    subject: 'Gift guide',
    attached: ['Gift_guide_v5.pdf'],
    text: 'Hi Noor,\n\nversion five is attached. Please approve it by Thursday, then it goes to print.',
    plants: [fires('missing-decision-maker', 'asks for approval, and Colette is not on it', 'priya')],
  });
  script.mail({
    day: -3,
    at: '16:40',
    from: 'priya',
    to: ['owen.hughes'],
    subject: 'Cargo bike film',
    text: 'Hi Owen,\n\nthe budget for the film goes up by £1,200, because we shoot on two days.',
    plants: [fires('missing-decision-maker', 'tells of a higher budget, and Petra is not on it', 'priya')],
  });
  script.mail({
    day: -2,
    at: '09:18',
    from: 'priya',
    to: ['owen.hughes'],
    cc: ['petra.lindqvist'],
    subject: 'Demo day flyer',
    attached: ['Demo_day_flyer.pdf'],
    text: 'Hi Owen,\n\nthe flyer is attached. Please approve it by noon tomorrow.',
    plants: [silent('missing-decision-maker', 'asks for approval, and Petra is on copy', 'priya')],
  });
  const chairs = script.mail({
    day: -6,
    at: '21:20',
    from: { name: 'Nell Hartley', address: freeMailContact },
    to: ['priya'],
    subject: 'chairs',
    text: 'hello priya\n\nthe six chairs are done!! shall i take pictures or do you come? its nicest here in the morning light\n\nnell x',
  });
  script.mail({
    day: -5,
    at: '09:10',
    from: 'priya',
    to: ['nell.hartley.orchardandpine'],
    subject: 'RE: chairs',
    answers: chairs,
    text: 'Hi Nell,\n\nwe come. I bring Jack and a camera; I have put a time into your calendar.',
  });
  script.mail({
    day: -17,
    at: '11:03',
    from: 'colette.amory',
    to: ['priya'],
    subject: 'Quiet month',
    text: 'Priya,\n\nwe are stocktaking, so do not expect much of us this month. When is our renewal again?',
  });
}
