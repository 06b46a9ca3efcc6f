import type { Mailbox0, TenantFiller } from '../tenant/tenant-api';
import { bookFile } from './scenario-book';
import { ellen } from './scenario-people';
import type { SeededRandom } from './seeded-random';

/** A client of a generated tenant; the first person decides. */
export interface GeneratedClient {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly people: readonly Mailbox0[];
}

const first = [
  'Alder',
  'Amber',
  'Ashdown',
  'Birch',
  'Bramble',
  'Calder',
  'Cedar',
  'Dunmore',
  'Elm',
  'Fallow',
  'Garnet',
  'Hazel',
  'Ivory',
  'Juniper',
  'Kelso',
  'Larch',
  'Mallard',
  'Nettle',
  'Osprey',
  'Plover',
  'Quarry',
  'Rowan',
  'Sorrel',
  'Thistle',
  'Umber',
  'Vale',
  'Willow',
  'Yarrow',
] as const;
const second = [
  'Foods',
  'Dental',
  'Travel',
  'Energy',
  'Hotels',
  'Cycles',
  'Optics',
  'Museums',
  'Legal',
  'Garden',
  'Paper',
  'Press',
  'Textiles',
  'Motors',
  'Water',
  'Rail',
  'Books',
  'Audio',
  'Tea',
  'Tools',
] as const;
const given = [
  'Ada',
  'Ben',
  'Cora',
  'Dev',
  'Esme',
  'Farid',
  'Gwen',
  'Hugo',
  'Ines',
  'Jon',
  'Kira',
  'Leo',
  'Mina',
  'Noel',
  'Olga',
  'Paul',
  'Rhea',
  'Seth',
  'Tara',
  'Umar',
] as const;
const family = [
  'Archer',
  'Bell',
  'Carver',
  'Dale',
  'Eaton',
  'Frost',
  'Grant',
  'Hale',
  'Irwin',
  'Joyce',
  'Kerr',
  'Lane',
  'Moss',
  'Nash',
  'Orme',
  'Pike',
  'Reed',
  'Shaw',
  'Todd',
  'Vance',
] as const;

/** So many clients with one to seven people each; the same for the same stream. */
export function generateClients(count: number, random: SeededRandom): readonly GeneratedClient[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / (first.length * second.length));
    const name = `${first[index % first.length] ?? ''} ${second[(index * 7 + Math.floor(index / first.length)) % second.length] ?? ''}${round === 0 ? '' : ` ${String(round + 1)}`}`;
    const id = `${name.toLowerCase().replaceAll(' ', '-')}-${String(index + 1)}`;
    const domain = `${id}.example`;
    const people = Array.from({ length: 1 + random.below(7) }, (_person, place) => {
      const [forename, surname] = [random.pick(given), family[(place * 3 + random.below(3)) % family.length] ?? 'Moss'];
      return {
        name: `${forename} ${surname}`,
        address: `${forename}.${surname}${place === 0 ? '' : String(place)}@${domain}`.toLowerCase(),
      };
    });
    return { id, name, domain, people };
  });
}

/** Writes the generated clients into Ellen's client book: each first person decides. */
export function fillGeneratedBook(tenant: TenantFiller, clients: readonly GeneratedClient[]): void {
  clients.forEach((client, index) => {
    const people = client.people.map((person, place) => ({
      ...person,
      roles: [place === 0 ? 'decision-maker' : 'day-to-day'],
      copy: 'impactful',
      topics: [],
    }));
    const fields = {
      name: client.name,
      domains: [client.domain],
      addresses: [],
      people,
      never: [],
      owner: ellen.address,
      color: index % 8,
    };
    tenant.putAppFile(ellen.id, `/mainstay/client/${client.id}.json`, bookFile(client.id, fields, tenant.now()));
  });
}
