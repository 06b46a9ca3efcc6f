import { matchAddress } from './address-match';
import { assertNever } from './assert-never';
import type { ClientId } from './client';
import type { ClientIndex } from './client-index';
import type { Instant } from './instant';
import type { ItemTie, ItemMatch } from './match';
import type { Address, Person } from './person';

/**
 * The client or clients of one mail or meeting (F1 step 7): addresses whose domain several clients own belong to the one
 * candidate that also has somebody there by address; otherwise they stay ambiguous and are shown in “Choose”.
 * `when` is when the item happened, null for now. Each address is looked at once.
 */
export function matchItem(people: readonly Person[], index: ClientIndex, when: Instant | null = null): ItemMatch {
  const ties: ItemTie[] = [];
  const unknown: Address[] = [];
  const open: { readonly address: Address; readonly candidates: readonly ClientId[] }[] = [];
  const seen = people.length > MANY ? new Set<Address>() : null;
  for (const [at, { address }] of people.entries()) {
    if (seen === null ? cameBefore(address, at, people) : seen.has(address)) continue;
    seen?.add(address);
    const match = matchAddress(address, index, when);
    switch (match.kind) {
      case 'client':
        ties.push({ clientId: match.clientId, address, by: match.by });
        break;
      case 'ambiguous':
        open.push({ address, candidates: match.candidates });
        break;
      case 'unknown':
        unknown.push(address);
        break;
      case 'internal':
      case 'never':
        break;
      default:
        assertNever(match);
    }
  }
  if (open.length === 0) return { ties, ambiguous: open, unknown };
  const sure = ties.filter((tie) => tie.by === 'address' || tie.by === 'choice');
  const present = new Set(sure.map((tie) => tie.clientId));
  const ambiguous: ItemMatch['ambiguous'][number][] = [];
  for (const one of open) {
    const here = one.candidates.filter((id) => present.has(id));
    if (here.length === 1 && here[0] !== undefined)
      ties.push({ clientId: here[0], address: one.address, by: 'context' });
    else ambiguous.push(one);
  }
  return { ties, ambiguous, unknown };
}

/** People from which on a set finds those who came before faster than a look along the list. */
const MANY = 12;

function cameBefore(address: Address, at: number, people: readonly Person[]): boolean {
  for (let before = 0; before < at; before++) if (people[before]?.address === address) return true;
  return false;
}

/** Clients of an item, each once, in the order of its people. */
export function clientsOf(match: ItemMatch): readonly ClientId[] {
  const [first, ...others] = match.ties;
  if (first === undefined) return [];
  return others.every((tie) => tie.clientId === first.clientId)
    ? [first.clientId]
    : [...new Set(match.ties.map((t) => t.clientId))];
}
