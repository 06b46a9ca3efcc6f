/**
 * `npm run start:outlook`: the built product over HTTPS from this machine, for Outlook and Teams of a real tenant. Reads `.env`,
 * writes both manifests for that address, serves the site under its production headers, and puts the add-in
 * into Outlook where Microsoft's tool can. Exit 1: refused, 2: something is missing or wrong in the settings.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { build, isStale } from './build';
import { developmentCertificate } from './developer/development-certificate';
import { PortTakenError, serveSite } from './developer/https-site';
import { type DeveloperSettings, readSettings } from './developer/settings';
import { sideload } from './developer/sideload';
import { writePackages } from './package/write-packages';

const root = fileURLToPath(new URL('../', import.meta.url));
const OUT = 'packages/developer';

function consentLink({ tenant, clientId, host }: DeveloperSettings): string | null {
  if (tenant === null) return null;
  const query = new URLSearchParams({ client_id: clientId, redirect_uri: `https://${host}/redirect.html` });
  return `https://login.microsoftonline.com/${tenant}/adminconsent?${query.toString()}`;
}

async function start(settings: DeveloperSettings): Promise<number> {
  if (isStale()) {
    console.log('Building Mainstay (again after a change of its sources)…');
    const status = await build();
    if (status !== 0) return status;
  }
  const { clientId, host, port, tenant } = settings;
  const deployment = { host, clientId, ...(tenant === null ? {} : { tenant }) };
  const written = writePackages(deployment, join(root, 'dist'), join(root, OUT));
  if (written.kind === 'refused') {
    for (const problem of written.problems) console.error(problem);
    return 1;
  }
  const { certificate, byHand } = await developmentCertificate(settings.certificate);
  const site = await serveSite(join(root, OUT, 'site'), certificate, port);
  const files = {
    outlook: `${OUT}/profile-a/mainstay-outlook.xml`,
    teams: `${OUT}/profile-a/mainstay-teams.zip`,
    whole: `${OUT}/profile-b/mainstay.zip`,
  };
  const said = [
    `Mainstay is served at https://localhost:${site.port} under the headers of production (without HSTS).`,
    `Manifests: ${written.files
      .filter((file) => file !== 'site')
      .map((file) => `${OUT}/${file}`)
      .join(', ')}`,
    byHand,
    consentLink(settings) === null ? null : `Administrator's consent: ${consentLink(settings)}`,
    sideload(files, settings.sideload),
    'Ctrl+C ends it.',
  ];
  console.log(said.filter((line) => line !== null).join('\n\n'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
  return 0;
}

// The client id goes into a copy of the pages, so the build stays that of `npm start`: it is to see none of the settings.
const file = join(root, '.env');
const kept = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
const settings = readSettings(process.argv.slice(2), { ...kept, ...process.env });
for (const name of ['MAINSTAY_CLIENT_ID', 'MAINSTAY_HOST']) delete process.env[name];
if (typeof settings === 'string') {
  console.error(settings);
  process.exitCode = 2;
} else {
  process.exitCode = await start(settings).catch((error: unknown) => {
    if (!(error instanceof PortTakenError)) throw error;
    console.error(`${error.message} Choose another with --port; the redirect URIs of the registration must name it.`);
    return 1;
  });
}
