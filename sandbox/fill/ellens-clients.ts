import { client, contact, sharedPenhallowAddress, type ScenarioClient } from './scenario-client';
import { ellen } from './scenario-people';

/** Ellen's clients. Harcourt's and Lumen's lists hold a French and a German writer. */
export const ellensClients: readonly ScenarioClient[] = [
  client(
    'halden-foods',
    'Halden Foods',
    'halden.example',
    [
      contact('dana.fox@halden.example', 'Dana Fox', ['decision-maker'], {
        title: 'Marketing director',
        note: 'Phone before 10:00, supports Leeds United',
      }),
      contact('tom.reyes@halden.example', 'Tom Reyes', ['day-to-day'], { title: 'Brand manager' }),
      contact('priya.nair@halden.example', 'Priya Nair', ['champion'], { title: 'E-commerce lead' }),
      contact('marcus.webb@halden.example', 'Marcus Webb', ['day-to-day'], { title: 'Trade marketing' }),
    ],
    {
      shortName: 'Halden',
      owner: ellen.address,
      about: 'Food producer, Leeds',
      since: '2023-03-06',
      renewsInMonths: 3,
    },
  ),
  client(
    'northgate-dental',
    'Northgate Dental',
    'northgate-dental.example',
    [
      contact('alan.moss@northgate-dental.example', 'Dr Alan Moss', ['decision-maker'], {
        title: 'Practice owner',
        note: 'Operates on Tuesdays, reads mail in the evening',
      }),
      contact('beth.arkwright@northgate-dental.example', 'Beth Arkwright', ['day-to-day'], {
        title: 'Practice manager',
      }),
    ],
    {
      shortName: 'Northgate',
      owner: ellen.address,
      about: 'Four dental practices, York',
      since: '2024-09-02',
      renewsInMonths: 6,
    },
  ),
  client(
    'oakham-building-society',
    'Oakham Building Society',
    'oakham.example',
    [
      contact('ruth.calloway@oakham.example', 'Ruth Calloway', ['decision-maker'], { title: 'Head of brand' }),
      contact('martin.oakes@oakham.example', 'Martin Oakes', ['decision-maker', 'sponsor'], {
        title: 'Commercial director',
      }),
      contact('sadie.birch@oakham.example', 'Sadie Birch', ['day-to-day'], { title: 'Campaign executive' }),
    ],
    {
      shortName: 'Oakham',
      owner: ellen.address,
      about: 'Savings and mortgages, Rutland',
      since: '2022-11-14',
      renewsInMonths: 8,
    },
  ),
  client(
    'kestrel-travel',
    'Kestrel Travel',
    'kestrel.example',
    [
      contact('will.garside@kestrel.example', 'Will Garside', ['decision-maker'], {
        title: 'Managing director',
        copy: 'never',
        copyReason: 'Asked in January to hear results only, through Amy.',
      }),
      contact('amy.sutton@kestrel.example', 'Amy Sutton', ['day-to-day'], { title: 'Marketing manager' }),
    ],
    {
      shortName: 'Kestrel',
      owner: ellen.address,
      about: 'Walking holidays, Keswick',
      since: '2021-02-01',
      renewsInMonths: 11,
    },
  ),
  client(
    'penhallow-hotels',
    'Penhallow Hotels',
    'penhallow.example',
    [
      contact(
        'rosalind.penhallow-treloar@penhallow.example',
        'Rosalind Penhallow-Treloar',
        ['decision-maker', 'sponsor'],
        { title: 'Owner' },
      ),
      contact('joss.penrose@penhallow.example', 'Joss Penrose', ['day-to-day'], { title: 'Marketing manager' }),
      contact('helene.dubois-marchetti@penhallow.example', 'Hélène Dubois-Marchetti', ['day-to-day'], {
        title: 'Directrice, Saint-Malo',
        note: 'Writes in French',
      }),
    ],
    {
      shortName: 'Penhallow',
      addresses: [sharedPenhallowAddress],
      owner: ellen.address,
      about: 'Six hotels, Cornwall and Brittany',
      since: '2020-05-18',
      renewsInMonths: 10,
    },
  ),
  client(
    'penhallow-spas',
    'Penhallow Spas',
    'penhallow-spas.example',
    [
      contact('isla.trevose@penhallow-spas.example', 'Isla Trevose', ['decision-maker'], {
        title: 'Managing director',
      }),
    ],
    {
      owner: ellen.address,
      about: 'Day spas, sister company of the hotels',
      since: '2025-01-13',
      renewsInMonths: 5,
      parentId: 'penhallow-hotels',
      addresses: [sharedPenhallowAddress],
    },
  ),
  client(
    'tidewell-energy',
    'Tidewell Energy',
    'tidewell.example',
    [
      contact('helen.strand@tidewell.example', 'Helen Strand', ['decision-maker'], { title: 'Customer director' }),
      contact('grant.oyelaran@tidewell.example', 'Grant Oyelaran', ['champion'], { title: 'Digital lead' }),
      contact('kim.ashdown@tidewell-retail.example', 'Kim Ashdown', ['day-to-day'], { title: 'Retail campaigns' }),
    ],
    {
      shortName: 'Tidewell',
      domains: ['tidewell.example', 'tidewell-retail.example'],
      owner: ellen.address,
      about: 'Energy supplier, Hull',
      since: '2024-05-13',
      renewsInMonths: 2,
    },
  ),
  client(
    'lumen-eyecare',
    'Lumen Eyecare',
    'lumen.example',
    [
      contact('arjun.mistry@lumen.example', 'Arjun Mistry', ['decision-maker'], { title: 'Founder' }),
      contact('katrin.vogel@lumen.example', 'Katrin Vogel', ['day-to-day'], {
        title: 'Marketing DACH',
        note: 'Writes in German',
      }),
    ],
    {
      shortName: 'Lumen',
      owner: ellen.address,
      about: 'Opticians, Leicester and Köln',
      since: '2025-08-14',
      renewsInMonths: 4,
    },
  ),
  client(
    'ferrow-and-lyle',
    'Ferrow & Lyle',
    'ferrowlyle.example',
    [
      contact('simon.ferrow@ferrowlyle.example', 'Simon Ferrow', ['decision-maker'], { title: 'Partner' }),
      contact(
        'maximiliane.von-hohenstein@ferrowlyle.example',
        'Dr Maximiliane Freifrau von Hohenstein-Lichtenberg',
        ['day-to-day'],
        { title: 'Head of communications' },
      ),
    ],
    { owner: ellen.address, about: 'Law firm, London', since: '2023-06-08', renewsInMonths: 2 },
  ),
  client(
    'harcourt-museums',
    'Harcourt Museums Trust',
    'harcourt-museums.example',
    [
      contact('fiona.baird@harcourt-museums.example', 'Fiona Baird', ['decision-maker'], { title: 'Director' }),
      contact('lewis.tan@harcourt-museums.example', 'Lewis Tan', ['day-to-day'], { title: 'Press and digital' }),
    ],
    {
      shortName: 'Harcourt',
      owner: ellen.address,
      about: 'Three museums, Bristol',
      since: '2024-04-02',
      renewsInMonths: 12,
    },
  ),
];
