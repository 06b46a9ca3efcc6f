import type { Words } from './words';

/** German. */
export const GERMAN: Words = {
  look: 'Ansehen',
  and: ' und ',
  more: ' und {n} weitere',
  dropped:
    '{who} [entscheidet|entscheiden] bei {client} und [stand|standen] auf der letzten Mail, aber nicht auf dieser.',
  approval: 'Diese Mail bittet {client} um Freigabe; {who} [entscheidet|entscheiden] dort und [fehlt|fehlen] darauf.',
  trouble:
    'Diese Mail berichtet {client} von einem Problem; {who} [entscheidet|entscheiden] dort und [fehlt|fehlen] darauf.',
  away: '{who} ist abwesend; die Vertretung {deputy} fehlt auf dieser Mail.',
  twoClients: 'Diese Mail geht an {who}, die nichts miteinander zu tun haben.',
  inSubject: 'Der Betreff nennt {name}, die Mail geht aber an {client}.',
  inFile: 'Ein Dateiname nennt {name}, die Mail geht aber an {client}.',
  lookAlike: '{address} gehört nicht zu {domain}: Die Adresse weicht um einen Buchstaben ab.',
  undated: '„{words}“ nennt keinen Tag.',
  noAgenda: 'In dieser Einladung an {client} steht noch keine Agenda.',
  overlap: 'Dieser Termin mit {client} überschneidet sich mit einem anderen.',
  noMinute: 'Keine Minute zwischen diesem Termin mit {client} und einem anderen.',
  fewMinutes: 'Nur {n} Min. zwischen diesem Termin mit {client} und einem anderen.',
  decision:
    'Dieser Termin dient einer Entscheidung; {who} [entscheidet|entscheiden] bei {client} und [ist|sind] nicht eingeladen.',
};
