import { ellen, priya } from './scenario-people';

/** A person at a client, as the scenario's own records name one. */
export interface ScenarioContact {
  readonly address: string;
  readonly name: string;
  readonly title?: string;
  readonly roles: readonly ('decision-maker' | 'sponsor' | 'champion' | 'day-to-day')[];
  readonly copy: 'impactful' | 'always' | 'never';
  readonly copyReason?: string;
  readonly note?: string;
}

/** A client of Brightwater Studio as the scenario knows it: the truth that the tenant's mail is written from. */
export interface ScenarioClient {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly domains: readonly string[];
  readonly addresses: readonly string[];
  readonly people: readonly ScenarioContact[];
  readonly owner: string;
  readonly about: string;
  readonly since: string;
  /** Months from the scenario's now to the renewal. */
  readonly renewsInMonths: number;
  readonly parentId?: string;
}

type Extra = Partial<Pick<ScenarioContact, 'title' | 'copy' | 'copyReason' | 'note'>>;

function contact(address: string, name: string, roles: ScenarioContact['roles'], extra: Extra = {}): ScenarioContact {
  return { address, name, roles, copy: 'impactful', ...extra };
}

function client(id: string, name: string, domain: string, people: readonly ScenarioContact[], rest: Omit<ScenarioClient, 'id' | 'name' | 'domains' | 'addresses' | 'people'> & Partial<Pick<ScenarioClient, 'domains' | 'addresses'>>): ScenarioClient {
  return { id, name, people, domains: [domain], addresses: [], ...rest };
}

/** Address both Penhallow companies use: belongs to two clients, so it lands in the queue “Choose”. */
export const sharedPenhallowAddress = 'accounts@penhallow-group.example';
/** Free-mail contact of Orchard & Pine, known by address alone. */
export const freeMailContact = 'nell.hartley.orchardandpine@gmail.com';

