import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '../../manifest/deployment';
import { writeWellKnown } from '../hosting/well-known';

/** The elements of a page that hold the app registration (webpack.config.js writes them, src/shared/app/registration.ts reads them). */
const CLIENT_ID = /(<meta name="mainstay-client-id" content=")[^"]*(")/g;
const TENANT = /(<meta name="mainstay-tenant" content=")[^"]*(")/g;
/** Pages that cannot sign in without it. */
const SIGNS_IN = ['taskpane.html', 'tab.html'];

/** The page with another registration, and how many places held a client id. Without a tenant that of the build stays. */
export function withRegistration(
  html: string,
  { clientId, tenant }: Pick<Deployment, 'clientId' | 'tenant'>,
): { readonly html: string; readonly places: number } {
  const named = tenant === undefined ? html : html.replace(TENANT, `$1${tenant}$2`);
  return { html: named.replace(CLIENT_ID, `$1${clientId}$2`), places: [...html.matchAll(CLIENT_ID)].length };
}

/**
 * Copies the built site and makes it that of a deployment: its client id in the pages, its address in the well-known file. Throws
 * when a page that signs in has no place for the id.
 */
export function writeSite(dist: string, site: string, deployment: Deployment): void {
  cpSync(dist, site, { recursive: true });
  for (const name of readdirSync(site).filter((file) => file.endsWith('.html'))) {
    const { html, places } = withRegistration(readFileSync(join(site, name), 'utf8'), deployment);
    if (places !== 1 && SIGNS_IN.includes(name))
      throw new Error(`${name} has ${places} places for the client id, not 1`);
    if (places > 0) writeFileSync(join(site, name), html);
  }
  writeWellKnown(site, deployment.host);
}
