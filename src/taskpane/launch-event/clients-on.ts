import type { ClientDigest, DigestClient } from '../../shared/domain/client-digest';
import { digestRecipient } from '../../shared/domain/digest-match';
import type { Address } from '../../shared/domain/person';

/** Clients of these addresses, the one with most of them first. */
export function clientsOn(addresses: readonly Address[], digest: ClientDigest): readonly DigestClient[] {
  const ids = addresses.map((address) => digestRecipient(address, 'to', digest).client?.id);
  const count = (client: DigestClient): number => ids.filter((id) => id === client.id).length;
  return digest.clients.filter((client) => count(client) > 0).sort((a, b) => count(b) - count(a));
}
