/** What the page inside a sign-in window does next. */
export type WindowStep =
  /** Go to Microsoft's sign-in. */
  | { readonly kind: 'go'; readonly address: string }
  /** Hand Microsoft's answer, a fragment, to the page that opened the window. */
  | { readonly kind: 'answer'; readonly text: string }
  /** Opened by somebody else, or with something that is not ours. */
  | { readonly kind: 'nothing' };

/** The only origin a window of ours goes on to. */
const SIGN_IN = 'https://login.microsoftonline.com';
/** Longest fragment looked at, in characters; MSAL's addresses stay below 2,000. */
const LONGEST = 16_000;

/** Whether an address is Microsoft's sign-in coming back to this very page: anything else would make the page a way to lead people elsewhere. */
function leadsBack(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.origin === SIGN_IN &&
    url.username === '' &&
    url.pathname.endsWith('/oauth2/v2.0/authorize') &&
    url.searchParams.get('redirect_uri') === page
  );
}

/** Reads a page's own address: `#go=<address>` on the way there; a state with a code or an error on the way back. Hosts may add parts of their own. */
export function windowStep(location: { readonly href: string; readonly hash: string }): WindowStep {
  if (location.hash.length > LONGEST) return { kind: 'nothing' };
  const { origin, pathname } = new URL(location.href);
  const parts = new URLSearchParams(location.hash.slice(1));
  const address = parts.get('go');
  if (address !== null) return leadsBack(address, origin + pathname) ? { kind: 'go', address } : { kind: 'nothing' };
  const answered = parts.has('state') && (parts.has('code') || parts.has('error'));
  return answered ? { kind: 'answer', text: location.hash } : { kind: 'nothing' };
}
