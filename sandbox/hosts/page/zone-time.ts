import { findIana } from 'windows-iana';

/** The IANA name of a mailbox's zone, which Graph writes in Windows' words; UTC for a zone that nobody knows. */
export function ianaZone(name: string): string {
  const zone = findIana(name)[0] ?? name;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}

/** Wall clock of an instant (milliseconds) in an IANA zone, as an `<input type="datetime-local">` holds it. */
export function wallClock(instant: number, zone: string): string {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

/** The instant of a wall clock (`YYYY-MM-DDTHH:mm`) in an IANA zone; in the hour that does not exist, the one after it. */
export function instantOf(wall: string, zone: string): number {
  const asUtc = Date.parse(`${wall.slice(0, 16)}:00Z`);
  const offset = (at: number): number => Date.parse(`${wallClock(at, zone)}:00Z`) - at;
  const first = asUtc - offset(asUtc);
  return asUtc - offset(first);
}

/** Midnight of the day an instant falls on in a zone, moved by so many days. */
export function dayStart(instant: number, zone: string, days = 0): number {
  const day = new Date(`${wallClock(instant, zone).slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return instantOf(`${day.toISOString().slice(0, 10)}T00:00`, zone);
}

/** Midnight of the Monday of an instant's week. */
export function weekStart(instant: number, zone: string): number {
  const weekday = new Date(`${wallClock(instant, zone).slice(0, 10)}T00:00:00Z`).getUTCDay();
  return dayStart(instant, zone, -((weekday + 6) % 7));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** Says an instant in the zone, in British English, with the given parts. */
export function say(instant: number, zone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...parts }).format(instant);
}
