import type { Client } from './client';

/** Number of client colours; beyond it they repeat (mock/README.md). */
export const CLIENT_COLORS = 8;

/** A client's colour index, 0–7: its own, or its place among all clients in stable order. */
export function clientColor(client: Client, clients: Iterable<Client>): number {
  if (client.color !== undefined) return client.color % CLIENT_COLORS;
  let index = 0;
  for (const each of clients) {
    if (each.id === client.id) return index % CLIENT_COLORS;
    index += 1;
  }
  return 0;
}
