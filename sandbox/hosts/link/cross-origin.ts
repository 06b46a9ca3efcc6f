/** Headers a page may read of every answer from another origin (Fetch standard, CORS-safelisted response-header names). */
const safelisted = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];

/**
 * The answer as a browser would show it to a page of another origin, which the product's pages are for Graph: only
 * safelisted headers and those that `Access-Control-Expose-Headers` names, and no answer at all without
 * `Access-Control-Allow-Origin`. `url` is the address the page asked for.
 */
export function asCrossOrigin(response: Response, url: string): Response {
  if (!response.headers.has('access-control-allow-origin')) throw new TypeError('Failed to fetch');
  const exposed = (response.headers.get('access-control-expose-headers') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const visible = new Set([...safelisted, ...exposed]);
  const bare = response.status === 204 || response.status === 205 || response.status === 304;
  const seen = new Response(bare ? null : response.body, {
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers].filter(([name]) => visible.has(name)),
  });
  Object.defineProperty(seen, 'url', { value: url });
  return seen;
}
