import { sayDay, sayMoment } from '../shared/domain/say-time';
import { useNow } from '../shared/ui/use-now';
import { useSessionState } from '../shared/ui/use-session';

/** Days and moments as a person says them, with the time kept beside its day. */
export function useSaid() {
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  return {
    day: (at: number) => sayDay(at, now, zone, locale),
    moment: (at: number) => sayMoment(at, now, zone, locale).replace(/ (?=[\d:]+(?: [AP]M)?$)/i, '\u00a0'),
  };
}
