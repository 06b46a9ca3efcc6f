import { findIana } from 'windows-iana';
import type { ZoneName } from '../domain/instant';

const known = new Map<string, ZoneName | null>();

function isIana(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function lookUp(name: string): ZoneName | null {
  if (/^(tzone:\/\/Microsoft\/)?Utc$/i.test(name)) return 'UTC';
  const [iana] = findIana(name);
  if (iana !== undefined) return iana;
  // `+02:00` is a zone to Intl but has no summer time: not a place, so the mailbox zone says more.
  return /^[A-Za-z]/.test(name) && isIana(name) ? name : null;
}

/**
 * The IANA name of a zone as Graph writes it: Windows names are translated, IANA names pass, and what names no zone
 * (`Customized Time Zone`, `tzone://Microsoft/Custom`, empty, unknown) gives `fallback`, the mailbox zone.
 */
export function zoneOf(raw: unknown, fallback: ZoneName): ZoneName {
  if (typeof raw !== 'string' || raw === '' || raw.length > 100) return fallback;
  let zone = known.get(raw);
  if (zone === undefined) {
    zone = lookUp(raw);
    if (known.size < 500) known.set(raw, zone);
  }
  return zone ?? fallback;
}
