import { describe, expect, it } from 'vitest';
import { ownText } from '../../../../src/shared/domain/facts/own-text';

/** What each language puts around one's own words; every mail is read with all of them. */
const SEPARATORS: Readonly<Record<string, readonly string[]>> = {
  German: [
    '-----Ursprüngliche Nachricht-----\nVon: Dana Fox',
    '-----Urspr. Nachricht-----\nVon: Dana',
    'Am 02.03.2026 um 10:00 schrieb Dana Fox <dana@halden.example>:',
    'Am Mo., 2. März 2026 um 10:00 Uhr schrieb Dana Fox\n<dana@halden.example>:',
    'Dana Fox schrieb am 02.03.2026 10:00:',
    'Von: Dana Fox\nGesendet: Montag, 2. März 2026 10:00\nAn: Alex Berg\nBetreff: Plan',
    '*Von:* Dana Fox\n*Datum:* 2. März 2026\n*Betreff:* Plan',
    'Anfang der weitergeleiteten Nachricht:\n\nVon: Dana',
    '---------- Weitergeleitete Nachricht ---------\nVon: Dana',
  ],
  French: [
    '-----Message d’origine-----\nDe : Dana Fox',
    'Le lun. 2 mars 2026 à 10:00, Dana Fox <dana@halden.example> a écrit :',
    'Le 02/03/2026 10:00, Dana Fox a ecrit :',
    'Le 2 mars 2026 à 10:00, Dana Fox\n<dana@halden.example> a écrit :',
    'Dana Fox a écrit le 02/03/2026 10:00 :',
    'De : Dana Fox\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Alex Berg\nObjet : Plan',
    'De: Dana Fox\nEnvoye: lundi\nObjet: Plan',
    'Début du message transféré :\n\nDe: Dana',
    '---------- Message transféré ---------\nDe: Dana',
  ],
  Spanish: [
    '-----Mensaje original-----\nDe: Dana Fox',
    'El lun, 2 mar 2026 a las 10:00, Dana Fox (<dana@halden.example>) escribió:',
    'El 02/03/2026 10:00, Dana Fox escribio:',
    'El 2 de marzo de 2026, Dana Fox\n<dana@halden.example> escribió:',
    'Dana Fox escribió el 02/03/2026 10:00:',
    'De: Dana Fox\nEnviado el: lunes, 2 de marzo de 2026 10:00\nPara: Alex Berg\nAsunto: Plan',
    'De: Dana Fox\nFecha: lunes, 2 de marzo\nAsunto: Plan',
    'Inicio del mensaje reenviado:\n\nDe: Dana',
    '---------- Mensaje reenviado ---------\nDe: Dana',
  ],
};
const NO_SEPARATORS: readonly string[] = [
  'Von: 10 Uhr\nBis: 12 Uhr',
  'De : Lyon\nÀ : Paris',
  'De: Madrid\nA: Sevilla',
  'Am Montag schrieb Dana eine lange Liste.',
  'Le client a écrit : nous acceptons.',
  'El cliente escribió: aceptamos.',
  'Wer das schrieb: keine Ahnung.',
];
const SIGN_OFFS: readonly string[] = [
  'Mit freundlichen Grüßen',
  'Mit freundlichen Gruessen',
  'Viele Grüße aus Köln,',
  'Beste Gruesse',
  'Liebe Grüße',
  'Herzliche Grüße',
  'VG',
  'Gruß',
  'Vielen Dank und viele Grüße',
  'Danke und Gruß',
  'Cordialement,',
  'Bien cordialement',
  'Cdlt',
  'Bien à vous',
  'Sincères salutations',
  'Bonne journée,',
  'Belle journée à vous',
  'Merci d’avance',
  'Très cordialement',
  'Un saludo',
  'Saludos cordiales,',
  'Un cordial saludo',
  'Atentamente',
  'Muchas gracias y un saludo',
  'Un fuerte abrazo',
  'Saludos',
  'Muy cordialmente',
  'Gracias de antemano',
];
const DEVICES: readonly string[] = [
  'Gesendet von meinem iPhone',
  'Von meinem Samsung gesendet',
  'Gesendet von Outlook für iOS',
  'Von unterwegs gesendet',
  'Holen Sie sich Outlook für Android',
  'Envoyé de mon iPhone',
  'Envoyé depuis mon téléphone',
  'Télécharger Outlook pour iOS',
  'Envoyé à partir de Outlook pour Android',
  'Enviado desde mi iPhone',
  'Enviado desde Outlook para Android',
  'Enviado con mi móvil',
  'Obtener Outlook para iOS',
];
const DISCLAIMERS: readonly string[] = [
  'Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.',
  'Wenn Sie nicht der richtige Adressat sind, löschen Sie diese Nachricht.',
  'Nordlicht GmbH, Amtsgericht Hamburg HRB 12345',
  'Bitte denken Sie an die Umwelt, bevor Sie drucken.',
  'Ce message et ses pièces jointes sont confidentiels.',
  'Ce courriel est destiné à la seule personne nommée.',
  'Si vous n’êtes pas le destinataire, merci de le détruire.',
  'Pensez à l’environnement avant d’imprimer.',
  'Este mensaje es confidencial y va dirigido a su destinatario.',
  'Si usted no es el destinatario, bórrelo.',
  'Aviso legal: la información puede ser privilegiada.',
  'Antes de imprimir este correo, piense en el medio ambiente.',
];
const JOIN_BLOCKS: readonly string[] = [
  'Microsoft Teams-Besprechung\nNehmen Sie auf Ihrem Computer oder mit der mobilen App teil\nHier klicken, um an der Besprechung teilzunehmen\nBesprechungs-ID: 311 222 333\nKenncode: aBcDeF\nOder rufen Sie an (nur Audio)\n+49 69 000000,,123456# Deutschland, Frankfurt\nTelefonkonferenz-ID: 123 456#\nLokale Nummer suchen | PIN zurücksetzen',
  'Nehmen Sie an der Besprechung teil\nhttps://teams.microsoft.com/l/meetup-join/x\nBesprechungs-ID: 311 222 333\nPasscode: x1',
  'Dana Fox lädt Sie zu einem geplanten Zoom-Meeting ein.\nZoom-Meeting beitreten\nhttps://zoom.us/j/123\nMeeting-ID: 123 456\nKenncode: 99\nSchnelleinwahl mobil\n+496900000,,123# Deutschland\nEinwahl nach Standort',
  'Réunion Microsoft Teams\nRejoindre sur votre ordinateur ou application mobile\nCliquez ici pour participer à la réunion\nID de réunion : 311 222 333\nCode secret : aBcDeF\nOu composez le numéro (audio uniquement)\n+33 1 00 00 00 00,,123456# France, Paris\nID de conférence : 123 456#\nTrouver un numéro local | Réinitialiser le code PIN',
  'Rejoignez la réunion\nhttps://teams.microsoft.com/l/meetup-join/x\nID de réunion: 311 222 333\nMot de passe : x1',
  'Dana Fox vous invite à une réunion Zoom planifiée.\nParticiper à la réunion Zoom\nhttps://zoom.us/j/123\nID de réunion: 123 456\nCode secret: 99\nTrouvez votre numéro local',
  'Reunión de Microsoft Teams\nÚnase a través de su PC o de la aplicación móvil\nHaga clic aquí para unirse a la reunión\nId. de reunión: 311 222 333\nCódigo de acceso: aBcDeF\nO llame (solo audio)\n+34 910 00 00 00,,123456# España, Madrid\nId. de conferencia: 123 456#\nBuscar un número local | Restablecer PIN',
  'Unirse a la reunión\nhttps://teams.microsoft.com/l/meetup-join/x\nId. de reunión: 311 222 333\nContraseña: x1',
  'Dana Fox le está invitando a una reunión programada de Zoom.\nUnirse a la reunión Zoom\nhttps://zoom.us/j/123\nID de reunión: 123 456\nCódigo de acceso: 99\nEncuentre su número local',
];
/** Own lines beside such a block. */
const OWN_LINES: readonly string[] = [
  '- Deutschland, Österreich: Zahlen',
  '- Passwörter: neues Verfahren',
  '- Hilfe bei der Migration',
  '- Appeler le fournisseur',
  '- Mots de passe oubliés',
  '- Llamar a Ana Pérez',
  '- En el equipo: cambios',
];

