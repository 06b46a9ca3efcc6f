import { fires, firesWhenOn, silent, type ScenarioScript } from '../scenario-script';

const SAM = 'sam';

/** Sam's meetings: one full day before a meeting that matters, many faces against one, a topic that is carried on, an evening, a leave. */
export function meetingsOfSam(script: ScenarioScript): void {
  beforeAMeeting(script);
  facesAndAnswers(script);
  carriedTopic(script);
  hoursAndLeave(script);
}

function beforeAMeeting(script: ScenarioScript): void {
  const workshop = { with: ['ines'], by: SAM, text: 'Agenda\n- Rooms\n- Tools\n- Costs' } as const;
  script.meet({ ...workshop, day: 0, at: '09:00', minutes: 270, subject: 'Media tool workshop' });
  script.meet({ ...workshop, day: 0, at: '13:45', minutes: 240, subject: 'Media tool workshop, afternoon' });
  script.meet({ ...workshop, day: 1, at: '09:00', minutes: 100, subject: 'Media tool: what we take' });
  script.meet({ ...workshop, day: 1, at: '11:40', minutes: 15, subject: 'Media tool: who pays' });
  script.meet({ ...workshop, day: 1, at: '12:50', minutes: 50, subject: 'Media tool: costs' });
  script.meet({
    day: 1,
    at: '14:00',
    minutes: 45,
    subject: 'Media review with Arjun',
    by: SAM,
    with: ['arjun.mistry'],
    text: 'Agenda\n- Reach\n- Costs\n- Next month',
    // At a weekend Monday lies between: it is looked at one working day ahead.
    plants:
      script.now < script.days.at(0, '00:00')
        ? []
        : [firesWhenOn('missing-preparation-time', 'tomorrow, and both days are full until then', SAM)],
  });
  script.meet({
    day: 1,
    at: '16:00',
    minutes: 45,
    subject: 'Film review with Dana',
    by: SAM,
    with: ['dana.fox'],
    text: 'Agenda\n- Cut\n- Music\n- Dates',
    plants: [silent('missing-preparation-time', 'the hours before it are free', SAM)],
  });
}

function facesAndAnswers(script: ScenarioScript): void {
  script.meet({
    day: 2,
    at: '10:00',
    minutes: 60,
    subject: 'Door drop plan',
    by: SAM,
    with: ['grant.oyelaran', 'jack', 'ines', 'eleanor'],
    text: 'Agenda\n- Streets\n- Dates\n- Costs',
    plants: [firesWhenOn('lopsided-meeting', 'four of us and Grant alone', SAM)],
  });
  script.meet({
    day: 2,
    at: '14:00',
    minutes: 60,
    subject: 'Counter cards plan',
    by: SAM,
    with: ['sadie.birch', 'martin.oakes', 'ruth.calloway', 'jack', 'ines'],
    text: 'Agenda\n- Cards\n- Branches\n- Costs',
    answers: { 'sadie.birch': 'notResponded', 'ruth.calloway': 'declined' },
    plants: [
      silent('absent-decision-maker', 'Ruth declined, and Martin, who decides too, comes', SAM),
      silent('lopsided-meeting', 'Sadie may still come', SAM),
    ],
  });
  script.meet({
    day: 7,
    at: '14:00',
    minutes: 60,
    subject: 'Quarterly business review with Oakham',
    by: 'martin.oakes',
    with: [SAM, 'ruth.calloway'],
    text: 'Agenda\n- Reach\n- Costs\n- Next year',
  });
  script.expect(
    silent('renewal-without-review', 'a review is planned before that day', SAM, 'oakham-building-society'),
  );
  script.expect(
    firesWhenOn('renewal-without-review', 'renews next month, and no review is planned', SAM, 'kestrel-travel'),
  );
  script.meet({
    day: 3,
    at: '10:00',
    minutes: 60,
    subject: 'Harbour film review',
    by: SAM,
    with: ['rosalind.penhallow-treloar', 'joss.penrose'],
    text: 'Agenda\n- Scenes\n- Hotels\n- Costs',
    answers: { 'rosalind.penhallow-treloar': 'declined' },
    plants: [firesWhenOn('absent-decision-maker', 'Rosalind, who decides, declined', SAM)],
  });
}

function carriedTopic(script: ScenarioScript): void {
  const topics = ['Radio voices', 'Posters in the north', 'Cinema'];
  [-15, -8, 3].forEach((day, i) => {
    script.meet({
      day,
      at: '16:00',
      minutes: 30,
      subject: `Kestrel media call ${i + 1}`,
      by: SAM,
      with: ['amy.sutton'],
      text: `Agenda\n- Move the hut films to the new player\n- ${topics[i] ?? ''}\n- Next steps`,
      ...(day < 0
        ? {}
        : { plants: [firesWhenOn('repeated-status', 'the hut films stand on the third agenda in a row', SAM)] }),
    });
    script.meet({
      day,
      at: '15:00',
      minutes: 30,
      subject: `Lumen media call ${i + 1}`,
      by: SAM,
      with: ['arjun.mistry'],
      text: `Agenda\n- ${['Frames on air', 'Leicester buses', 'Eye test week'][i] ?? ''}\n- ${topics[i] ?? ''}\n- Next steps`,
      ...(day < 0 ? {} : { plants: [silent('repeated-status', 'only the next steps come back', SAM)] }),
    });
  });
}

function hoursAndLeave(script: ScenarioScript): void {
  script.meet({
    day: 4,
    at: '19:30',
    minutes: 45,
    subject: 'Night filming, last questions',
    by: SAM,
    with: ['kim.ashdown'],
    text: 'Agenda\n- Lights\n- Permits\n- Cars',
    plants: [fires('contact-outside-hours', 'an evening for Kim, and Sam called it', SAM)],
  });
  script.meet({
    day: 5,
    at: '19:30',
    minutes: 45,
    subject: 'Evening at the depot',
    by: 'kim.ashdown',
    with: [SAM],
    text: 'Agenda\n- Depot\n- Drivers\n- Vans',
    plants: [silent('contact-outside-hours', 'an evening, but Kim called it', SAM)],
  });
  for (const day of [6, 7, 8])
    script.meet({
      day,
      at: '09:00',
      minutes: 480,
      subject: 'Annual leave',
      by: SAM,
      with: [],
      showAs: 'oof',
      allDay: true,
    });
  script.expect(
    fires('incomplete-handover', 'Sam is on leave for three days, and nobody is named', SAM, 'tidewell-energy'),
  );
  script.expect(silent('incomplete-handover', 'hardly any contact with them', SAM, 'penhallow-spas'));
}
