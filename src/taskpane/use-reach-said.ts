import { sayDate } from '../shared/domain/say-date';
import { useSessionState } from '../shared/ui/use-session';
import { PANE } from './strings';

/** How far mail and calendar have been read, in words; null for a source that has not been read. */
export interface ReachSaid {
  readonly mail: string | null;
  readonly calendar: string | null;
}

/** “mail since 26 December”, “calendar to 4 June”; `short` cuts the month. */
export function useReachSaid(form: 'short' | 'long'): ReachSaid {
  const { inbox, sent, calendar } = useSessionState((s) => s.knowledge.reach);
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  // What both folders have been read back to is what can be claimed.
  const mail = inbox.from === null || sent.from === null ? null : Math.max(inbox.from, sent.from);
  return {
    mail: mail === null ? null : PANE.footer.mailSince(sayDate(mail, zone, locale, form)),
    calendar:
      calendar.to === null || calendar.asOf === null
        ? null
        : PANE.footer.calendarTo(sayDate(calendar.to, zone, locale, 'long')),
  };
}