/** The clients of Brightwater Studio. Harcourt's and Lumen's lists hold a French and a German writer; Orchard & Pine has no domain. */
export const scenarioClients: readonly ScenarioClient[] = [
  client('halden-foods', 'Halden Foods', 'halden.example', [
    contact('dana.fox@halden.example', 'Dana Fox', ['decision-maker'], { title: 'Marketing director', note: 'Phone before 10:00, supports Leeds United' }),
    contact('tom.reyes@halden.example', 'Tom Reyes', ['day-to-day'], { title: 'Brand manager' }),
    contact('priya.nair@halden.example', 'Priya Nair', ['champion'], { title: 'E-commerce lead' }),
    contact('marcus.webb@halden.example', 'Marcus Webb', ['day-to-day'], { title: 'Trade marketing' }),
  ], { shortName: 'Halden', owner: ellen.address, about: 'Food producer, Leeds', since: '2023-03-06', renewsInMonths: 3 }),
  client('northgate-dental', 'Northgate Dental', 'northgate-dental.example', [
    contact('alan.moss@northgate-dental.example', 'Dr Alan Moss', ['decision-maker'], { title: 'Practice owner', note: 'Operates on Tuesdays, reads mail in the evening' }),
    contact('beth.arkwright@northgate-dental.example', 'Beth Arkwright', ['day-to-day'], { title: 'Practice manager' }),
  ], { shortName: 'Northgate', owner: ellen.address, about: 'Four dental practices, York', since: '2024-09-02', renewsInMonths: 6 }),
  client('oakham-building-society', 'Oakham Building Society', 'oakham.example', [
    contact('ruth.calloway@oakham.example', 'Ruth Calloway', ['decision-maker'], { title: 'Head of brand' }),
    contact('martin.oakes@oakham.example', 'Martin Oakes', ['decision-maker', 'sponsor'], { title: 'Commercial director' }),
    contact('sadie.birch@oakham.example', 'Sadie Birch', ['day-to-day'], { title: 'Campaign executive' }),
  ], { shortName: 'Oakham', owner: ellen.address, about: 'Savings and mortgages, Rutland', since: '2022-11-14', renewsInMonths: 8 }),
  client('kestrel-travel', 'Kestrel Travel', 'kestrel.example', [
    contact('will.garside@kestrel.example', 'Will Garside', ['decision-maker'], { title: 'Managing director', copy: 'never', copyReason: 'Asked in January to hear results only, through Amy.' }),
    contact('amy.sutton@kestrel.example', 'Amy Sutton', ['day-to-day'], { title: 'Marketing manager' }),
  ], { shortName: 'Kestrel', owner: ellen.address, about: 'Walking holidays, Keswick', since: '2021-02-01', renewsInMonths: 11 }),
  client('penhallow-hotels', 'Penhallow Hotels', 'penhallow.example', [
    contact('rosalind.penhallow-treloar@penhallow.example', 'Rosalind Penhallow-Treloar', ['decision-maker', 'sponsor'], { title: 'Owner' }),
    contact('joss.penrose@penhallow.example', 'Joss Penrose', ['day-to-day'], { title: 'Marketing manager' }),
    contact('helene.dubois-marchetti@penhallow.example', 'Hélène Dubois-Marchetti', ['day-to-day'], { title: 'Directrice, Saint-Malo', note: 'Writes in French' }),
  ], { shortName: 'Penhallow', addresses: [sharedPenhallowAddress], owner: ellen.address, about: 'Six hotels, Cornwall and Brittany', since: '2020-05-18', renewsInMonths: 10 }),
  client('penhallow-spas', 'Penhallow Spas', 'penhallow-spas.example', [
    contact('isla.trevose@penhallow-spas.example', 'Isla Trevose', ['decision-maker'], { title: 'Managing director' }),
  ], { owner: ellen.address, about: 'Day spas, sister company of the hotels', since: '2025-01-13', renewsInMonths: 5, parentId: 'penhallow-hotels', addresses: [sharedPenhallowAddress] }),
  client('tidewell-energy', 'Tidewell Energy', 'tidewell.example', [
    contact('helen.strand@tidewell.example', 'Helen Strand', ['decision-maker'], { title: 'Customer director' }),
    contact('grant.oyelaran@tidewell.example', 'Grant Oyelaran', ['champion'], { title: 'Digital lead' }),
    contact('kim.ashdown@tidewell-retail.example', 'Kim Ashdown', ['day-to-day'], { title: 'Retail campaigns' }),
  ], { shortName: 'Tidewell', domains: ['tidewell.example', 'tidewell-retail.example'], owner: ellen.address, about: 'Energy supplier, Hull', since: '2024-05-13', renewsInMonths: 2 }),
  client('lumen-eyecare', 'Lumen Eyecare', 'lumen.example', [
    contact('arjun.mistry@lumen.example', 'Arjun Mistry', ['decision-maker'], { title: 'Founder' }),
    contact('katrin.vogel@lumen.example', 'Katrin Vogel', ['day-to-day'], { title: 'Marketing DACH', note: 'Writes in German' }),
  ], { shortName: 'Lumen', owner: ellen.address, about: 'Opticians, Leicester and Köln', since: '2025-08-14', renewsInMonths: 4 }),
  client('ferrow-and-lyle', 'Ferrow & Lyle', 'ferrowlyle.example', [
    contact('simon.ferrow@ferrowlyle.example', 'Simon Ferrow', ['decision-maker'], { title: 'Partner' }),
    contact('maximiliane.von-hohenstein@ferrowlyle.example', 'Dr Maximiliane Freifrau von Hohenstein-Lichtenberg', ['day-to-day'], { title: 'Head of communications' }),
  ], { owner: ellen.address, about: 'Law firm, London', since: '2023-06-08', renewsInMonths: 2 }),
  client('harcourt-museums', 'Harcourt Museums Trust', 'harcourt-museums.example', [
    contact('fiona.baird@harcourt-museums.example', 'Fiona Baird', ['decision-maker'], { title: 'Director' }),
    contact('lewis.tan@harcourt-museums.example', 'Lewis Tan', ['day-to-day'], { title: 'Press and digital' }),
  ], { shortName: 'Harcourt', owner: ellen.address, about: 'Three museums, Bristol', since: '2024-04-02', renewsInMonths: 12 }),
  client('sable-and-finch', 'Sable & Finch', 'sablefinch.example', [
    contact('colette.amory@sablefinch.example', 'Colette Amory', ['decision-maker'], { title: 'Founder' }),
    contact('noor.haddad@sablefinch.example', 'Noor Haddad', ['day-to-day'], { title: 'Content' }),
  ], { owner: priya.address, about: 'Stationery, Edinburgh', since: '2022-05-01', renewsInMonths: 1 }),
  client('marlow-cycles', 'Marlow Cycles', 'marlowcycles.example', [
    contact('petra.lindqvist@marlowcycles.example', 'Petra Lindqvist', ['decision-maker'], { title: 'Chief executive' }),
    contact('owen.hughes@marlowcycles.example', 'Owen Hughes', ['day-to-day'], { title: 'Retail marketing' }),
  ], { shortName: 'Marlow', owner: priya.address, about: 'Bicycles, Marlow', since: '2023-10-19', renewsInMonths: 7 }),
  client('orchard-and-pine', 'Orchard & Pine', 'orchardandpine.example', [
    contact(freeMailContact, 'Nell Hartley', ['decision-maker'], { title: 'Owner', note: 'Writes from her private address' }),
  ], { domains: [], addresses: [freeMailContact], owner: priya.address, about: 'Furniture workshop, Hereford', since: '2025-02-10', renewsInMonths: 9 }),
];

/** A contact of the scenario by the part of the address before the at sign. */
export function contactOf(localPart: string): ScenarioContact {
  const found = scenarioClients.flatMap(({ people }) => people).find(({ address }) => address.startsWith(`${localPart}@`));
  if (found === undefined) throw new TypeError(`No contact ${localPart} in the scenario`);
  return found;
}
