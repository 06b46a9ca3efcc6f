import { CACHE_ELSEWHERE, EVERYWHERE, RULES, wholePolicy } from './site-headers';

function headerLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');
}

/**
 * `nginx-headers.conf`, to be included in the server block of the site. A location with an `add_header` of its own
 * inherits none (ngx_http_headers_module), so each one says all of them.
 */
export function nginxHeaders(): string {
  const locations = RULES.map((rule) => {
    const headers = { ...EVERYWHERE, 'Content-Security-Policy': wholePolicy(rule), 'Cache-Control': rule.cache };
    const place = rule.path.endsWith('/*') ? `^~ ${rule.path.slice(0, -1)}` : `= ${rule.path}`;
    return `location ${place} {\n${headerLines(headers, '  ')}\n}`;
  });
  return `# Inside the server block, after root and the certificate: include this file.
${headerLines({ ...EVERYWHERE, 'Cache-Control': CACHE_ELSEWHERE }, '')}
error_page 404 /404.html;
location ~ ^/(_headers|nginx-headers\\.conf|staticwebapp\\.config\\.json|web\\.config)$ {
  return 404;
}
${locations.join('\n')}
`;
}
