import type { OpenItem } from '../domain/open-item';
import { shortMark } from '../domain/short-mark';
import type { TakeAction } from '../domain/take-action';
import type { Finding } from '../rules/finding';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';

/** Tells items apart as far as “Take action” goes: by kind and conversation or id. */
function markOf(item: OpenItem): string {
  if (item.kind === 'message-compose') return `${item.kind}|${item.conversationId ?? ''}`;
  return item.kind === 'meeting-organizer' ? `${item.kind}|${item.meeting.id ?? ''}` : item.kind;
}

/** Hears what “Take action” opened the pane for, at the start, with each draft that is opened, and while it is open. */
export function watchAskedFor(core: SessionCore): () => void {
  const host = itemHostOf(core.parts.host);
  if (host === null) return () => undefined;
  let seen = 'nothing';
  const ask = (asked: TakeAction | null): void => {
    // A new object each time: asked twice, it is shown twice.
    if (!core.live.stopped) core.holder.set({ asked: asked === null ? null : { ...asked } });
  };
  async function look(): Promise<void> {
    const mark = markOf(core.holder.get().item);
    if (mark === seen) return;
    seen = mark;
    if (core.holder.get().asked !== null) ask(null);
    if (mark.startsWith('message-compose') || mark.startsWith('meeting-organizer')) {
      const asked = await host?.takeAction();
      if (asked && mark === seen) ask(asked);
    }
  }
  const stopLooking = core.holder.subscribe(() => void look());
  const stopHearing = host.onTakeAction(ask);
  return () => {
    stopLooking();
    stopHearing();
  };
}

/**
 * The finding that “Take action” meant: of that rule, and where it names a part, that one; parts may be shortened to their first word
 * or to a mark, for context data carries no names. The rule's first finding where the part is gone; null without one.
 */
export function askedFinding(asked: TakeAction, findings: readonly Finding[]): Finding | null {
  const of = findings.filter((f) => f.ruleId === asked.rule);
  const exact = of.find((f) => {
    const part = f.key.split('|').at(-1) ?? '';
    return (
      asked.part !== null &&
      (part === asked.part || part.startsWith(`${asked.part}-`) || shortMark(part) === asked.part)
    );
  });
  return exact ?? of[0] ?? null;
}
