import type { ClientId } from './client';

/** A readable id from a client's name that no other client has: “halden-foods”, “halden-foods-2”. */
export function newClientId(name: string, taken: ReadonlySet<ClientId>): ClientId {
  const root =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 48) || 'client';
  for (let n = 1; ; n++) {
    const id = n === 1 ? root : `${root}-${n}`;
    if (!taken.has(id)) return id;
  }
}
