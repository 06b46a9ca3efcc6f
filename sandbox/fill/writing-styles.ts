import type { Mailbox0 } from '../tenant/tenant-api';
import type { WritingStyle } from './mail-layout';
import { scenarioClients } from './scenario-clients';
import { studioPeople } from './scenario-people';

const confidential =
  'This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please delete it and notify us immediately.';

/** Telephone numbers from Ofcom's range for drama: they ring nowhere. */
function telephone(seed: string): string {
  let sum = 7;
  for (const letter of seed) sum = (sum * 31 + letter.charCodeAt(0)) % 1000;
  return `020 7946 0${String(sum).padStart(3, '0')}`;
}

const special: Readonly<Record<string, (name: string) => WritingStyle>> = {
  'dana.fox@halden.example': (name) => ({
    form: 'text',
    signature: `${name.split(' ')[0] ?? ''}\n\nSent from my iPhone`,
    quoting: 'wrote',
  }),
  'katrin.vogel@lumen.example': (name) => ({
    form: 'html',
    quoting: 'outlook-german',
    signature: `Mit freundlichen Grüßen\n${name}\nMarketing DACH\nLumen Eyecare · Köln`,
    disclaimer:
      'Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.',
  }),
  'helene.dubois-marchetti@penhallow.example': (name) => ({
    form: 'html',
    quoting: 'outlook-french',
    signature: `Bien cordialement,\n${name}\nDirectrice, Penhallow Saint-Malo`,
  }),
  'rosalind.penhallow-treloar@penhallow.example': (name) => ({
    form: 'html',
    quoting: 'outlook',
    signature: `With kind regards\n${name}`,
    disclaimer: confidential,
  }),
  'alan.moss@northgate-dental.example': () => ({ form: 'text', quoting: 'wrote', signature: 'AM' }),
};

const signOffs = ['Best', 'Kind regards', 'Many thanks', 'Thanks', 'Regards', 'Best wishes'] as const;

/** How each writer of the scenario writes; outsiders without a rule of their own write plain text with their name below. */
export function styleOf({ name, address }: Mailbox0): WritingStyle {
  const colleague = studioPeople.find((person) => person.address === address);
  if (colleague !== undefined) {
    return {
      form: 'html',
      quoting: 'outlook',
      signature: `Best,\n${name}\n${colleague.jobTitle ?? ''}\nBrightwater Studio | ${telephone(address)}`,
    };
  }
  const own = special[address];
  if (own !== undefined) return own(name);
  const client = scenarioClients.find(({ people }) => people.some((person) => person.address === address));
  const title = client?.people.find((person) => person.address === address)?.title;
  if (client === undefined || title === undefined) return { form: 'text', quoting: 'wrote', signature: name };
  const place = client.name.length + name.length;
  return {
    form: place % 3 === 0 ? 'text' : 'html',
    quoting: 'outlook',
    signature: `${signOffs[place % signOffs.length] ?? 'Best'},\n${name}\n${title}\n${client.name} | ${telephone(address)}`,
    ...(place % 4 === 0 ? { disclaimer: confidential } : {}),
  };
}
