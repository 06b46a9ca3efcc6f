import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Request, Route } from 'playwright-core';
import { contentType } from '../../scripts/hosting/content-type';
import { headersFor, PAGES } from '../../scripts/hosting/site-headers';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Where the site stands in these tests: over HTTPS, on a host of its own. */
export const SITE = 'https://mainstay.example';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const GRAPH = 'https://graph.microsoft.com';
const TEAMS_ORIGINS = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';
/** Where the emulator's downloads lie, and the name they get here, in the domain where OneDrive keeps them. */
const DOWNLOADS = 'https://mainstay-my.sharepoint.example';
const ONEDRIVE = 'https://mainstay-my.sharepoint.com';

const ANY_ORIGIN = { 'access-control-allow-origin': '*' };

/** Every request that pages of the product made, in order: `GET https://…`. Those of the host pages around them are not in it. */
export type Asked = readonly string[];

/** The built file of the product that a path of the site stands for, or undefined. */
function builtFile(path: string): string | undefined {
  const file = join(dist, path);
  return extname(path) !== '' && existsSync(file) ? file : undefined;
}

function isProductPage(url: string): boolean {
  const { origin, pathname } = new URL(url);
  return origin === SITE && Object.keys(PAGES).some((page) => pathname === `/${page}.html`);
}

function madeByProduct(request: Request): boolean {
  if (request.isNavigationRequest()) return isProductPage(request.url());
  return isProductPage(request.frame().url());
}

async function fromTenant(route: Route, address: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const response = await route.fetch({ url: address, maxRedirects: 0, maxRetries: 3 }).catch(() => null);
  // The test ended and took its tenant along while the page was still asking: to the page that is a broken line.
  if (response === null) return route.abort('connectionfailed').catch(() => undefined);
  const text = (await response.text()).replaceAll(DOWNLOADS, ONEDRIVE);
  await route.fulfill({ status: response.status(), headers: { ...response.headers(), ...more }, body: text });
}

/**
 * Puts the built site, byte by byte and under its production headers, at SITE, and Microsoft's hosts where the product
 * looks for them: Graph and OneDrive are the tenant, Office.js its stand-in. The host pages `/outlook` and `/teams` stand on the
 * same host. Nothing of the product is changed, so what it asks is what it would ask in production.
 */
export async function deploySite(context: BrowserContext, tenant: string): Promise<Asked> {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (madeByProduct(request)) asked.push(`${request.method()} ${request.url()}`);
  });
  await context.route(`${SITE}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const file = builtFile(pathname);
    if (file === undefined) return fromTenant(route, `${tenant}${pathname}${search}`);
    const headers = { ...headersFor(pathname), 'content-type': contentType(file) };
    return route.fulfill({ status: 200, headers, body: readFileSync(file) });
  });
  await context.route(OFFICE, (route) => fromTenant(route, `${tenant}/sandbox/office.js`));
  await context.route(`${GRAPH}/**`, (route) =>
    fromTenant(route, route.request().url().replace(GRAPH, `${tenant}/graph`)),
  );
  await context.route(`${ONEDRIVE}/**`, (route) =>
    fromTenant(route, route.request().url().replace(ONEDRIVE, tenant), ANY_ORIGIN),
  );
  await context.route(TEAMS_ORIGINS, (route) => route.fulfill({ json: { validDomains: [] }, headers: ANY_ORIGIN }));
  return asked;
}

/**
 * The browser profile for a service that answers with redirects: each becomes a page that goes on by itself, because a
 * redirect is followed past the routes, into a network where SITE does not exist.
 */
export function withoutRedirects(context: BrowserContext): BrowserContext {
  const goingOn = (route: Route): Route =>
    new Proxy(route, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        return (answer?: { readonly headers?: Readonly<Record<string, string>> }, ...rest: unknown[]) => {
          const next = name === 'fulfill' ? answer?.headers?.['location'] : undefined;
          const page = { contentType: 'text/html', body: `<script>location.replace(${JSON.stringify(next)})</script>` };
          return Reflect.apply(value, target, [next === undefined ? answer : page, ...rest]) as unknown;
        };
      },
    });
  return new Proxy(context, {
    get: (target, name) =>
      name === 'route'
        ? (url: string, handler: (route: Route) => unknown) => target.route(url, (route) => handler(goingOn(route)))
        : (Reflect.get(target, name) as unknown),
  });
}

/** What was asked that the design does not allow: anything but the site's own files, Office.js, sign-in, Graph, OneDrive's downloads and the list of Teams origins. */
export function unexpected(asked: Asked): string[] {
  return asked.filter((each) => {
    const [method = '', address = ''] = each.split(' ');
    const url = new URL(address);
    if (url.origin === SITE) return method !== 'GET' || builtFile(url.pathname) === undefined;
    if (address === OFFICE || address === TEAMS_ORIGINS) return method !== 'GET';
    if (url.hostname.endsWith('.sharepoint.com')) return method !== 'GET' || url.protocol !== 'https:';
    return url.origin !== GRAPH && url.origin !== 'https://login.microsoftonline.com';
  });
}

/** Hosts that were asked, each once, in alphabetical order. */
export function hostsOf(asked: Asked): string[] {
  return [...new Set(asked.map((each) => new URL(each.split(' ')[1] ?? '').host))].sort();
}
