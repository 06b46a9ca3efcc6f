import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesOf, TEXT_LANGUAGES, type TextLanguage } from '../../src/shared/domain/text-language';

const TEXTS: Readonly<Record<TextLanguage, readonly string[]>> = {
  en: [
    'Minutes of the meeting on 12 March',
    'Please approve the layout',
    'Thanks, noted.',
    'Could you send me the final figures by Friday?',
    'Attached is the revised budget.',
    'I will get back to you as soon as possible.',
    'The launch is delayed by a week.',
    'Agenda for Monday',
    'See you tomorrow.',
    'Just a gentle reminder about the contract.',
    'Are you free for a call next week?',
    'We have no objections.',
    'Kind regards\nJürgen Müller\nGeschäftsführer, Müller & Söhne',
    'Hi Dana, here are the notes from our workshop. Viele Grüße, Jonas',
    'Dear Ms de la Cruz, thank you for your time on Tuesday. We will send the offer to you and to Mr Le Goff.',
    'Hi Tom, the client in Frankfurt (Herr Vogel) asked for the invoice again. Can we send it today?',
    'The French team calls it the “compte rendu”; what they mean is our summary.',
    'The Protokoll that Lena sent is complete, and we can file it.',
    'FYI – below is what we agreed with the agency.',
    'Good morning all, please add your points to the list before noon.',
    'Who is going to present the results?',
    'El Paso and Los Angeles are both in the plan for this year.',
    'I am in Die, a town in the Drôme, until Thursday.',
    'Was the order in the system when you looked?',
    'So will man and machine.',
    'Out of office: I am away until 4 May. For urgent matters please contact Ana Pérez.',
    'A draft for your review',
  ],
  de: [
    'Protokoll',
    'Tagesordnung',
    'Protokoll zum Kick-off',
    'Bitte um Freigabe',
    'AW: Angebot',
    'Danke, ist notiert.',
    'Wann passt es Ihnen?',
    'Das Angebot schicke ich Ihnen in Kürze.',
    'Anbei das Protokoll unserer Besprechung vom Montag.',
    'Koennen Sie mir bitte die Zahlen schicken? Viele Gruesse',
    'Ich komme auf Sie zu, sobald die Freigabe da ist.',
    'Leider verzögert sich die Lieferung um eine Woche.',
    'Hallo Dana, kannst du mir bis Freitag kurz Feedback geben?',
    'Guten Morgen Herr Vogel, wie besprochen das Update zum Launch.',
    'Kurzes Follow-up zum Kick-off: Das Team hat die Action Items im Sharepoint abgelegt, bitte checkt eure Deadlines.',
    'Das Meeting ist gecancelt, neuer Slot kommt ASAP.',
    'Der Report zum Campaign Launch ist fertig, das Review machen wir im Call.',
    'Mit freundlichen Grüßen',
    'Ich bin bis 4. Mai nicht im Büro. In dringenden Fällen wenden Sie sich an Frau Berg.',
    'Einverstanden.',
    'Hat jemand das Briefing?',
    'Wir haben keine Einwände.',
    'Themen für den Jour fixe',
    'Zur Info: der Termin am Donnerstag entfällt.',
    'Nächste Schritte',
    'Erinnerung: offene Rechnung',
    'Sehr geehrte Frau Dubois, vielen Dank für Ihre Nachricht. Gerne stellen wir Ihnen das Konzept am Dienstag vor.',
  ],
  fr: [
    'Ordre du jour',
    'Compte-rendu',
    'Compte rendu de la réunion du 12 mars',
    'Merci !',
    'Merci de valider le devis',
    'TR : Devis',
    'Relance facture',
    'Pouvez-vous me confirmer la date ?',
    'Je vous enverrai le devis dès que possible.',
    'Nous avons pris du retard sur la livraison.',
    'Bonjour Dana, peux-tu regarder la maquette avant vendredi ?',
    'Ci-joint la proposition.',
    'Voici le point sur le projet.',
    "J'ai bien reçu votre message.",
    "C'est parfait pour nous.",
    "Je n'ai pas encore eu de retour de votre part.",
    'Bonne journée',
    'Cordialement',
    'Le meeting avec le client est calé, le reporting suivra.',
    "D'accord pour lundi.",
    'Je suis absent jusqu’au 4 mai. En cas d’urgence, veuillez contacter Léa Martin.',
    'Points à aborder',
    'Prochaines étapes',
    'Quand seriez-vous disponible ?',
    'Votre accord',
    'Suite a notre reunion, voici les decisions prises par l’equipe.',
    'Chère Madame Vogel, je me permets de revenir vers vous au sujet de notre proposition.',
  ],
  es: [
    'Orden del día',
    'Acta de la reunión',
    '¡Gracias!',
    'Hola Dana',
    'RV: Presupuesto',
    '¿Cuándo podemos hablar?',
    'Le enviaré la propuesta lo antes posible.',
    'Por favor, apruebe el presupuesto.',
    'Lamentablemente, la entrega se retrasa una semana.',
    'Adjunto el acta de nuestra reunión del lunes.',
    'Quedo a la espera de su respuesta.',
    'Hola Ana, ¿puedes mandarme los datos antes del viernes?',
    'De acuerdo con los cambios.',
    'Buenos días, le escribo para recordarle el contrato.',
    'El reporting del cliente está en la carpeta, el briefing lo mando mañana.',
    'Un saludo',
    'Saludos cordiales',
    'Estaré fuera hasta el 4 de mayo. Para temas urgentes, contacte con Ana Pérez.',
    'Temas a tratar',
    'Próximos pasos',
    'Visto bueno',
    'No tenemos objeciones.',
    'Hemos tenido una incidencia con el servidor.',
    'Manana le confirmo los detalles de la reunion.',
    '¿Hay alguna novedad sobre el proyecto?',
    'Seguimiento de la propuesta',
    'Estimada señora Vogel: muchas gracias por su tiempo; le envío el resumen que comentamos.',
  ],
};

