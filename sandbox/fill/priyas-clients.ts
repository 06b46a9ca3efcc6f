import { client, contact, freeMailContact, type ScenarioClient } from './scenario-client';
import { priya } from './scenario-people';

/** Priya's clients; Orchard & Pine has no domain of its own. */
export const priyasClients: readonly ScenarioClient[] = [
  client(
    'sable-and-finch',
    'Sable & Finch',
    'sablefinch.example',
    [
      contact('colette.amory@sablefinch.example', 'Colette Amory', ['decision-maker'], { title: 'Founder' }),
      contact('noor.haddad@sablefinch.example', 'Noor Haddad', ['day-to-day'], { title: 'Content' }),
    ],
    { owner: priya.address, about: 'Stationery, Edinburgh', since: '2022-05-01', renewsInMonths: 1 },
  ),
  client(
    'marlow-cycles',
    'Marlow Cycles',
    'marlowcycles.example',
    [
      contact('petra.lindqvist@marlowcycles.example', 'Petra Lindqvist', ['decision-maker'], {
        title: 'Chief executive',
      }),
      contact('owen.hughes@marlowcycles.example', 'Owen Hughes', ['day-to-day'], { title: 'Retail marketing' }),
    ],
    { shortName: 'Marlow', owner: priya.address, about: 'Bicycles, Marlow', since: '2023-10-19', renewsInMonths: 7 },
  ),
  client(
    'orchard-and-pine',
    'Orchard & Pine',
    'orchardandpine.example',
    [
      contact(freeMailContact, 'Nell Hartley', ['decision-maker'], {
        title: 'Owner',
        note: 'Writes from her private address',
      }),
    ],
    {
      domains: [],
      addresses: [freeMailContact],
      owner: priya.address,
      about: 'Furniture workshop, Hereford',
      since: '2025-02-10',
      renewsInMonths: 9,
    },
  ),
];
