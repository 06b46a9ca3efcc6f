import { fires, silent, type ScenarioScript } from '../scenario-script';

/** Tidewell Energy: a billing fault in its second week; two domains; Kim heard of the delay, Helen did not. */
export function tidewellEnergy(script: ScenarioScript): void {
  const { days } = script;
  script.meet({
    day: 0,
    at: '08:15',
    minutes: 30,
    subject: 'Billing fault update',
    with: ['grant.oyelaran', 'helen.strand', 'sam'],
    text: 'Agenda\n- Where we are\n- Letters to customers\n- Next update',
    plants: [silent('missing-minutes', 'was today: minutes are due at the end of the next working day')],
  });
  script.meet({
    day: -3,
    at: '16:00',
    minutes: 45,
    subject: 'Billing fault call',
    with: ['grant.oyelaran', 'kim.ashdown', 'sam'],
    plants: [silent('missing-minutes', 'the minutes went out under another title')],
  });
  script.mail({
    day: -2,
    at: '09:50',
    from: 'ellen',
    to: ['grant.oyelaran', 'kim.ashdown'],
    cc: ['helen.strand', 'sam'],
    subject: `Follow up from ${days.weekday(-3)}`,
    text: `Hello both,\n\nwe met with your billing team and agreed the following.\n\n- Grant confirms the number of letters by ${days.weekday(0)}\n- Sam changes the page for customers today\n- Kim: call centre wording by ${days.weekday(1)}\n\nWe talk again on ${days.weekday(0)} at 08:15.`,
  });
  const fault = script.mail({
    day: -5,
    at: '07:58',
    from: 'grant.oyelaran',
    to: ['ellen'],
    cc: ['helen.strand'],
    subject: 'Wrong tariff on the web page',
    text: 'Ellen,\n\nthe page shows last year’s tariff to anyone who logs in from a phone. The call centre is filling up. Who is on it?',
  });
  script.mail({
    day: -5,
    at: '08:20',
    from: 'ellen',
    to: ['grant.oyelaran'],
    cc: ['helen.strand', 'sam'],
    subject: 'RE: Wrong tariff on the web page',
    answers: fault,
    text: 'Grant,\n\nwe are sorry that your customers see this. Sam is on it now; the page comes down by 08:45, and you hear from me at 10:00 and 12:00.',
    plants: [silent('missing-decision-maker', 'an incident, and Helen is on copy')],
  });
  script.mail({
    day: -2,
    at: '15:44',
    from: 'ellen',
    to: ['kim.ashdown'],
    subject: 'Letters to customers',
    text: 'Hi Kim,\n\nI am sorry to say that the letters are delayed by two days: the address file had gaps. The printer has it again and starts tonight.',
    plants: [fires('missing-decision-maker', 'tells of a delay, and Helen is not on it')],
  });
  script.meet({
    day: 4,
    at: '09:45',
    minutes: 45,
    subject: 'Tidewell supplier briefing',
    by: 'grant.oyelaran',
    with: ['ellen', 'sam', { name: 'Jo Marsh', address: 'jo.marsh@other-supplier.example' }],
    plants: [silent('missing-agenda', 'the client organises it, and the time to ask what is on it has not come')],
  });
  script.meet({
    day: 6,
    at: '15:00',
    minutes: 45,
    subject: 'Tariff pages',
    with: ['grant.oyelaran', 'kim.ashdown'],
    text: '- Phone\n- Print\n- Call centre',
    plants: [fires('back-to-back-meetings', 'a private event begins the minute it ends')],
  });
  script.meet({ day: 6, at: '15:45', minutes: 40, subject: 'School call', with: [], sensitivity: 'private' });
  script.meet({
    day: -12,
    at: '11:30',
    minutes: 45,
    subject: 'Winter campaign',
    with: ['kim.ashdown', 'helen.strand', 'sam'],
    text: '- Doors\n- Radio\n- Budget',
  });
  script.mail({
    day: -11,
    at: '10:00',
    from: 'ellen',
    to: ['kim.ashdown', 'helen.strand'],
    cc: ['sam'],
    subject: 'ReCap: winter campaign',
    text: 'Hello both,\n\nmet with Kim and Helen; in short:\n\n1. Doors first, radio in week three (Sam)\n2. Kim sends the postcodes by Friday\n3. Helen speaks with finance before the 12th',
  });
  script.mail({
    day: -20,
    at: '15:15',
    from: { name: 'Kim Ashdown', address: 'kim.ashdown@tidewell-retail.example' },
    to: ['ellen'],
    cc: ['grant.oyelaran'],
    subject: 'New address for the shops',
    text: 'Hi Ellen,\n\nthe shops have mail of their own now, so please write to me here. Grant stays where he is.',
  });
  const letter = script.mail({
    day: -1,
    at: '17:20',
    from: 'helen.strand',
    to: ['ellen'],
    cc: ['eleanor'],
    subject: 'Billing fault',
    text: 'Ellen,\n\nI have had no update since Monday and the board meets tomorrow. What do I tell them, and when is it over?',
  });
  script.mail({
    day: -1,
    at: '18:05',
    from: 'eleanor',
    to: ['ellen'],
    subject: 'FW: Billing fault',
    answers: letter,
    text: 'Do you want me on the 8:15 call?',
  });
}
