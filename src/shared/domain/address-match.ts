import { domainOf } from './address';
import type { ClientId } from './client';
import type { ClientIndex } from './client-index';
import { FREE_MAIL_DOMAINS } from './free-mail-domains';
import type { Instant } from './instant';
import type { AddressMatch } from './match';
import type { Address } from './person';
import { civilDateOf } from './zoned-time';

export { registrableDomain } from './public-suffixes';

/** Whether anybody can have an address at this domain. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL_DOMAINS.has(domain);
}

/** Most addresses that are remembered for one index. */
const MOST_KNOWN = 50_000;
const known = new WeakMap<ClientIndex, Map<Address, AddressMatch>>();

/**
 * Which client one normalised address belongs to (F1 steps 2–6 and 8). `at` is when the item happened: a person who left
 * counts until their last day. Several clients that own the domain are `ambiguous` here; `matchItem` breaks the tie by context.
 * The same people stand on mail after mail, so answers are remembered with the index.
 */
export function matchAddress(address: Address, index: ClientIndex, at: Instant | null = null): AddressMatch {
  let matches = known.get(index);
  if (matches === undefined) known.set(index, (matches = new Map()));
  const before = matches.get(address);
  if (before !== undefined) return before;
  const match = findMatch(address, index, at);
  if (index.leavers.has(address)) return match;
  if (matches.size >= MOST_KNOWN) matches.clear();
  matches.set(address, match);
  return match;
}

function findMatch(address: Address, index: ClientIndex, at: Instant | null): AddressMatch {
  const domain = domainOf(address);
  const suffixes = suffixesOf(domain);
  if (index.ownAddresses.has(address)) return { kind: 'internal' };
  if (index.neverAddresses.has(address) || suffixes.some((s) => index.neverDomains.has(s))) return { kind: 'never' };
  const counts = (id: ClientId) => !isExcluded(id, address, suffixes, index, at);

  const chosen = index.choices.get(address);
  if (chosen !== undefined && index.clientIds.has(chosen) && counts(chosen))
    return { kind: 'client', clientId: chosen, by: 'choice' };

  const exact = (index.byAddress.get(address) ?? []).filter(counts);
  if (exact.length > 1) return { kind: 'ambiguous', candidates: exact };
  if (exact[0] !== undefined) return { kind: 'client', clientId: exact[0], by: 'address' };

  const owner = suffixes.find((s) => index.ownDomains.has(s) || index.byDomain.has(s));
  if (owner !== undefined && index.ownDomains.has(owner)) return { kind: 'internal' };
  if (isFreeMail(domain)) return { kind: 'unknown', freeMail: true };
  if (owner === undefined) return { kind: 'unknown', freeMail: false };

  const all = index.byDomain.get(owner) ?? [];
  const candidates = all.filter(counts);
  if (candidates.length > 1) return { kind: 'ambiguous', candidates };
  if (candidates[0] !== undefined) return { kind: 'client', clientId: candidates[0], by: 'domain', domain: owner };
  return { kind: 'never' };
}

/** `a.b.c` → `a.b.c`, `b.c`, `c`: whole labels only, longest first (`evil-halden.example` is not `halden.example`). */
function suffixesOf(domain: string): readonly string[] {
  const found = [domain];
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) found.push(domain.slice(dot + 1));
  return found;
}

function isExcluded(
  id: ClientId,
  address: Address,
  suffixes: readonly string[],
  index: ClientIndex,
  at: Instant | null,
): boolean {
  if (index.notThis.has(`${id}|${address}`) || suffixes.some((s) => index.notThis.has(`${id}|${s}`))) return true;
  const left = index.left.get(`${id}|${address}`);
  return left !== undefined && at !== null && civilDateOf(at, left.zone) > left.on;
}
