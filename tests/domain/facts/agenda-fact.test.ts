import { describe, expect, it } from 'vitest';
import { agendaFact } from '../../../src/shared/domain/facts/agenda-fact';

/** [grade, text of the invitation, names of attached files] */
const CASES: readonly (readonly [string, string, (readonly string[] | null)?])[] = [
  ['present', 'Agenda:\n- Budget\n- Roadmap'],
  ['present', 'Hi all,\n\nAgenda\n1. Results Q1\n2. Plan\n\nBest,\nAlex'],
  ['present', 'See https://files.example/sites/halden/Agenda_12_March.docx'],
  ['none', 'No agenda for this one.\n'],
  ['none', 'Agenda: none'],
  ['promised', 'Agenda: TBD'],
  ['promised', 'Agenda to follow.'],
  ['promised', 'I will send the agenda on Monday.'],
  ['purpose', 'To discuss the roll-out plan.'],
  ['present', '10:00 Welcome\n10:15 Results\n10:45 Next campaign\n'],
  ['present', 'Results (10 min)\nCampaign plan (20 min)\nBudget (15 min)'],
  [
    'none',
    '________________________________________________________________________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting<https://teams.microsoft.com/l/meetup-join/19%3ameeting>\nMeeting ID: 312 345 678 90\nPasscode: aBcDeF\nDownload Teams<https://www.microsoft.com/download> | Join on the web<https://x>\nOr call in (audio only)\n+49 69 1234567,,123456#   Germany, Frankfurt am Main\nPhone Conference ID: 123 456 789#\nFind a local number | Reset PIN\nLearn More | Meeting options\n________________________________________________________________________________',
  ],
  [
    'none',
    'Alex is inviting you to a scheduled Zoom meeting.\n\nTopic: Halden weekly\nTime: Mar 5, 2026 10:00 AM London\n\nJoin Zoom Meeting\nhttps://us02web.zoom.us/j/123456\n\nMeeting ID: 123 456\nPasscode: 999\nOne tap mobile\n+16699006833,,123# US (San Jose)\n+12532158782,,123# US (Tacoma)\n\nDial by your location\n        +1 669 900 6833 US (San Jose)\n        +1 253 215 8782 US (Tacoma)\n        +1 346 248 7799 US (Houston)\nFind your local number: https://us02web.zoom.us/u/kd',
  ],
  [
    'none',
    'Microsoft Teams-Besprechung\nNehmen Sie auf dem Computer, in der mobilen App oder im Raumgerät teil\nHier klicken, um an der Besprechung teilzunehmen<https://teams.microsoft.com/l/x>\nBesprechungs-ID: 123\nKennung: abc\nWeitere Infos | Besprechungsoptionen',
  ],
  [
    'none',
    'Réunion Microsoft Teams\nRejoindre sur votre ordinateur ou application mobile\nCliquez ici pour rejoindre la réunion<https://teams.microsoft.com/x>\nID de la réunion : 123\nCode secret : abc\nOu composer le numéro\n+33 1 70 00 00 00\nEn savoir plus | Options de réunion',
  ],
  [
    'none',
    'Reunión de Microsoft Teams\nÚnase a través de su PC o aplicación móvil\nHaga clic aquí para unirse a la reunión<https://teams.microsoft.com/x>\nId. de reunión: 123\nCódigo de acceso: abc\nMás información | Opciones de reunión',
  ],
  [
    'none',
    'Join with Google Meet\nhttps://meet.google.com/abc-defg-hij\nOr dial: (US) +1 555 555 5555 PIN: 123456789#\nMore phone numbers: https://tel.meet/abc?pin=1',
  ],
  [
    'none',
    'Alex Berg invites you to an online meeting using Webex.\n\nMeeting number: 123 456 789\nPassword: abc\n\nJoin by phone\n+1-415-655-0001 US Toll\nGlobal call-in numbers\nAccess code: 123\nhttps://brightwater.webex.com/brightwater/j.php?MTID=1',
  ],
  ['present', 'Tagesordnung:\n1. Ergebnisse\n2. Budget\n3. Sonstiges'],
  ['present', 'Ordre du jour :\n- Résultats\n- Budget'],
  ['present', 'Orden del día:\n- Resultados\n- Presupuesto'],
  ['none', 'Keine Agenda.'],
  ['promised', 'Tagesordnung folgt.'],
  [
    'none',
    'See you there.\n\nFrom: Dana Fox <dana@halden.example>\nSent: 1 February 2026\nTo: Alex\nSubject: Re: Halden\n\nAgenda:\n- Old one\n- Old two\n- Old three',
  ],
  [
    'none',
    'See you there.\n\nOn Tue, 3 Feb 2026 at 10:12, Dana Fox <dana@halden.example> wrote:\n> Agenda:\n> 1. Old\n> 2. Older',
  ],
  ['none', 'Best,\nAlex\n-----Original Appointment-----\nFrom: Dana\nAgenda\n1. x one\n2. y two\n3. z three'],
  ['present', 'Agenda: budget, roadmap, staffing'],
  ['present', 'Agenda attached.', ['Q1.docx']],
  ['promised', 'Agenda attached.', []],
  ['present', 'x', ['Agenda Halden 5 March.docx']],
  ['none', 'Last meeting’s agenda:\n- a one\n- b two\n- c three'],
  ['none', 'Attendees:\n- Dana Fox\n- Tom Reyes\n- Alex Berg'],
  ['present', 'Topics\n• Launch\n• Press\n'],
  ['present', 'Hi Dana, I would like to cover:\n- Launch plan\n- Press list\n- Costs'],
  ['none', 'Any agenda items? Let me know.'],
  ['none', 'Do we have an agenda?'],
  ['none', 'What would you like on the agenda?'],
  ['none', 'Location: Leeds office\nParking: behind the house\nRoom: 3\nContact: Tom'],
  ['none', 'Please bring:\n- laptop\n- badge\n- charger'],
  ['none', 'There is no agenda for this call; it is just a catch-up.'],
  ['present', 'Agenda: https://halden.example/agenda.docx'],
  ['none', 'ok'],
  ['none', ''],
  ['present', 'Programme\n9:00 Coffee\n9:30 Strategy\n11:00 Budget'],
  ['none', 'We don’t need an agenda for this.'],
  ['none', 'Agenda: -'],
  ['none', 'Agenda:\n\n\nThanks,\nAlex'],
  ['none', 'Agenda\n(to be confirmed)\n'],
  ['present', 'AGENDA\n------\n1) Contract\n2) Go-live date'],
  ['present', '*Agenda*\n* Contract\n* Go-live'],
  ['none', 'Agenda:\n1. Opening, welcome and roll call\n2. Adoption of the agenda\n3. AOB'],
  ['present', 'Agenda:\n1. Opening\n2. Price list 2027'],
];

