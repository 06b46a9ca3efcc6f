import { asRead } from '../domain/as-read';
import { sayDay, sayTime } from '../domain/say-time';
import type { Act, Finding } from '../rules/finding';
import { useNow } from './use-now';
import { useSessionState } from './use-session';

/** True while the network is away. */
function useOffline(): boolean {
  return useSessionState((s) => s.knowledge.obstacles.some((o) => o.kind === 'offline'));
}

/** A finding's sentence; what says that something is missing says as of when while nothing new can be read (pane.md §1). */
export function useCarefulWords(): (finding: Finding) => string {
  const offline = useOffline();
  const asOf = useSessionState((s) => s.knowledge.asOf);
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  return ({ message, notFound }) => {
    if (!offline || asOf === null || notFound === undefined) return message;
    const [day, time] = [sayDay(asOf, now, zone, locale), sayTime(asOf, zone, locale)];
    return asRead(message, day === 'today' ? time : `${day} ${time}`);
  };
}

/** Acts that change the calendar through Microsoft 365; the form that is open takes its new times without. */
const CALENDAR: ReadonlySet<Act['kind']> = new Set(['hold', 'start-later', 'end-earlier']);

/** Whether an act has to wait for the network: then it is no button, and the finding says so. */
export function useWaits(): (act: Act) => boolean {
  const offline = useOffline();
  const inForm = useSessionState((s) => s.item.kind === 'meeting-organizer');
  return (act) => offline && CALENDAR.has(act.kind) && (act.kind === 'hold' || !inForm);
}
