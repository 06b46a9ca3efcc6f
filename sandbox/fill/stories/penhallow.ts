import { sharedPenhallowAddress } from '../scenario-client';
import { fires, silent, type ScenarioScript } from '../scenario-script';
import { weeklyCall } from './weekly-call';

/** Penhallow Hotels and their sister company Penhallow Spas: one shared address, one writer of French, a fee that goes up. */
export function penhallow(script: ScenarioScript): void {
  weeklyCall(script, {
    subject: 'Penhallow fortnight call',
    from: -56,
    everyWeeks: 2,
    at: '11:00',
    minutes: 30,
    with: ['joss.penrose', 'ines'],
    mailTo: ['joss.penrose'],
    mailCc: ['rosalind.penhallow-treloar'],
    topics: ['Summer offers', 'Wedding pages', 'Photography', 'Breakfast film', 'Guest letters', 'Saint-Malo opening'],
    plants: [silent('back-to-back-meetings', 'what follows it next time was declined')],
  });
  script.meet({
    day: 4,
    at: '11:30',
    minutes: 60,
    subject: 'Lunch and learn: type on screens',
    by: 'jack',
    with: ['ellen', 'priya', 'ines'],
    answers: { ellen: 'declined' },
  });
  script.meet({
    day: 1,
    at: '14:00',
    minutes: 60,
    subject: 'Summer offers',
    with: ['joss.penrose', 'rosalind.penhallow-treloar', 'ines'],
    answers: { 'rosalind.penhallow-treloar': 'tentativelyAccepted' },
    text: 'Looking forward to it. Agenda to follow.',
    plants: [fires('missing-agenda', 'tomorrow, and the agenda was promised but did not follow')],
  });
  script.meet({ day: 1, at: '15:00', minutes: 40, subject: 'Creative budget', by: 'eleanor', with: ['ellen', 'jack'] });
  script.meet({
    day: -6,
    at: '15:00',
    minutes: 45,
    subject: 'Photo shoot debrief',
    with: ['joss.penrose', 'ines'],
    text: '- What we have\n- What is missing\n- Second day: yes or no',
    plants: [silent('missing-minutes', 'the minutes went out as an attachment the next morning')],
  });
  script.mail({
    day: -5,
    at: '09:33',
    from: 'ellen',
    to: ['joss.penrose'],
    cc: ['ines'],
    subject: 'Photo shoot: papers',
    attached: [`Minutes_${script.days.date(-6)}.docx`],
    text: 'Hi Joss,\n\neverything from yesterday is in the attachment, with the list of rooms at the end.',
  });
  script.mail({
    day: -3,
    at: '12:18',
    from: 'ellen',
    to: ['joss.penrose'],
    subject: 'Production of the summer film',
    text: 'Hi Joss,\n\nthe crew confirmed this morning. The production fee goes up from £4,200 to £4,900, because the second day needs a drone. I keep the dates.',
    plants: [fires('missing-decision-maker', 'tells of a higher fee, and Rosalind is not on it')],
  });
  const move = script.mail({
    day: -8,
    at: '10:40',
    from: 'joss.penrose',
    to: ['ellen'],
    subject: 'Our call',
    text: 'Hi Ellen,\n\nI have the builders in. Could we talk another day?',
  });
  script.mail({
    day: -8,
    at: '11:15',
    from: 'ellen',
    to: ['joss.penrose'],
    subject: 'RE: Our call',
    answers: move,
    text: 'Of course. Friday at 10:00 or Monday at 15:00, or tell me what suits.',
    plants: [silent('missing-decision-maker', 'ordinary mail about when to talk')],
  });
  const french = script.mail({
    day: -11,
    at: '17:42',
    from: 'helene.dubois-marchetti',
    to: ['ellen'],
    subject: 'Ouverture de Saint-Malo',
    text: 'Bonjour Ellen,\n\nles chambres seront prêtes trois semaines avant l’ouverture. Pourriez-vous m’envoyer les textes de la page d’accueil avant vendredi ? Le chef souhaite relire la carte.',
  });
  const texts = script.mail({
    day: -10,
    at: '09:05',
    from: 'ellen',
    to: ['helene.dubois-marchetti'],
    cc: ['joss.penrose', 'rosalind.penhallow-treloar'],
    subject: 'RE: Ouverture de Saint-Malo',
    answers: french,
    text: 'Bonjour Hélène,\n\nles textes arrivent jeudi. Vous trouverez la carte dans le même document.',
  });
  script.mail({
    day: -9,
    at: '18:20',
    from: 'helene.dubois-marchetti',
    to: ['ellen'],
    cc: ['joss.penrose', 'rosalind.penhallow-treloar'],
    subject: 'RE: Ouverture de Saint-Malo',
    answers: texts,
    text: 'Bonjour Ellen,\n\nmerci beaucoup, le chef est ravi.',
  });
  script.meet({
    day: 5,
    at: '11:30',
    minutes: 45,
    subject: 'Saint-Malo : textes et photos',
    with: ['helene.dubois-marchetti', 'joss.penrose'],
    text: 'Ordre du jour\n- Page d’accueil\n- La carte\n- Photos des chambres',
    plants: [silent('back-to-back-meetings', 'the private event after it begins 30 minutes later')],
  });
  script.meet({
    day: 5,
    at: '12:45',
    minutes: 60,
    subject: 'Physio',
    with: [],
    sensitivity: 'private',
    location: 'Harley Row 12',
  });
  for (const [day, subject, text] of [
    [
      -15,
      'Invoice 20418',
      'Dear Brightwater,\n\nplease put the order number on the invoice and send it again. We pay on the last Friday of the month.',
    ],
    [
      -4,
      'Statement of account',
      'Dear Brightwater,\n\nplease find our statement attached. One item concerns the spas.',
    ],
  ] as const) {
    script.mail({
      day,
      at: '14:22',
      from: { name: 'Penhallow accounts', address: sharedPenhallowAddress },
      to: ['ellen'],
      subject,
      text,
    });
  }
  const spa = script.mail({
    day: -14,
    at: '11:11',
    from: 'isla.trevose',
    to: ['ellen'],
    subject: 'Gift vouchers',
    text: 'Hello Ellen,\n\nlast year’s vouchers looked like the hotel’s. Could we have a set of our own this year?',
  });
  script.mail({
    day: -13,
    at: '10:55',
    from: 'ellen',
    to: ['isla.trevose'],
    subject: 'RE: Gift vouchers',
    answers: spa,
    text: 'Isla,\n\nyes, and Jack has wanted to do this for a year. Three sketches reach you next Tuesday.',
  });
  script.meet({ day: 8, at: '14:00', minutes: 45, subject: 'Gift vouchers: sketches', with: ['isla.trevose', 'jack'] });
}
