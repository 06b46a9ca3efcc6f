import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';

/** Response headers by lower-case name, as the host that reads the file would send them for a path. */
export type Sent = Readonly<Record<string, string>>;

const lower = (headers: Readonly<Record<string, string>>): Sent =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Whether a host's pattern, exact or with a star at its end, fits a path. */
const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

/** Azure Static Web Apps: the first route that fits, its headers in place of global ones of the same name. */
export function staticWebAppsSends(file: string, path: string): Sent {
  const { globalHeaders, routes } = JSON.parse(file) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  const route = routes.find((each) => fits(each.route, path));
  return { ...lower(globalHeaders), ...lower(route?.headers ?? {}) };
}

/** Cloudflare Pages and Netlify: every block that fits, a header that comes twice joined by a comma, their own cache rule without one. */
export function headersFileSends(file: string, path: string): Sent {
  const sent: Record<string, string> = {};
  for (const block of file.trim().split(/\n\n+/)) {
    const [pattern = '', ...lines] = block.split('\n');
    if (!fits(pattern, path)) continue;
    for (const line of lines) {
      const at = line.indexOf(':');
      const name = line.slice(0, at).trim().toLowerCase();
      const value = line.slice(at + 1).trim();
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return { 'cache-control': 'public, max-age=0, must-revalidate', ...sent };
}

/** IIS: the site's headers, then those of the location the path lies in; `remove` takes an inherited one away. */
export function iisSends(file: string, path: string): Sent {
  const document = new DOMParser().parseFromString(file, 'text/xml');
  const placeOf = (section: XmlElement): string | null =>
    section.parentNode?.nodeName === 'location' ? `/${(section.parentNode as XmlElement).getAttribute('path')}` : null;
  const sections = [...document.getElementsByTagName('system.webServer')].filter((section) => {
    const place = placeOf(section);
    return place === null || path === place || path.startsWith(`${place}/`);
  });
  const sent: Record<string, string> = {};
  for (const section of sections) {
    const lines = section.getElementsByTagName('customHeaders')[0]?.getElementsByTagName('*') ?? [];
    for (const line of lines) {
      const name = (line.getAttribute('name') ?? '').toLowerCase();
      if (line.nodeName === 'remove') delete sent[name];
      else if (sent[name] === undefined) sent[name] = line.getAttribute('value') ?? '';
      else throw new Error(`IIS refuses a second ${name}`);
    }
  }
  return sent;
}

/** nginx: the location that fits, `=` before `^~`; one with headers of its own inherits none from the server block. */
export function nginxSends(file: string, path: string): Sent {
  const headersIn = (text: string): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]),
    );
  const locations = [...file.matchAll(/^location (=|\^~) (\S+) \{\n([^}]*)\n\}/gm)].map(
    ([, sign = '', place = '', body = '']) => ({ sign, place, body }),
  );
  const exact = locations.find(({ sign, place }) => sign === '=' && place === path);
  const folder = locations.find(({ sign, place }) => sign === '^~' && path.startsWith(place));
  const own = headersIn((exact ?? folder)?.body ?? '');
  return Object.keys(own).length > 0 ? own : headersIn(file.slice(0, file.indexOf('\nlocation ')));
}
