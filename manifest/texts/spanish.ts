import type { ManifestTexts } from './manifest-texts';

/** The manifests' words in Spanish. */
export const SPANISH: ManifestTexts = {
  name: 'Mainstay',
  fullName: 'Mainstay para gestores de grandes cuentas',
  outlookName: 'Mainstay para Outlook',
  shortDescription: 'Dice qué está a punto de ir mal con un cliente y muestra las palabras.',
  fullDescription:
    'Mainstay lee su propio calendario y su propio correo mediante Microsoft Graph y dice en una frase qué está a punto de ir mal con un cliente: reuniones sin margen alrededor, sin orden del día o sin acta, y correos en los que falta la persona que decide. Muestra las palabras que lo demuestran y ofrece la solución. Todo se calcula en su dispositivo; lo que usted escribe permanece en su inquilino de Microsoft 365.',
  outlookDescription:
    'Dice qué está a punto de ir mal con un cliente, muestra las palabras que lo demuestran y ofrece la solución, junto al correo o la reunión que tiene abiertos. Calculado en su dispositivo.',
  tab: 'Mainstay',
  meetingTab: 'Mainstay',
  group: 'Mainstay',
  buttons: {
    mailRead: {
      label: 'Cliente',
      tip: 'Quién es, qué queda abierto por ambas partes y cuándo es la próxima reunión.',
    },
    mailCompose: {
      label: 'Revisar correo',
      tip: 'Quién del cliente debería recibir este correo, mientras lo escribe.',
    },
    organizer: { label: 'Revisar reunión', tip: 'El orden del día, el margen alrededor de la reunión y quién falta.' },
    attendee: { label: 'Reunión', tip: 'El orden del día, el margen alrededor de la reunión y quién asiste.' },
  },
};
