import type { Words } from './words';

/** Spanish. */
export const SPANISH: Words = {
  look: 'Ver detalle',
  and: ' y ',
  more: ' y {n} más',
  dropped: '{who} [decide|deciden] en {client} y [estaba|estaban] en el último correo, pero no en este.',
  approval: 'Este correo pide la aprobación de {client}; {who}, que [decide, no está|deciden, no están] en él.',
  trouble: 'Este correo informa a {client} de un problema; {who}, que [decide, no está|deciden, no están] en él.',
  away: '{who} no está; {deputy} le sustituye y no está en este correo.',
  twoClients: 'Este correo va a {who}, que no tienen nada que ver entre sí.',
  inSubject: 'El asunto habla de {name}, pero el correo va a {client}.',
  inFile: 'Un nombre de archivo habla de {name}, pero el correo va a {client}.',
  lookAlike: '{address} no está en {domain}: la dirección difiere en una letra.',
  undated: '«{words}» no da ninguna fecha.',
  noAgenda: 'Todavía no hay orden del día en esta invitación a {client}.',
  overlap: 'Esta reunión con {client} coincide con otra.',
  noMinute: 'Ni un minuto entre esta reunión con {client} y otra.',
  fewMinutes: 'Solo {n} min entre esta reunión con {client} y otra.',
  decision: 'Esta reunión es para decidir; {who}, que [decide|deciden] en {client}, no [está|están] en ella.',
};
