import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where classic Outlook on Windows looks for the scripts that may ask other hosts in its event runtime (office-js docs, "Enable SSO or CORS in event-based activation"). */
const WELL_KNOWN = '.well-known/microsoft-officeaddins-allowed.json';

/** The text of the well-known file for a site at `host`: a host name, with a port where it is not 443. */
export function wellKnownAllowed(host: string): string {
  return `${JSON.stringify({ allowed: [`https://${host}/launch-event.js`] }, null, 2)}\n`;
}

/** Writes the well-known file into the folder of a site and gives its path in it. `host` without scheme: `mainstay.example`. */
export function writeWellKnown(folder: string, host: string): string {
  const file = join(folder, WELL_KNOWN);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wellKnownAllowed(host));
  return WELL_KNOWN;
}
