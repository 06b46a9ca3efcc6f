import { parseArgs } from 'node:util';
import { DEVELOPMENT, type Deployment } from '../../manifest/deployment';

/** What `npm run package` was asked for. */
export interface PackageArguments {
  readonly deployment: Deployment;
  /** Folder to write into, as it was given. */
  readonly out: string;
}

/** How to call it, in one line. */
export const USAGE =
  'npm run package -- --host https://mainstay.example --client-id <application (client) id> [--tenant <directory (tenant) id>] [--out DIR] [--dev]';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The host name (with its port) of an address like `https://mainstay.example`; a sentence when it is none to serve from. */
function hostOf(address: string, dev: boolean): { readonly host: string } | string {
  if (!URL.canParse(address)) return `--host "${address}" is no address like https://mainstay.example.`;
  const url = new URL(address);
  if (url.protocol !== 'https:') return `--host must begin with https://: Outlook and Teams load nothing else.`;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
    return `--host is the host alone: sign-in trusts a whole origin, so Mainstay needs one of its own.`;
  if (LOCAL.test(url.hostname) && !dev) return `--host ${url.host} is this machine; say --dev if that is meant.`;
  if (!LOCAL.test(url.hostname) && !url.hostname.includes('.')) return `--host ${url.host} is no public host name.`;
  return { host: url.host };
}

/**
 * Reads the command line. Gives a sentence that says what is wrong instead of arguments. `--dev` allows this machine as host, and
 * the sandbox's zero client id.
 */
export function readArguments(argv: readonly string[]): PackageArguments | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        host: { type: 'string' },
        'client-id': { type: 'string' },
        tenant: { type: 'string' },
        out: { type: 'string', default: 'packages' },
        dev: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { host: address, 'client-id': clientId, tenant, out, dev } = values;
  if (address === undefined) return '--host is missing.';
  const found = hostOf(address, dev);
  if (typeof found === 'string') return found;
  if (clientId === undefined) return '--client-id is missing.';
  if (!GUID.test(clientId)) return `--client-id "${clientId}" is no GUID.`;
  if (clientId === DEVELOPMENT.clientId && !dev)
    return '--client-id is the sandbox’s; register an app and take its own.';
  if (tenant !== undefined && !GUID.test(tenant)) return `--tenant "${tenant}" is no GUID.`;
  const directory = tenant === undefined ? {} : { tenant: tenant.toLowerCase() };
  return { deployment: { host: found.host, clientId: clientId.toLowerCase(), ...directory }, out };
}
