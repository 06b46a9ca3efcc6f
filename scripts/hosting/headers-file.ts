import { EVERYWHERE, pathsOf, RULES } from './site-headers';

/**
 * `_headers` of Cloudflare Pages and Netlify. Both add up all rules that fit a path and join a header that comes twice by a
 * comma, so a page's rule holds its second policy only. Without a rule both send `public, max-age=0, must-revalidate`,
 * which says the same as `no-cache`; a `Cache-Control` for `/*` would be joined to every other one.
 */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = RULES.flatMap((rule) =>
    pathsOf(rule).map((path) =>
      block(path, {
        ...(rule.policy === null ? {} : { 'Content-Security-Policy': rule.policy }),
        'Cache-Control': rule.cache,
      }),
    ),
  );
  return `${[block('/*', EVERYWHERE), ...rules].join('\n\n')}\n`;
}
