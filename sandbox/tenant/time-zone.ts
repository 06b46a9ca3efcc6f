import { findIana } from 'windows-iana';

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(iana: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(iana)) {
    try {
      formatters.set(
        iana,
        new Intl.DateTimeFormat('en-US', {
          timeZone: iana,
          hourCycle: 'h23',
          era: 'short',
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
        }),
      );
    } catch {
      formatters.set(iana, undefined);
    }
  }
  return formatters.get(iana);
}

/** IANA name of a Windows or IANA zone name; undefined for names that no zone has (`Customized Time Zone`, `tzone://Microsoft/Custom`). */
export function ianaZone(name: string): string | undefined {
  if (name === 'UTC' || name === 'tzone://Microsoft/Utc') return 'UTC';
  const windows = findIana(name)[0];
  if (windows !== undefined) return windows;
  return formatterOf(name) === undefined ? undefined : name;
}

/** Milliseconds to add to UTC to get the wall clock of `iana` at the instant. */
function offsetAt(instant: number, iana: string): number {
  if (iana === 'UTC') return 0;
  const formatter = formatterOf(iana);
  if (formatter === undefined) return 0;
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
  const year = Number(part['year']) * (part['era'] === 'BC' ? -1 : 1);
  const wall = Date.UTC(
    year,
    Number(part['month']) - 1,
    Number(part['day']),
    Number(part['hour']),
    Number(part['minute']),
    Number(part['second']),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * Instant (ms) of a wall-clock time `YYYY-MM-DDTHH:mm[:ss[.fffffff]]` in a Windows or IANA zone; unknown zones count as UTC.
 * A value that carries `Z` or an offset keeps it. NaN when the text is no time. In a gap (spring) the later reading counts.
 */
export function wallToInstant(wall: string, zone: string): number {
  if (/(?:Z|[+-]\d\d:\d\d)$/i.test(wall)) return Date.parse(wall);
  const asUtc = Date.parse(`${wall.slice(0, 23)}Z`);
  const iana = ianaZone(zone) ?? 'UTC';
  if (iana === 'UTC' || Number.isNaN(asUtc)) return asUtc;
  const first = asUtc - offsetAt(asUtc, iana);
  return asUtc - offsetAt(first, iana);
}

/** Wall-clock time as Graph writes one, `YYYY-MM-DDTHH:mm:ss.0000000`, of an instant (ms) in a zone; unknown zones count as UTC. */
export function instantToWall(instant: number, zone: string): string {
  const iana = ianaZone(zone) ?? 'UTC';
  return `${new Date(instant + offsetAt(instant, iana)).toISOString().slice(0, 19)}.0000000`;
}

/** An instant as Graph writes `DateTimeOffset` values: whole seconds and `Z`. */
export function instantText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
