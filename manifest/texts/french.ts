import type { ManifestTexts } from './manifest-texts';

/** The manifests' words in French. */
export const FRENCH: ManifestTexts = {
  name: 'Mainstay',
  fullName: 'Mainstay pour les responsables grands comptes',
  outlookName: 'Mainstay pour Outlook',
  shortDescription: 'Dit ce qui risque de mal tourner avec un client, et montre les mots à l’appui.',
  fullDescription:
    'Mainstay lit votre propre calendrier et vos propres e-mails par Microsoft Graph et dit en une phrase ce qui risque de mal tourner avec un client : des réunions sans marge autour, sans ordre du jour ou sans compte rendu, et des e-mails où manque la personne qui décide. Il montre les mots à l’appui et propose le remède. Tout est calculé sur votre appareil ; ce que vous écrivez reste dans votre locataire Microsoft 365.',
  outlookDescription:
    'Dit ce qui risque de mal tourner avec un client, montre les mots à l’appui et propose le remède, à côté de l’e-mail ou de la réunion que vous avez ouverts. Calculé sur votre appareil.',
  tab: 'Mainstay',
  meetingTab: 'Mainstay',
  group: 'Mainstay',
  buttons: {
    mailRead: { label: 'Client', tip: 'Qui est-ce, ce qui reste ouvert des deux côtés, et votre prochaine rencontre.' },
    mailCompose: {
      label: 'Vérifier l’e-mail',
      tip: 'Qui, chez le client, devrait recevoir cet e-mail, pendant que vous l’écrivez.',
    },
    organizer: {
      label: 'Vérifier la réunion',
      tip: 'L’ordre du jour, la marge autour de la réunion, et qui manque.',
    },
    attendee: { label: 'Réunion', tip: 'L’ordre du jour, la marge autour de la réunion, et qui vient.' },
  },
};
