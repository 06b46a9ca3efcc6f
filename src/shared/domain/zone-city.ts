import type { ZoneName } from './instant';

/** What people call a zone: the city in its name. */
export function cityOf(zone: ZoneName): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
}
