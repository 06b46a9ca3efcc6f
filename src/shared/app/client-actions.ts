import { normalizeAddress, normalizeDomain } from '../domain/address';
import type { Client, ClientId } from '../domain/client';
import { CLIENT_COLORS } from '../domain/client-color';
import { mergeClients } from '../domain/client-merge';
import type { Address } from '../domain/person';
import type { Json } from '../domain/book-record';
import { fieldsOfClient } from './client-record';
import type { RecordChange } from './record-writer';
import { NO_UNDO, writeRecords } from './record-writer';
import type { SessionActions, Undo } from './session';
import type { SessionCore } from './session-core';
import { CHOICE, NEVER, SETTINGS } from './settings-records';

type ClientActions = Pick<
  SessionActions,
  'saveClient' | 'saveClients' | 'mergeClients' | 'removeClient' | 'never' | 'choose' | 'notThisClient'
>;

/** A client's record; fields it no longer has are emptied. */
function changeOf(client: Client, before: Client | undefined): RecordChange {
  const fields = fieldsOfClient(client);
  const emptied =
    before === undefined ? [] : Object.keys(fieldsOfClient(before)).filter((name) => !Object.hasOwn(fields, name));
  return {
    kind: 'client',
    id: client.id,
    fields: { ...fields, ...Object.fromEntries(emptied.map((name) => [name, null as Json])) },
  };
}

/** What surfaces ask about client records and about who belongs to whom. */
export function createClientActions(core: SessionCore): ClientActions {
  const clients = (): readonly Client[] => core.book().clients;

  function save(list: readonly Client[]): Undo {
    const known = new Map(clients().map((c) => [c.id, c]));
    let made = known.size;
    const changes = list.map((client) => {
      const before = known.get(client.id);
      const color = client.color ?? before?.color ?? made++ % CLIENT_COLORS;
      return changeOf({ ...client, color }, before);
    });
    return writeRecords(core, changes);
  }

  function matching(name: string, value: Json): Undo {
    return writeRecords(core, [{ kind: 'settings', id: SETTINGS.matching, fields: { [name]: value } }]);
  }

  function merge(from: readonly ClientId[], into: ClientId): Undo {
    const before = clients();
    const after = mergeClients(before, from, into);
    if (after === before) return NO_UNDO;
    const known = new Map(before.map((c) => [c.id, c]));
    const changed = after.filter((c) => known.get(c.id) !== c).map((c) => changeOf(c, known.get(c.id)));
    const kept = new Set(after.map((c) => c.id));
    const gone = before.filter((c) => !kept.has(c.id));
    // The old id stays known, so that links and answers that name it still lead somewhere.
    const aliases = gone.map((c): RecordChange => ({
      kind: 'client',
      id: c.id,
      fields: { mergedInto: into },
      removed: true,
    }));
    return writeRecords(core, [...changed, ...aliases]);
  }

  return {
    saveClient: (client) => save([client]),
    saveClients: save,
    mergeClients: merge,
    removeClient: (id) => writeRecords(core, [{ kind: 'client', id, fields: {}, removed: true }]),
    never: (raw) => {
      const name = raw.includes('@') ? normalizeAddress(raw) : normalizeDomain(raw);
      return name === null ? NO_UNDO : matching(`${NEVER}${name}`, true);
    },
    choose: (address: Address, clientId) => matching(`${CHOICE}${address}`, clientId),
    notThisClient: (address, clientId) => {
      const client = clients().find((c) => c.id === clientId);
      if (client === undefined) return NO_UNDO;
      const chosen = core.book().choices.get(address) === clientId;
      const never = [...new Set([...client.never, address])];
      const changes: RecordChange[] = [{ kind: 'client', id: clientId, fields: { never } }];
      if (chosen) changes.push({ kind: 'settings', id: SETTINGS.matching, fields: { [`${CHOICE}${address}`]: null } });
      return writeRecords(core, changes);
    },
  };
}
