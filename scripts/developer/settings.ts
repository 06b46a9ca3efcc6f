import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEVELOPMENT } from '../../manifest/deployment';

/** What `npm run start:outlook` runs with. */
export interface DeveloperSettings {
  readonly clientId: string;
  /** Id or domain of the tenant, for sign-in and the administrator's consent link; null when it was not said: any organisation. */
  readonly tenant: string | null;
  /** Port that this machine serves on. */
  readonly port: number;
  /** Host name, with its port, by which Outlook and Teams reach it: `localhost:PORT`, or a name of a tunnel's or the hosts file. */
  readonly host: string;
  /** Files of a certificate and its key, in place of Microsoft's development certificates; null without. */
  readonly certificate: { readonly cert: string; readonly key: string } | null;
  /** Whether to put the add-in into Outlook where Microsoft's tool can. */
  readonly sideload: boolean;
}

/** How to call it, in one line. */
export const USAGE = 'npm run start:outlook -- [--port N] [--cert FILE --key FILE] [--no-sideload]';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HOST = /^[a-z0-9][a-z0-9.-]{0,252}(:\d{1,5})?$/i;
const TENANT = /^[a-z0-9][a-z0-9.-]{0,252}$/i;

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** What to do first when there is no client id yet. */
function register(host: string): string {
  const pages = ['redirect', 'office-dialog', 'teams-authenticate'].map((page) => `https://${host}/${page}.html`);
  return `MAINSTAY_CLIENT_ID is missing. Register a single-page application in Entra with the redirect URIs ${pages.join(', ')} and brk-multihub://${host}, copy .env.example to .env, and put the application (client) id there. Without a tenant of your own, npm start runs everything on this machine.`;
}

/**
 * Reads the command line and the environment (which holds what `.env` says). Gives a sentence that says what is missing or
 * wrong instead of settings.
 */
export function readSettings(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): DeveloperSettings | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
        'no-sideload': { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${USAGE}`;
  }
  const { cert, key } = values;
  const said = values.port ?? (environment['PORT'] || '3000');
  const port = portOf(said);
  if (port === null) return `"${said}" is no port: a number from 1 to 65535.`;
  if ((cert === undefined) !== (key === undefined)) return '--cert and --key go together.';
  const lacking = [cert, key].find((file) => file !== undefined && !existsSync(file));
  if (lacking !== undefined) return `There is no file ${lacking}.`;
  const host = environment['MAINSTAY_HOST']?.trim() || `localhost:${port}`;
  if (!HOST.test(host)) return `MAINSTAY_HOST "${host}" is no host name like mainstay.example or localhost:3000.`;
  const clientId = environment['MAINSTAY_CLIENT_ID']?.trim().toLowerCase() ?? '';
  if (clientId === '' || clientId === DEVELOPMENT.clientId) return register(host);
  if (!GUID.test(clientId)) return `MAINSTAY_CLIENT_ID "${clientId}" is no GUID.`;
  const tenant = environment['MAINSTAY_TENANT']?.trim() ?? '';
  if (tenant !== '' && !TENANT.test(tenant)) return `MAINSTAY_TENANT "${tenant}" is neither a tenant id nor a domain.`;
  return {
    clientId,
    tenant: tenant === '' ? null : tenant,
    port,
    host,
    certificate: cert === undefined || key === undefined ? null : { cert, key },
    sideload: !values['no-sideload'],
  };
}
