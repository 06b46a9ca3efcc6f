/**
 * `/sandbox/link.js`: first script of the product's pages in the sandbox. The bundles know only the real addresses of
 * Microsoft 365; this sends what they fetch and open to the tenant on this machine.
 */
import { asCrossOrigin } from './cross-origin';
import { localAddress, localItemPage } from './local-address';
import { shiftedDate } from './shifted-clock';

declare global {
  /** Written by the server in front of this script: milliseconds between the tenant's clock and the real one. */
  var sandboxClockOffset: number;
}

// Zero up to the server's own rounding means the real clock: then nothing is touched.
if (Math.abs(globalThis.sandboxClockOffset) > 1000) globalThis.Date = shiftedDate(Date, globalThis.sandboxClockOffset);

const teamsDomains = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';

const realFetch = window.fetch.bind(window);

window.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const local = localAddress(url, location.origin);
  // teams-js asks for this list when it is imported; an empty one leaves the list that is built into it.
  if (url === teamsDomains) return Response.json({ validDomains: [] });
  if (local === undefined) return realFetch(input, init);
  // Graph's redirects to the content host carry no CORS header, so a page in a browser cannot follow them (graph spike §0.6).
  const options: RequestInit = { ...init, redirect: 'manual' };
  const response = await (input instanceof Request
    ? realFetch(new Request(local, input), options)
    : realFetch(local, options));
  if (response.type === 'opaqueredirect' && init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
  return asCrossOrigin(response, url);
};

const realOpen = window.open.bind(window);
window.open = (url, target, features) =>
  realOpen(
    url === undefined ? url : (localItemPage(String(url), location.origin, signedInAs()) ?? url),
    target,
    features,
  );

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(anchor instanceof HTMLAnchorElement) || event.defaultPrevented) return;
  const local = localItemPage(anchor.href, location.origin, signedInAs());
  if (local === undefined) return;
  event.preventDefault();
  realOpen(local, '_blank');
});

/** The host page around this frame has `?as=`; a new window must show the same person. */
function signedInAs(): string | undefined {
  try {
    return new URL(window.parent.location.href).searchParams.get('as') ?? undefined;
  } catch {
    return undefined;
  }
}
