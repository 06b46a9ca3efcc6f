import { normalizeAddress } from '../domain/address';
import { peopleOf } from '../domain/meeting';
import { openHoldings } from './holdings';
import { RUNG_SCOPES } from './rungs';
import type { SessionCore } from './session-core';

/** Names whose data it is: tenant, user, host partition. Two accounts never share a name. */
async function identity(core: SessionCore): Promise<{ readonly key: string; readonly by: string } | null> {
  const { user, partition } = core.parts.host.context();
  const parts = (tenant: string, id: string): string => [tenant, id, partition ?? ''].map(encodeURIComponent).join('|');
  const address = user.address === null ? null : normalizeAddress(user.address);
  const known = user.id ?? address;
  if (known !== null) return { key: parts(user.tenantId ?? '', known), by: address ?? user.name ?? known };
  const token = await core.parts.engine.tokens.getToken(RUNG_SCOPES.profile);
  if (token.kind === 'failed') return null;
  const { account } = token.token;
  return { key: parts(account.tenantId, account.id), by: normalizeAddress(account.username) ?? account.name };
}

/** Opens the doors of the account at hand, once. False when nobody can be told to be signed in. */
export async function openAccount(core: SessionCore): Promise<boolean> {
  const { live, parts } = core;
  if (live.account !== null) return true;
  const who = await identity(core);
  if (who === null || live.stopped) return false;
  const doors = await parts.engine.openAccount(who.key, who.by);
  const holdings = await openHoldings(doors.store, (meeting) =>
    core.matching.belongs(peopleOf(meeting), meeting.start),
  );
  live.account = { key: who.key, doors, holdings };
  doors.outbox.subscribe(() => core.bookChanged());
  doors.tabs.onTold((message) => {
    if (message === FACTS_CHANGED) void holdings.reload().then(() => core.touch());
  });
  // It begins with what the records say; the data is looked at meanwhile.
  const looked = core.look();
  for (const write of live.early.splice(0)) write();
  await looked;
  return true;
}

/** What a window tells the others after it has read something. */
export const FACTS_CHANGED = 'facts-changed';
