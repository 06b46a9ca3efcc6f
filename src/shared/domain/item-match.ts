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
 * `at` is when the item happened, null for now. Each address is looked at once.
 */
export function matchItem(people: readonly Person[], index: ClientIndex, at: Instant | null = null): ItemMatch {
  const ties: ItemTie[] = [];
  const unknown: Address[] = [];
  const open: { readonly address: Address; readonly candidates: readonly ClientId[] }[] = [];
  const present = new Set<ClientId>();
  const seen = new Set<Address>();
  for (const { address } of people) {
    if (seen.has(address)) continue;
    seen.add(address);
    const match = matchAddress(address, index, at);
    switch (match.kind) {
      case 'client':
        ties.push({ clientId: match.clientId, address, by: match.by });
        if (match.by === 'address' || match.by === 'choice') present.add(match.clientId);
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
  const ambiguous: ItemMatch['ambiguous'][number][] = [];
  for (const one of open) {
    const here = one.candidates.filter((id) => present.has(id));
    if (here.length === 1 && here[0] !== undefined)
      ties.push({ clientId: here[0], address: one.address, by: 'context' });
    else ambiguous.push(one);
  }
  return { ties, ambiguous, unknown };
}

/** Clients of an item, each once, in the order of its people. */
export function clientsOf(match: ItemMatch): readonly ClientId[] {
  const [first, ...others] = match.ties;
  if (first === undefined) return [];
  return others.every((tie) => tie.clientId === first.clientId)
    ? [first.clientId]
    : [...new Set(match.ties.map((t) => t.clientId))];
}
