import type { ClientDigest, DigestClient } from '../../shared/domain/client-digest';
import { digestRecipient } from '../../shared/domain/digest-match';
import type { Address } from '../../shared/domain/person';

/** Clients of these addresses, the one with most of them first. */
export function clientsOn(addresses: readonly Address[], digest: ClientDigest): readonly DigestClient[] {
  const ids = idsOf(addresses, digest);
  const count = (client: DigestClient): number => ids.filter((id) => id === client.id).length;
  return digest.clients.filter((client) => count(client) > 0).sort((a, b) => count(b) - count(a));
}

/** How many of these addresses belong to a client. */
export function countOn(addresses: readonly Address[], client: DigestClient, digest: ClientDigest): number {
  return idsOf(addresses, digest).filter((id) => id === client.id).length;
}

const idsOf = (addresses: readonly Address[], digest: ClientDigest): readonly (string | undefined)[] =>
  addresses.map((address) => digestRecipient(address, 'to', digest).client?.id);
