import type { ManifestTexts } from './manifest-texts';

/** The manifests' words in German. */
export const GERMAN: ManifestTexts = {
  name: 'Mainstay',
  fullName: 'Mainstay für Key-Account-Manager',
  outlookName: 'Mainstay für Outlook',
  shortDescription: 'Sagt, was bei einem Kunden bald schiefgeht, und zeigt die Worte, die es belegen.',
  fullDescription:
    'Mainstay liest Ihren eigenen Kalender und Ihre eigenen E-Mails über Microsoft Graph und sagt in einem Satz, was bei einem Kunden bald schiefgeht: Besprechungen ohne Luft davor und danach, ohne Agenda oder ohne Protokoll, und E-Mails, in denen fehlt, wer entscheidet. Es zeigt die Worte, die es belegen, und bietet die Abhilfe an. Alles wird auf Ihrem Gerät berechnet; was Sie schreiben, bleibt in Ihrem Microsoft-365-Mandanten.',
  outlookDescription:
    'Sagt, was bei einem Kunden bald schiefgeht, zeigt die Worte, die es belegen, und bietet die Abhilfe an: neben der E-Mail oder Besprechung, die gerade offen ist. Auf Ihrem Gerät berechnet.',
  tab: 'Mainstay',
  meetingTab: 'Mainstay',
  group: 'Mainstay',
  buttons: {
    mailRead: { label: 'Kunde', tip: 'Wer das ist, was auf beiden Seiten offen ist und wann Sie sich wiedersehen.' },
    mailCompose: { label: 'E-Mail prüfen', tip: 'Wer beim Kunden auf diese E-Mail gehört, während Sie sie schreiben.' },
    organizer: { label: 'Termin prüfen', tip: 'Die Agenda, die Luft vor und nach dem Termin, und wer fehlt.' },
    attendee: { label: 'Termin', tip: 'Die Agenda, die Luft vor und nach dem Termin, und wer kommt.' },
  },
};
