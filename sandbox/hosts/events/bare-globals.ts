/**
 * What a worker has and the JavaScript-only runtime of classic Outlook has not (docs "Runtimes in Office Add-ins"; Office
 * spike §2: no DOM, no storage, no cookies, no imports). Timers, `console` and the language itself stay.
 */
const absent = [
  'BroadcastChannel',
  'Cache',
  'CacheStorage',
  'caches',
  'cookieStore',
  'createImageBitmap',
  'crypto',
  'importScripts',
  'indexedDB',
  'location',
  'navigator',
  'OffscreenCanvas',
  'performance',
  'postMessage',
  'SharedWorker',
  'WebSocket',
  'Worker',
] as const;

/** Takes away what the JavaScript-only runtime has not, and lets `fetch` take absolute addresses only. */
export function bareGlobals(scope: object): void {
  for (const name of absent) if (name in scope) hide(scope, name, undefined);
  const real = 'fetch' in scope ? (scope.fetch as typeof fetch) : undefined;
  if (real === undefined) return;
  hide(scope, 'fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!/^https?:\/\//i.test(url)) return Promise.reject(new TypeError('Only absolute addresses can be fetched.'));
    return real.call(scope, input, init);
  });
}

/** Most globals of a worker are accessors of its prototypes: an own property stands before them. */
function hide(scope: object, name: string, value: unknown): void {
  Object.defineProperty(scope, name, { value, configurable: true, writable: true });
}
