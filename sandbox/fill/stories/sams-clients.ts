import { fires, firesWhenOn, silent, type ScenarioScript, type Who } from '../scenario-script';
import { meetingsOfSam } from './sams-meetings';

const SAM = 'sam';

/** Mails that tell and ask nothing, in turn by a person of the client and by Sam. */
function talk(script: ScenarioScript, who: Who, subject: string, days: readonly number[]): void {
  days.forEach((day, i) => {
    const [from, to] = i % 2 === 0 ? [who, SAM] : [SAM, who];
    const text = i % 2 === 0 ? 'The numbers of the week are in the folder.' : 'They are in the plan now, on page two.';
    script.mail({ day, at: i % 2 === 0 ? '10:12' : '14:36', from, to: [to], subject: `${subject} ${i + 1}`, text });
  });
}

/**
 * What Sam, the media planner, has with some clients: one that has heard nothing for weeks, three questions at the three steps of asking
 * again, gaps in a record; and beside each what only looks like it.
 */
export function samsClients(script: ScenarioScript): void {
  quietClients(script);
  askedAgain(script);
  askedTwice(script);
  newAndSilentPeople(script);
  meetingsOfSam(script);
}

function quietClients(script: ScenarioScript): void {
  talk(
    script,
    'owen.hughes',
    'Dealer radio',
    [-50, -49, -47, -46, -44, -43, -41, -40, -38, -37, -35, -34, -32, -31, -29, -28, -26, -25, -23, -22, -20],
  );
  script.mail({
    day: -18,
    at: '11:05',
    from: 'owen.hughes',
    to: [SAM],
    subject: 'Dealer radio: the last spot',
    text: 'The last spot ran on Sunday. All dealers heard it.',
  });
  script.expect(fires('late-contact', 'twice a week until five weeks ago, and nothing since', SAM, 'marlow-cycles'));
  script.expect(
    firesWhenOn('silent-decision-maker', 'Dr Moss last wrote seven weeks ago, Beth last week', SAM, 'northgate-dental'),
  );
  script.expect(firesWhenOn('single-threaded-client', 'only Owen writes', SAM, 'marlow-cycles'));
  script.expect(silent('single-threaded-client', 'Grant and Helen both write', SAM, 'tidewell-energy'));
  // Every three weeks: such a gap is usual with Nell.
  talk(script, 'nell.hartley.orchardandpine', 'Window film', [-54, -53, -40, -39, -26, -25, -17]);
  script.expect(silent('late-contact', 'Nell writes every three weeks', SAM, 'orchard-and-pine'));
  talk(script, 'simon.ferrow', 'Legal press', [-46, -44, -41, -37, -34, -31, -27, -24, -21, -16, -11, -8]);
  script.expect(
    fires('incomplete-record', 'Sam’s record of the client names nobody who decides', SAM, 'ferrow-and-lyle'),
  );
  script.expect(silent('incomplete-record', 'Marlow’s record says that Petra decides', SAM, 'marlow-cycles'));
  script.expect(silent('silent-decision-maker', 'Ruth comes to the weekly call', SAM, 'oakham-building-society'));
}

