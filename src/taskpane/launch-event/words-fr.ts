import type { Words } from './words';

/** French. */
export const FRENCH: Words = {
  look: 'Voir le détail',
  and: ' et ',
  more: ' et {n} de plus',
  dropped: '{who} [décide|décident] chez {client} et [était|étaient] sur le dernier message, mais pas sur celui-ci.',
  approval: 'Ce message demande l’accord de {client} ; {who}, qui [décide, n’y est|décident, n’y sont] pas.',
  trouble: 'Ce message annonce un problème à {client} ; {who}, qui [décide, n’y est|décident, n’y sont] pas.',
  away: '{who} est en congé ; {deputy} assure l’intérim et n’est pas sur ce message.',
  twoClients: 'Ce message va à {who}, qui n’ont rien à voir entre eux.',
  inSubject: 'L’objet parle de {name}, mais ce message va à {client}.',
  inFile: 'Un nom de fichier parle de {name}, mais ce message va à {client}.',
  lookAlike: '{address} n’est pas chez {domain} : l’adresse diffère d’une lettre.',
  undated: '« {words} » ne donne pas de date.',
  noAgenda: 'Pas encore d’ordre du jour dans cette invitation à {client}.',
  overlap: 'Cette réunion avec {client} en chevauche une autre.',
  noMinute: 'Pas une minute entre cette réunion avec {client} et une autre.',
  fewMinutes: 'Seulement {n} min entre cette réunion avec {client} et une autre.',
  decision: 'Cette réunion sert à décider ; {who}, qui [décide|décident] chez {client}, n’y [est|sont] pas.',
};
