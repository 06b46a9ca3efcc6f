import { silent, type ScenarioScript } from '../scenario-script';

const weeklyCount = 18;

/** Meetings among colleagues that come back every week; `from` is the first one in working days from today. */
const rounds = [
  {
    from: -59,
    at: '16:30',
    minutes: 30,
    subject: 'Week close',
    by: 'eleanor',
    with: ['ellen', 'priya', 'sam', 'jack', 'ines'],
  },
  { from: -60, at: '15:30', minutes: 30, subject: 'Media plan with Sam', by: 'ellen', with: ['sam'] },
  { from: -57, at: '15:00', minutes: 45, subject: 'One-to-one with Eleanor', by: 'eleanor', with: ['ellen'] },
  { from: -58, at: '09:30', minutes: 30, subject: 'One-to-one, Priya', by: 'eleanor', with: ['priya'] },
  { from: -56, at: '13:00', minutes: 45, subject: 'Creative review', by: 'jack', with: ['ellen', 'priya', 'ines'] },
] as const;

const chatter: readonly (readonly [from: string, to: string, subject: string, text: string])[] = [
  [
    'sam',
    'ellen',
    'Media costs',
    'Ellen, I put the radio numbers into the sheet, second tab. Yorkshire is dearer than last time, the rest is as it was.',
  ],
  ['jack', 'ellen', 'Fonts', 'Does anyone still have the old Oakham font files? The new ones have another pound sign.'],
  [
    'ines',
    'ellen',
    'Studio bookings',
    'The small studio is free on two mornings. Shall I hold them for the photographs, or is that settled?',
  ],
  [
    'ellen',
    'sam',
    'Store list',
    'Sam, the store list is in the folder. Could you check the three with a question mark?',
  ],
  [
    'ellen',
    'jack',
    'Layers',
    'Jack, both files with layers are on the share now. The wide one you cut yourself, please.',
  ],
  ['eleanor', 'ellen', 'Portfolio', 'How do you feel about the accounts this week? Two lines are enough.'],
  [
    'ellen',
    'eleanor',
    'RE: Portfolio',
    'Two are busy, one is too quiet for my taste, the rest runs. I bring the quiet one to our one-to-one.',
  ],
  [
    'ellen',
    'priya',
    'Swap on Thursday?',
    'Would you take the stand-up on Thursday? I am on the train until half past.',
  ],
  ['priya', 'ellen', 'Cargo bikes', 'You worked with a photographer who does bicycles. What was her name?'],
  [
    'sam',
    'priya',
    'Dealer pages',
    'The dealer pages load slowly because of the map. Shall I take it out until we have a better one?',
  ],
  ['priya', 'jack', 'The gift guide’s page seven', 'It has the old price tag in the photograph. Can you paint it out?'],
  ['ines', 'priya', 'Hereford', 'Train or car? The train is quicker, the car takes the lamps.'],
];

/** What happens inside the studio: stand-ups, rounds, mail among colleagues, one afternoon without a break. */
export function studioLife(script: ScenarioScript): void {
  for (let slot = 0; slot < 5; slot += 1) {
    script.meet({
      day: slot - 60,
      at: '09:00',
      minutes: 20,
      subject: 'Stand-up',
      by: 'eleanor',
      with: ['ellen', 'priya', 'sam', 'jack', 'ines'],
      weekly: { interval: 1, count: weeklyCount },
    });
  }
  for (const { from, ...round } of rounds)
    script.meet({ ...round, day: from, weekly: { interval: 1, count: weeklyCount } });
  script.meet({
    day: 3,
    at: '13:00',
    minutes: 30,
    subject: 'Content planning',
    with: ['priya', 'sam'],
    plants: [silent('back-to-back-meetings', 'two internal meetings without a break between them')],
  });
  script.meet({ day: 3, at: '13:30', minutes: 30, subject: 'Hiring panel', by: 'eleanor', with: ['ellen'] });
  script.meet({
    day: 3,
    at: '10:50',
    minutes: 40,
    subject: 'Retail media catch-up',
    with: ['sam'],
    plants: [silent('back-to-back-meetings', 'begins 20 minutes after the Halden call')],
  });
  script.meet({ day: 0, at: '14:00', minutes: 45, subject: 'Dentist', with: [], sensitivity: 'private' });
  script.meet({ day: 9, at: '09:00', minutes: 480, subject: 'Ellen away', with: [], showAs: 'oof', allDay: true });
  for (let day = -60; day <= -1; day += 1) {
    const [from, to, subject, text] = script.random.pick(chatter);
    if (day % 3 === 0 || from === 'ellen' || to === 'ellen')
      script.mail({
        day,
        at: `1${String(script.random.below(7))}:${String(10 + script.random.below(49))}`,
        from,
        to: [to],
        subject,
        text,
      });
  }
}
