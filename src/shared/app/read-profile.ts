import { normalizeAddress } from '../domain/address';
import type { GraphFailure } from '../graph/graph-port';
import { dateFormatOf, normalizeMailboxSettings } from '../graph/normalize-mailbox-settings';
import { normalizeMe } from '../graph/normalize-person';
import { requests } from '../graph/requests';
import { obstacleOfGraph } from './failure-obstacle';
import type { Obstacle, Rung } from './knowledge';
import type { SessionCore } from './session-core';
import { SETTINGS } from './settings-records';

/**
 * Learns once per session who is signed in and when they work. Gives what stands in the way; `wrong-account` when the service
 * answers for somebody else than the host shows, and then nothing of theirs is read.
 */
export async function readProfile(core: SessionCore, signal: AbortSignal): Promise<Obstacle | null> {
  const { live, parts } = core;
  const doors = live.account?.doors;
  if (doors === undefined || live.rungs.get('profile')?.state !== 'on') return null;
  const failed = (failure: GraphFailure, rung: Rung): Obstacle | null =>
    obstacleOfGraph(failure, rung, parts.adminLink);
  if (live.me === null) {
    const answer = await doors.graph.get({ ...requests.me(), signal });
    if (answer.kind === 'failed') return failed(answer.failure, 'profile');
    const me = normalizeMe(answer.value);
    const shown = normalizeAddress(parts.host.context().user.address ?? '');
    if (me !== null && shown !== null && !me.addresses.includes(shown)) {
      parts.engine.tokens.disown();
      return { kind: 'wrong-account' };
    }
    live.me = me;
    live.answered = true;
    const same = JSON.stringify(core.book().settings.me) === JSON.stringify(me);
    if (me !== null && !same)
      doors.outbox.write('settings', SETTINGS.app, 'me', { name: me.name, addresses: [...me.addresses] });
  }
  if (live.mailboxHours === null && live.rungs.get('calendar')?.state === 'on') {
    const answer = await doors.graph.get({ ...requests.mailboxSettings(), signal });
    if (answer.kind === 'failed') return failed(answer.failure, 'calendar');
    live.mailboxHours = normalizeMailboxSettings(answer.value, parts.zone);
    live.dateFormat = dateFormatOf(answer.value);
  }
  return null;
}