describe('what frames a German, French or Spanish mail', () => {
  it.each(Object.values(SEPARATORS).flat())('cuts what is quoted below: %s', (head) => {
    expect(ownText(`My words.\n\n${head}\n\nold words`)).toBe('My words.');
  });
  it.each(NO_SEPARATORS)('keeps what only looks like it: %s', (line) => {
    expect(ownText(`My words.\n${line}\nMore words of mine.`)).toContain('More words of mine.');
  });
  it.each(SIGN_OFFS)('cuts the name and address below: %s', (line) => {
    expect(ownText(`Meine Worte.\n\n${line}\nAlex Berg\nBrightside\n+49 40 0000`)).toBe(`Meine Worte.\n\n${line}`);
  });
  it.each([
    'Viele Grüße an Dana, wir sehen uns am Montag.',
    'Cordialement invité, je viendrai.',
    'Saludos a todos los que estuvieron.',
    'Danke für die Zahlen.',
    'Merci pour les chiffres.',
    'Gracias por los datos.',
  ])('keeps what follows a sentence: %s', (line) => {
    expect(ownText(`Meine Worte.\n\n${line}\nAlex Berg`)).toContain('Alex Berg');
  });
  it.each(DEVICES)('cuts what the telephone adds: %s', (line) => {
    expect(ownText(`Meine Worte.\n\n${line}`)).toBe('Meine Worte.');
  });
  it.each(['Gesendet haben wir es gestern.', 'Envoyé hier, reçu demain.', 'Enviado ayer por la tarde.'])(
    'keeps what only looks like it: %s',
    (line) => {
      expect(ownText(`Meine Worte.\n${line}`)).toContain(line);
    },
  );
  it.each(DISCLAIMERS)('cuts a disclaimer: %s', (line) => {
    expect(ownText(`Meine Worte.\n\n${line}`)).toBe('Meine Worte.');
  });
  it.each([
    'Der Vertrag ist vertraulich, bitte nicht weitergeben.',
    'Die Umwelt ist ein Thema der Kampagne.',
    'Le contrat est confidentiel.',
    'L’environnement est le sujet de la campagne.',
    'El contrato es confidencial.',
    'El medio ambiente es el tema de la campaña.',
  ])('keeps what only looks like it: %s', (line) => {
    expect(ownText(`Meine Worte.\n${line}`)).toContain(line);
  });
  it.each(JOIN_BLOCKS)('cuts the block by which a meeting is joined: %s', (block) => {
    expect(
      ownText(`Meine Worte.\n\n________________________________\n${block}\n________________________________`),
    ).toBe('Meine Worte.');
  });
  it.each(OWN_LINES)('keeps own lines beside it: %s', (line) => {
    const block = 'Microsoft Teams-Besprechung\nhttps://teams.microsoft.com/l/meetup-join/x\nBesprechungs-ID: 311 222';
    expect(ownText(`Themen:\n${line}\n\n____________\n${block}\n____________`)).toContain(line);
  });
});
