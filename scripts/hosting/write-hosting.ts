import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { favicon } from './favicon';
import { headersFile } from './headers-file';
import { iisWebConfig } from './iis-web-config';
import { nginxHeaders } from './nginx-headers';
import { staticWebAppsConfig } from './static-web-apps';
import { writeWellKnown } from './well-known';

const root = fileURLToPath(new URL('../../', import.meta.url));
const STATIC = join(root, 'src/static');

/** The header file of each kind of host by its name in the site. */
export const HEADER_FILES: Readonly<Record<string, () => string>> = {
  'staticwebapp.config.json': staticWebAppsConfig,
  _headers: headersFile,
  'web.config': iisWebConfig,
  'nginx-headers.conf': nginxHeaders,
};

/**
 * Makes a folder of built pages a site that any static host serves: header files, the pages to read, the favicon, and,
 * when the host is known (a host name, with a port where it is not 443), the well-known file.
 */
export function writeHosting(site: string, host?: string): void {
  for (const [name, text] of Object.entries(HEADER_FILES)) writeFileSync(join(site, name), text());
  for (const file of readdirSync(STATIC)) copyFileSync(join(STATIC, file), join(site, file));
  writeFileSync(join(site, 'favicon.ico'), favicon(readFileSync(join(root, 'manifest/icons/color-32.png')), 32));
  if (host !== undefined) writeWellKnown(site, host);
}
