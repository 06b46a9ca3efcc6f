import { describe, expect, it } from 'vitest';
import { agendaFact } from '../../../../src/shared/domain/facts/agenda-fact';
import { messageFacts } from '../../../../src/shared/domain/facts/message-facts';

type Grade = 'present' | 'promised' | 'purpose' | 'none';
const AGENDAS: Readonly<Record<string, readonly (readonly [Grade, string, string?])[]>> = {
  German: [
    ['present', 'Hallo zusammen,\n\nTagesordnung:\n1. Budget\n2. Zeitplan\n3. Personal'],
    ['present', 'Themen:\n- Mediaplan April\n- Freigabe der Anzeigen'],
    ['present', 'Agenda: Budget, Zeitplan, Personal'],
    ['present', 'Guten Tag Frau Vogel,\nwir möchten gerne folgende Punkte besprechen:\n- Relaunch\n- Kosten'],
    ['present', 'Geplanter Ablauf\n10:00 Rückblick Kampagne\n10:30 Ausblick Mai'],
    ['present', 'Besprechungspunkte\n* Vertrag\n* Laufzeit'],
    ['present', 'Bitte vorbereiten:\n- Zahlen März\n- Ausblick April\n- Offene Rechnungen'],
    ['present', 'Anbei die Tagesordnung für Montag.', 'Unterlagen.pdf'],
    ['present', 'Bis Montag!', 'Tagesordnung_Halden.docx'],
    ['promised', 'Die Agenda folgt.'],
    ['promised', 'Ich schicke euch die Tagesordnung bis Freitag.'],
    ['promised', 'Eine Tagesordnung wird noch nachgereicht.'],
    ['none', 'Tagesordnung: noch offen'],
    ['none', 'Wir treffen uns ohne feste Agenda.'],
    ['none', 'Habt ihr noch Punkte für die Tagesordnung?'],
    ['none', 'Teilnehmer:\n- Dana Fox\n- Jonas Keller\n- Lena Vogt'],
    ['none', 'Wann: Montag 10 Uhr\nWo: Raum 3\nEinwahl: folgt'],
    ['none', 'Bitte kommen Sie pünktlich.'],
    ['purpose', 'Es geht um den Relaunch.'],
    ['purpose', 'Termin zur Abstimmung der Kampagne.'],
    ['none', 'Tagesordnung:\n- Begrüßung\n- Sonstiges'],
  ],
  French: [
    ['present', 'Bonjour à tous,\n\nOrdre du jour :\n1. Budget\n2. Calendrier\n3. Équipe'],
    ['present', 'Points à aborder\n- Plan média avril\n- Validation des annonces'],
    ['present', 'Ordre du jour : budget, calendrier, équipe'],
    ['present', 'Sujets à traiter :\n- Refonte du site\n- Coûts'],
    ['present', 'Programme de la réunion\n10h00 Bilan de la campagne\n10h30 Perspectives de mai'],
    ['present', 'Nous aborderons les points suivants :\n- Contrat\n- Durée'],
    ['present', 'À préparer pour lundi :\n- Chiffres de mars\n- Prévisions d’avril\n- Factures en attente'],
    ['present', 'Vous trouverez ci-joint l’ordre du jour.', 'document.pdf'],
    ['present', 'À lundi !', 'Ordre_du_jour_Halden.docx'],
    ['promised', 'L’ordre du jour suivra.'],
    ['promised', 'Je vous enverrai l’ordre du jour vendredi.'],
    ['promised', 'L’ordre du jour vous sera communiqué prochainement.'],
    ['none', 'Ordre du jour : à définir'],
    ['none', 'Réunion sans ordre du jour précis.'],
    ['none', 'Avez-vous des points pour l’ordre du jour ?'],
    ['none', 'Participants :\n- Dana Fox\n- Paul Girard\n- Léa Martin'],
    ['none', 'Quand : lundi 10 h\nLieu : salle 3\nLien : à venir'],
    ['none', 'Merci d’arriver à l’heure.'],
    ['purpose', 'Réunion pour discuter de la refonte.'],
    ['purpose', 'Point sur la campagne de printemps.'],
    ['none', 'Ordre du jour :\n- Accueil\n- Divers'],
  ],
  Spanish: [
    ['present', 'Hola a todos:\n\nOrden del día:\n1. Presupuesto\n2. Calendario\n3. Equipo'],
    ['present', 'Temas a tratar\n- Plan de medios de abril\n- Revisión de los anuncios'],
    ['present', 'Orden del dia: presupuesto, calendario, equipo'],
    ['present', 'Puntos a tratar:\n- Nueva web\n- Costes'],
    ['present', 'Programa de la reunión\n10:00 Balance de la campaña\n10:30 Perspectivas de mayo'],
    ['present', 'Trataremos los siguientes puntos:\n- Contrato\n- Duración'],
    ['present', 'Para preparar el lunes:\n- Datos de marzo\n- Previsión de abril\n- Facturas pendientes'],
    ['present', 'Adjunto el orden del día.', 'documento.pdf'],
    ['present', '¡Hasta el lunes!', 'Orden_del_dia_Halden.docx'],
    ['promised', 'El orden del día se enviará en breve.'],
    ['promised', 'Les enviaré el orden del día el viernes.'],
    ['promised', 'Mañana os mandaré el temario y el orden del día.'],
    ['none', 'Orden del día: por definir'],
    ['none', 'No hay orden del día.'],
    ['none', '¿Alguna sugerencia de puntos para el orden del día?'],
    ['none', 'Asistentes:\n- Dana Fox\n- Luis Romero\n- Ana Pérez'],
    ['none', 'Cuándo: lunes 10 h\nLugar: sala 3\nEnlace: pendiente'],
    ['none', 'Por favor, sean puntuales.'],
    ['purpose', 'Reunión para hablar de la nueva web.'],
    ['purpose', 'El motivo es el seguimiento de la campaña.'],
    ['none', 'Orden del día:\n- Bienvenida\n- Ruegos y preguntas'],
  ],
};

