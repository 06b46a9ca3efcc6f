import { fires, silent, type ScenarioScript } from '../scenario-script';

/** What waits between Priya and her clients, and her leave in eight days: questions from two people of one client, a courtesy, three days away. */
export function openQuestions(script: ScenarioScript): void {
  script.mail({
    day: -2,
    at: '10:05',
    from: 'noor.haddad',
    to: ['priya'],
    subject: 'Shelf cards',
    text: 'Hi Priya,\n\ncould you send us the sizes of the shelf cards? The printer asks for them.',
    plants: [
      fires('unanswered-client-mail', 'Noor asked two working days ago, and nobody answered', 'priya'),
      fires('scattered-client-mails', 'Noor and Colette wait in two threads', 'priya', 'sable-and-finch'),
    ],
  });
  script.mail({
    day: -1,
    at: '09:12',
    from: 'colette.amory',
    to: ['priya'],
    subject: 'Photographer in May',
    text: 'Priya,\n\ndo you need the shop closed for the photographer in May, and for how long?',
    plants: [silent('unanswered-client-mail', 'it is told with the mail that has waited longer', 'priya')],
  });
  script.mail({
    day: -1,
    at: '11:40',
    from: 'noor.haddad',
    to: ['priya'],
    cc: ['colette.amory'],
    subject: 'New opening hours',
    text: 'Hi Priya,\n\nfrom Monday we open at ten. Please let me know if you have any questions.',
    plants: [silent('unanswered-client-mail', 'a courtesy, no question', 'priya')],
  });
  for (const day of [6, 7, 8])
    script.meet({
      day,
      at: '09:00',
      minutes: 480,
      subject: 'Annual leave',
      by: 'priya',
      with: [],
      showAs: 'oof',
      allDay: true,
      ...(day === 6 ? { plants: [silent('incomplete-handover', 'the notes are not read here', 'priya')] } : {}),
    });
}
