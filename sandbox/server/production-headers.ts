import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As much of Azure Static Web Apps' `staticwebapp.config.json` as concerns headers (Azure docs, "Configure Azure Static Web Apps"). */
interface HostFile {
  readonly globalHeaders?: Readonly<Record<string, string>>;
  readonly routes?: readonly { readonly route: string; readonly headers?: Readonly<Record<string, string>> }[];
}

function fits(route: string, path: string): boolean {
  return route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : route === path;
}

/**
 * The headers that a host sends with a file of the built product, read from the header file in its folder; none where the
 * folder has no such file. Only `Cache-Control` is left out: somebody who builds again must see the new files at once.
 * Throws on a file that is not JSON.
 */
export async function productionHeaders(dist: string, pathname: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(dist, 'staticwebapp.config.json'), 'utf8').catch(() => '{}');
  const { globalHeaders = {}, routes = [] } = JSON.parse(text) as HostFile;
  const own = routes.find(({ route }) => fits(route, pathname))?.headers ?? {};
  const sent = Object.entries({ ...globalHeaders, ...own });
  return Object.fromEntries(sent.filter(([name]) => name.toLowerCase() !== 'cache-control'));
}