/** [whether they are minutes, subject, text, file] */
const MINUTES: Readonly<Record<string, readonly (readonly [boolean, string, string, string?])[]>> = {
  German: [
    [
      true,
      'Protokoll Jour fixe 16. März',
      'Hallo zusammen, hier die Punkte.\n- Budget beschlossen\n- Start am 1. April',
    ],
    [true, 'Zusammenfassung unseres Gesprächs', 'Guten Tag Frau Vogel,\n- Preise bleiben\n- Start im Mai'],
    [true, 'Halden', 'Anbei das Protokoll unserer Besprechung.', 'datei.pdf'],
    [true, 'Halden', 'Beschlüsse\n- Budget wird freigegeben\n- Jonas liefert die Texte'],
    [
      true,
      'Unser Termin',
      'In unserer Besprechung haben wir Folgendes vereinbart:\n- Start am 1. April\n- Abnahme im Mai',
    ],
    [true, 'Halden', 'Bis bald', 'Besprechungsprotokoll_2026-03-16.docx'],
    [true, 'AW: Workshop', 'Nächste Schritte:\n- Lena prüft die Preise\n- Jonas klärt den Termin'],
    [true, 'Gespraechsnotiz Halden', 'Stichpunkte:\n- Vertrag laeuft weiter\n- neuer Ansprechpartner'],
    [false, 'Halden', 'Das Protokoll folgt morgen.'],
    [false, 'Halden', 'Kannst du mir das Protokoll schicken?'],
    [false, 'Lieferprotokoll', 'Anbei die Liste der Ware.'],
    [false, 'Wer schreibt das Protokoll?', 'Ich kann am Montag nicht.'],
    [false, 'Zusammenfassung des Angebots', 'Guten Tag, hier die Preise:\n- Druck\n- Versand'],
    [false, 'Termin', 'Wir sehen uns am Montag.'],
    [false, 'Halden', 'Ich erstelle das Protokoll am Freitag.'],
  ],
  French: [
    [
      true,
      'Compte-rendu de la réunion du 16 mars',
      'Bonjour, voici les points.\n- Budget validé\n- Démarrage le 1er avril',
    ],
    [true, 'Résumé de notre échange', 'Bonjour Madame,\n- Les prix restent\n- Démarrage en mai'],
    [true, 'Halden', 'Vous trouverez ci-joint le compte rendu de notre réunion.', 'fichier.pdf'],
    [true, 'Halden', 'Décisions prises\n- Le budget est validé\n- Paul livre les textes'],
    [
      true,
      'Notre rendez-vous',
      'Lors de notre réunion, nous avons convenu de ceci :\n- Démarrage le 1er avril\n- Recette en mai',
    ],
    [true, 'Halden', 'À bientôt', 'Compte-rendu_2026-03-16.docx'],
    [true, 'RE: Atelier', 'Prochaines étapes :\n- Léa vérifie les prix\n- Paul confirme la date'],
    [true, 'Releve de decisions Halden', 'Points :\n- le contrat continue\n- nouveau contact'],
    [false, 'Halden', 'Le compte rendu suivra demain.'],
    [false, 'Halden', 'Peux-tu m’envoyer le compte rendu ?'],
    [false, 'Note de frais', 'Ci-joint la liste des dépenses.'],
    [false, 'Qui fait le compte rendu ?', 'Je suis absent lundi.'],
    [false, 'Synthèse du devis', 'Bonjour, voici les prix :\n- Impression\n- Envoi'],
    [false, 'Réunion', 'Nous nous voyons lundi.'],
    [false, 'Halden', 'Je ferai le compte rendu vendredi.'],
  ],
  Spanish: [
    [
      true,
      'Acta de la reunión del 16 de marzo',
      'Hola a todos, estos son los puntos.\n- Presupuesto aprobado\n- Inicio el 1 de abril',
    ],
    [true, 'Resumen de nuestra llamada', 'Buenos días:\n- Los precios se mantienen\n- Inicio en mayo'],
    [true, 'Halden', 'Adjunto el acta de nuestra reunión.', 'archivo.pdf'],
    [true, 'Halden', 'Acuerdos tomados\n- Se aprueba el presupuesto\n- Luis entrega los textos'],
    [true, 'Nuestra cita', 'En nuestra reunión acordamos lo siguiente:\n- Inicio el 1 de abril\n- Entrega en mayo'],
    [true, 'Halden', 'Hasta pronto', 'Acta_de_la_reunion_2026-03-16.docx'],
    [true, 'RE: Taller', 'Próximos pasos:\n- Ana revisa los precios\n- Luis confirma la fecha'],
    [true, 'Minuta de reunion Halden', 'Puntos:\n- el contrato sigue\n- nuevo contacto'],
    [false, 'Halden', 'El acta se enviará mañana.'],
    [false, 'Halden', '¿Puedes mandarme el acta?'],
    [false, 'Nota de crédito', 'Adjunto la lista de productos.'],
    [false, '¿Quién hace el acta?', 'No estoy el lunes.'],
    [false, 'Resumen del presupuesto', 'Hola, estos son los precios:\n- Imprenta\n- Envío'],
    [false, 'Reunión', 'Nos vemos el lunes.'],
    [false, 'Halden', 'Haré el acta el viernes.'],
  ],
};
const ACTIONS: readonly (readonly [boolean, string])[] = [
  [true, 'Aufgaben der Woche:\n- Lena prüft die Preise bis Freitag\n- Jonas (JK) liefert die Texte'],
  [true, 'Wir haben verteilt:\n- Texte bis 15.4.\n- Bilder am Montag'],
  [true, 'Actions à mener par nous :\n- Léa vérifie les prix avant vendredi\n- Paul envoie les textes'],
  [true, 'Tareas acordadas con el cliente:\n- Ana revisa los precios antes del viernes\n- Luis prepara los textos'],
  [false, 'Wir brauchen dafür:\n- Papier\n- Farbe'],
  [false, 'Il nous faut pour cela :\n- du papier\n- de la couleur'],
  [false, 'Para eso necesitamos:\n- papel\n- color'],
];

const gradeOf = (text: string, file?: string) =>
  agendaFact({ title: 'Halden', text, attachmentNames: file === undefined ? [] : [file] }).grade;
const factsOf = (subject: string, text: string, file?: string) =>
  messageFacts({ subject, text, attachmentNames: file === undefined ? [] : [file], automatic: false, preview: '' });

describe.each(Object.keys(AGENDAS))('the agenda of a %s invitation', (language) => {
  const rows = (AGENDAS[language] ?? []).map(([grade, text, file]) => ({ grade, text, file }));
  it.each(rows)('is $grade: $text ($file)', ({ grade, text, file }) => {
    expect(gradeOf(text, file)).toBe(grade);
  });
});

describe.each(Object.keys(MINUTES))('minutes in %s', (language) => {
  const rows = (MINUTES[language] ?? []).map(([there, subject, text, file]) => ({ there, subject, text, file }));
  it.each(rows)('$there: $subject – $text ($file)', ({ there, subject, text, file }) => {
    expect(factsOf(subject, text, file).minutes !== null).toBe(there);
  });
});

describe('a list of what is to do', () => {
  it.each(ACTIONS)('%s: %s', (there, text) => {
    expect(factsOf('Halden', text).actionList !== null).toBe(there);
  });
});
