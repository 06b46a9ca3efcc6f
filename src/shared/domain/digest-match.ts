import type { ClientDigest, DigestClient } from './client-digest';
import type { Recipient } from './wrong-client';

/**
 * Whose a recipient is, by the digest: the rules of `matchAddress` in small, in the same order (F1). `address` in any form; what is
 * no address is of no account. Domains that several clients have belong to nobody: never a guess.
 */
export function digestRecipient(address: string, field: Recipient['field'], digest: ClientDigest): Recipient {
  const lower = address.slice(0, 320).trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const whose = (client: DigestClient | null, unknown = false): Recipient => ({
    address: lower,
    field,
    client,
    unknown,
  });
  if (at <= 0 || has(digest.ownAddresses, lower)) return whose(null);
  const suffixes = suffixesOf(lower.slice(at + 1));
  if (has(digest.never, lower) || meets(digest.never, suffixes)) return whose(null);
  const counts = (client: DigestClient): boolean => !has(client.never, lower) && !meets(client.never, suffixes);
  const onlyOne = (clients: readonly DigestClient[]): Recipient => {
    const left = clients.filter(counts);
    return whose((left.length === 1 && left[0]) || null);
  };
  const chosen = digest.choices.filter((one) => one.address === lower)[0];
  const choice = chosen === undefined ? undefined : digest.clients[chosen.client];
  if (choice !== undefined && counts(choice)) return whose(choice);
  const exact = digest.clients.filter((client) => isAddressOf(client, lower) && counts(client));
  if (exact.length > 0) return onlyOne(exact);
  const owner = suffixes.filter((s) => has(digest.ownDomains, s) || ownersOf(s, digest).length > 0)[0];
  if (owner === undefined) return whose(null, true);
  return has(digest.ownDomains, owner) ? whose(null) : onlyOne(ownersOf(owner, digest));
}

function ownersOf(domain: string, digest: ClientDigest): readonly DigestClient[] {
  return digest.clients.filter((client) => has(client.domains, domain));
}

/** `a.b.c` → `a.b.c`, `b.c`, `c`: whole labels only, longest first. */
function suffixesOf(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}
function has(list: readonly string[], one: string): boolean {
  return list.indexOf(one) >= 0;
}
function meets(list: readonly string[], suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => has(list, suffix));
}
function isAddressOf(client: DigestClient, address: string): boolean {
  return has(client.addresses, address) || client.deciders.some((one) => has(one.addresses, address));
}
