import { fires, silent, type ScenarioScript } from '../scenario-script';
import { weeklyCall } from './weekly-call';

/** Kestrel Travel: meets every week; the managing director wants no copies; a call in the evening for the New York office. */
export function kestrelTravel(script: ScenarioScript): void {
  weeklyCall(script, {
    subject: 'Spring launch check-in',
    from: -60,
    at: '10:00',
    minutes: 60,
    with: ['amy.sutton', 'jack'],
    mailTo: ['amy.sutton'],
    minutesBy: 'ellen',
    topics: [
      'Trail guides',
      'Landing page',
      'Early bookers',
      'Photography in the Lakes',
      'Paid social',
      'Partner huts',
    ],
    // Once it has begun there is nothing left to move.
    plants:
      script.now < script.days.at(0, '10:00')
        ? [
            fires(
              'back-to-back-meetings',
              'today Budget planning begins the minute it ends, and Northgate the minute after: three in a row',
            ),
          ]
        : [],
  });
  script.meet({
    day: 0,
    at: '11:00',
    minutes: 60,
    subject: 'Budget planning',
    by: 'eleanor',
    with: ['ellen', 'priya'],
  });
  script.meet({
    day: 0,
    at: '18:15',
    minutes: 30,
    subject: 'Autumn walks with the New York office',
    with: ['amy.sutton', { name: 'Dale Brewster', address: 'dale.brewster@kestrel.example' }],
    text: 'Agenda\n- Which walks travel well\n- Flights and transfers\n- First dates',
  });
  script.mail({
    day: -2,
    at: '13:33',
    from: 'ellen',
    to: ['amy.sutton'],
    subject: 'Trail guide two',
    attached: ['Trail_guide_2_proof.pdf'],
    text: 'Amy,\n\nthe proof is attached. Please approve it by Thursday noon, then the printer can start.',
    plants: [silent('missing-decision-maker', 'the only decision-maker asked never to be copied')],
  });
  script.mail({
    day: -4,
    at: '10:02',
    from: 'ellen',
    to: ['amy.sutton'],
    subject: 'Booking form: we are sorry',
    text: 'Amy,\n\nthe booking form was down for forty minutes this morning. We are sorry for that: our certificate had run out. It is renewed, and a watch on it is set.',
    plants: [silent('missing-decision-maker', 'an incident, but Will asked never to be copied')],
  });
  const huts = script.mail({
    day: -1,
    at: '08:20',
    from: 'amy.sutton',
    to: ['ellen'],
    subject: 'Hut partners',
    text: 'Morning Ellen,\n\nthree huts have said yes and one is still thinking. Could you let me have the wording for the partner page by Thursday?',
  });
  script.mail({
    day: -1,
    at: '16:58',
    from: 'ellen',
    to: ['amy.sutton'],
    cc: ['jack'],
    subject: 'RE: Hut partners',
    answers: huts,
    text: 'Amy,\n\nyou will have the wording on Wednesday at noon, with Jack’s sketch of the page.',
  });
}
