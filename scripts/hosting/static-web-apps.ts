import { CACHE_ELSEWHERE, EVERYWHERE, type HeaderRule, RULES, wholePolicy } from './site-headers';

/** One route for a page with and without `.html`: a star may stand for the end of a path. Azure reads 20 KB of routes at most. */
function routeOf(rule: HeaderRule): string {
  return rule.path.replace(/\.html$/, '*');
}

/** Exact routes before stars, longer stars before shorter: `/tab-config*` is not to fall to `/tab*`. */
function byPrecedence(one: HeaderRule, other: HeaderRule): number {
  const [a, b] = [routeOf(one), routeOf(other)];
  return Number(a.endsWith('*')) - Number(b.endsWith('*')) || b.length - a.length;
}

/**
 * `staticwebapp.config.json` of Azure Static Web Apps: a route's headers replace global ones of the same name, and the
 * first route that fits is the only one.
 */
export function staticWebAppsConfig(): string {
  const config = {
    globalHeaders: { ...EVERYWHERE, 'Cache-Control': CACHE_ELSEWHERE },
    routes: [...RULES].sort(byPrecedence).map((rule) => ({
      route: routeOf(rule),
      headers: {
        ...(rule.policy === null ? {} : { 'Content-Security-Policy': wholePolicy(rule) }),
        'Cache-Control': rule.cache,
      },
    })),
    responseOverrides: { '404': { rewrite: '/404.html' } },
    mimeTypes: { '.json': 'application/json', '.woff2': 'font/woff2' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