function askedAgain(script: ScenarioScript): void {
  talk(script, 'joss.penrose', 'Harbour posters', [-30, -29, -16, -15]);
  script.mail({
    day: -7,
    at: '09:40',
    from: SAM,
    to: ['joss.penrose'],
    subject: 'Postcodes for the door drops',
    text: 'Joss,\n\ncould you send me the list of postcodes for the doors in Truro?',
    plants: [fires('unanswered-request', 'asked a week ago, and Joss has not written since: a reminder', SAM)],
  });
  talk(script, 'maximiliane.von-hohenstein', 'Legal radio', [-30, -29]);
  const plan = script.mail({
    day: -14,
    at: '09:15',
    from: SAM,
    to: ['maximiliane.von-hohenstein'],
    subject: 'Bus sides',
    text: 'Dear Dr von Hohenstein,\n\nwhich of the two bus companies do you want for the sides?',
  });
  script.mail({
    day: -7,
    at: '09:25',
    from: SAM,
    to: ['maximiliane.von-hohenstein'],
    subject: 'RE: Bus sides',
    answers: plan,
    text: 'Dear Dr von Hohenstein,\n\njust a reminder: which of the two bus companies do you want for the sides?',
    plants: [fires('unanswered-request', 'two mails without an answer: a call next', SAM)],
  });
  talk(script, 'amy.sutton', 'Hut posters', [-32, -31]);
  const huts = script.mail({
    day: -19,
    at: '10:15',
    from: SAM,
    to: ['amy.sutton'],
    subject: 'Poster sites',
    text: 'Amy,\n\ncould you tell me how many poster sites you want in Keswick?',
  });
  const again = script.mail({
    day: -13,
    at: '10:20',
    from: SAM,
    to: ['amy.sutton'],
    subject: 'RE: Poster sites',
    answers: huts,
    text: 'Amy,\n\nany news on the poster sites? Could you tell me how many you want in Keswick?',
  });
  script.mail({
    day: -7,
    at: '10:25',
    from: SAM,
    to: ['amy.sutton'],
    subject: 'RE: Poster sites again',
    answers: again,
    text: 'Amy,\n\nI am still waiting for a word on the poster sites. How many do you want in Keswick?',
    plants: [fires('unanswered-request', 'three mails without an answer: somebody who decides next', SAM)],
  });
  talk(script, 'beth.arkwright', 'Waiting room film', [-30, -29, -12, -11, -9, -8]);
  script.mail({
    day: -7,
    at: '11:15',
    from: SAM,
    to: ['beth.arkwright'],
    subject: 'Screens in the waiting rooms',
    text: 'Beth,\n\nhow many screens are there in the waiting rooms?',
    plants: [silent('unanswered-request', 'Beth wrote about something else since', SAM)],
  });
  script.mail({
    day: -3,
    at: '09:02',
    from: 'beth.arkwright',
    to: [SAM],
    subject: 'Recall letters',
    text: 'The letters are out, and the first patients have called.',
  });
}

/** Two mails that ask, and an answer to one that came after both. */
function askedTwice(script: ScenarioScript): void {
  const from = 'arjun.mistry';
  const window = script.mail({
    day: -2,
    at: '09:10',
    from,
    to: [SAM],
    subject: 'Window film',
    text: 'hi sam, could you send us the film of the window?',
  });
  script.mail({
    day: -2,
    at: '10:05',
    from,
    to: [SAM],
    subject: 'Buses in Leicester',
    text: 'hi sam, when do the buses start?',
  });
  script.mail({
    day: -2,
    at: '15:20',
    from: SAM,
    to: [from],
    subject: 'RE: Window film',
    answers: window,
    text: 'Arjun,\n\nthe film is in the folder. The buses start with the month.',
  });
  script.expect(silent('scattered-client-mails', 'two mails asked, and one answer took up both', SAM, 'lumen-eyecare'));
}

function newAndSilentPeople(script: ScenarioScript): void {
  talk(script, 'alan.moss', 'Practice radio', [-38, -37, -36, -35]);
  talk(script, 'grant.oyelaran', 'Winter posters', [-34, -33]);
  const lena = { name: 'Lena Hofer', address: 'lena.hofer@tidewell.example' };
  talk(script, lena, 'Spring radio', [-4, -4, -2]);
  script.expect(
    firesWhenOn(
      'unknown-role',
      'Lena Hofer has written since last week, and no record knows her',
      SAM,
      'tidewell-energy',
    ),
  );
  script.mail({
    day: -4,
    at: '12:00',
    from: { name: 'Invoices', address: 'invoices@northgate-dental.example' },
    to: [SAM],
    subject: 'Purchase order 4471',
    text: 'The order is in the portal.',
    headers: [{ name: 'Auto-Submitted', value: 'auto-generated' }],
  });
  script.expect(silent('unknown-role', 'a shared mailbox', SAM, 'northgate-dental'));
}
