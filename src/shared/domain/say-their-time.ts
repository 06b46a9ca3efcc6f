import { spokenName, type Client } from './client';
import { givenName } from './given-name';
import type { Instant, ZoneName } from './instant';
import type { Person } from './person';
import { sayDate } from './say-date';
import { sayTime } from './say-time';
import { civilDateOf, isKnownZone, offsetAt } from './zoned-time';

/**
 * A time by the client's clock where it shows another one than the user's: “11:00 for Dana”, “01:00 on Friday 27 March for Halden” where
 * the day is another, too; null where both clocks agree at that instant, or the client's zone is not known. One person of theirs is
 * named, several are the client (ui.md §4: the other side's zone when it differs).
 */
export function sayTheirTime(
  at: Instant,
  { client, theirs }: { readonly client: Client; readonly theirs: readonly Person[] },
  { zone, locale }: { readonly zone: ZoneName; readonly locale: string },
): string | null {
  const there = client.zone;
  if (there === undefined || !isKnownZone(there) || offsetAt(at, there) === offsetAt(at, zone)) return null;
  const [only] = theirs;
  const who = (theirs.length === 1 && only ? givenName(only.name) : '') || spokenName(client);
  const day = civilDateOf(at, there) === civilDateOf(at, zone) ? '' : ` on ${sayDate(at, there, locale, 'weekday')}`;
  return `${sayTime(at, there, locale)}${day} for ${who}`.replace(/ /g, '\u00a0');
}