describe('the language of a text', () => {
  it.each(TEXT_LANGUAGES.flatMap((language) => TEXTS[language].map((text) => [language, text] as const)))(
    'is %s: %s',
    (language, text) => {
      expect(languagesOf(text)).toEqual([language]);
    },
  );

  it.each([
    'OK',
    'Agenda',
    'Budget 2026',
    '',
    '12:00 Halden / Brightside',
    'https://example.com/de/la',
    '1. Budget\n2. Roadmap\n3. Personal',
  ])('is left open, and read in all: %s', (text) => {
    expect(languagesOf(text)).toEqual(TEXT_LANGUAGES);
  });

  it('of a mail in two halves is both', () => {
    const german =
      'Guten Tag Herr Vogel, wir haben das Angebot überarbeitet und die Preise angepasst. Bitte geben Sie es bis Freitag frei, damit wir mit der Arbeit beginnen können. ';
    const english =
      'Dear Mr Vogel, we have revised the offer and adjusted the prices. Please approve it by Friday so that we can begin with the work on your site. ';
    const french =
      'Bonjour Monsieur, nous avons revu la proposition et les prix. Merci de nous donner votre accord avant vendredi pour que nous puissions commencer. ';
    expect(languagesOf(`${german}\n\n${english.repeat(4)}`)).toEqual(['en', 'de']);
    expect(languagesOf(`${english.repeat(4)}\n\n${german.repeat(4)}`)).toEqual(['en', 'de']);
    expect(languagesOf(`${french.repeat(4)}\n\n${german.repeat(4)}`)).toEqual(['de', 'fr']);
    expect(languagesOf(german.repeat(8))).toEqual(['de']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const languages = languagesOf(text);
        expect(languages.length).toBeGreaterThan(0);
        expect(TEXT_LANGUAGES).toEqual(expect.arrayContaining([...languages]));
      }),
    );
  });
});
