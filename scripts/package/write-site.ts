import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '../../manifest/deployment';
import { writeWellKnown } from '../hosting/well-known';

/** The element of a page that holds the client id (webpack.config.js writes it, src/shared/app/client-id.ts reads it). */
const META = /(<meta name="mainstay-client-id" content=")[^"]*(")/g;
/** Pages that cannot sign in without it. */
const SIGNS_IN = ['taskpane.html', 'tab.html'];

/** The page with another client id, and how many places held one. */
export function withClientId(html: string, clientId: string): { readonly html: string; readonly places: number } {
  return { html: html.replace(META, `$1${clientId}$2`), places: [...html.matchAll(META)].length };
}

/**
 * Copies the built site and makes it that of a deployment: its client id in the pages, its address in the well-known file. Throws
 * when a page that signs in has no place for the id.
 */
export function writeSite(dist: string, site: string, { host, clientId }: Deployment): void {
  cpSync(dist, site, { recursive: true });
  for (const name of readdirSync(site).filter((file) => file.endsWith('.html'))) {
    const { html, places } = withClientId(readFileSync(join(site, name), 'utf8'), clientId);
    if (places !== 1 && SIGNS_IN.includes(name))
      throw new Error(`${name} has ${places} places for the client id, not 1`);
    if (places > 0) writeFileSync(join(site, name), html);
  }
  writeWellKnown(site, host);
}