describe('agendaFact', () => {
  it.each(CASES.map(([grade, text, attachmentNames = []]) => ({ grade, text, attachmentNames })))(
    '$grade: $text $attachmentNames',
    ({ grade, text, attachmentNames }) => {
      expect(agendaFact({ title: 'Halden weekly', text, attachmentNames }).grade).toBe(grade);
    },
  );

  it('cannot tell without text, unless a file says it', () => {
    expect(agendaFact({ title: 'x', text: null, attachmentNames: null }).grade).toBe('unknown');
    expect(agendaFact({ title: 'x', text: null, attachmentNames: ['Agenda.docx'] }).grade).toBe('present');
  });

  it('believes “attached” only when something may be attached', () => {
    expect(agendaFact({ title: 'x', text: 'The agenda is attached.', attachmentNames: null }).grade).toBe('present');
    expect(agendaFact({ title: 'x', text: 'The agenda is attached.', attachmentNames: [] }).grade).toBe('promised');
  });

  it('gives the same digest for the same agenda in other dress', () => {
    const digest = (text: string) => agendaFact({ title: 'x', text, attachmentNames: [] }).digest;
    expect(digest('Agenda:\n- Budget\n- Plan')).toBe(digest('AGENDA\n1. budget\n2. plan'));
    expect(digest('Agenda:\n- Budget\n- Plan')).not.toBe(digest('Agenda:\n- Budget\n- People'));
  });
});
