import { bodyText } from '../graph/item-text';
import { requests } from '../graph/requests';
import { createCalendarWrites } from './calendar-writes';
import { performAct } from './perform-act';
import type { Reading } from './reading';
import type { SessionActions } from './session';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';
import type { TimeHolds } from './time-holds';

type HostActions = Pick<SessionActions, 'act' | 'composeMail' | 'insertText' | 'openItem' | 'openTab' | 'readText'>;

/** What surfaces ask of the host, and acts of findings. A host that breaks is a failed act, never an exception. */
export function createHostActions(core: SessionCore, reading: Reading): HostActions {
  const { host } = core.parts;
  const readAgain = (): void => void reading.run();
  const calendar = createCalendarWrites(core, readAgain);
  // Rarely needed: fetched at the first press.
  const timeHolds = () => import('./time-holds');
  const holds: TimeHolds = {
    hold: async (times) => (await timeHolds()).holdTimes(core, times, readAgain),
    release: async (ids) => (await timeHolds()).releaseTimes(core, ids, readAgain),
  };

  async function readText(messageId: string): Promise<string | null> {
    const graph = core.live.account?.doors.graph;
    if (graph === undefined || core.live.rungs.get('mail-text')?.state !== 'on') return null;
    const answer = await graph.get(requests.message(messageId, true));
    return answer.kind === 'ok' ? bodyText(answer.value, 'body') : null;
  }

  return {
    act: (act, finding) =>
      performAct(act, finding, { core, calendar, holds, readText }).catch(
        () => ({ kind: 'failed', code: 'host' }) as const,
      ),
    composeMail: (mail) => host.composeMail(mail),
    insertText: (text) => itemHostOf(host)?.insertText(text) ?? Promise.resolve({ kind: 'unsupported' }),
    openItem: (kind, id) => {
      const { snapshot } = core.holder.get();
      const item = kind === 'message' ? snapshot?.messageById.get(id) : snapshot?.meetingById.get(id);
      return host.openItem(kind, id, item?.link ?? null);
    },
    openTab: (page) => host.openTab(page),
    readText,
  };
}
