/**
 * The response headers of the site, defined once. The writers beside this file put them into the words of each kind of
 * host; tests/scripts/hosting reads those files back and finds them equal.
 *
 * Left out on purpose: `Cross-Origin-Opener-Policy` (MSAL's redirect and relay pages stop working under it),
 * `X-Frame-Options` (it cannot name several hosts), and CORS headers: the launch-event file makes no requests, and
 * nothing of the site is read by other origins.
 */
import { basePolicy, narrowingPolicy, type PageKind } from './content-policy';

/** Header names as they are written, to their values. */
export type Headers = Readonly<Record<string, string>>;

/** What some paths carry besides or instead of what every response carries. */
export interface HeaderRule {
  /** A file of the site, `/tab.html` (which stands for `/tab` too), or a folder with a star, `/assets/*`. A path fits one rule at most. */
  readonly path: string;
  /** A second content policy, to be enforced beside the base. */
  readonly policy: string | null;
  /** Value of `Cache-Control`. */
  readonly cache: string;
}

/** Ask the server each time, keep for when nothing changed. */
const ASK = 'no-cache';
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Every page of the site by its name without `.html`. A page that is missing here fails tests/scripts/hosting. */
export const PAGES: Readonly<Record<string, PageKind>> = {
  taskpane: 'office',
  'launch-event': 'office',
  tab: 'teams',
  'tab-config': 'teams',
  redirect: 'sign-in',
  relay: 'sign-in',
  // Sign-in where a host opens the window: Office's dialog needs Office.js, Teams' window teams-js.
  'office-dialog': 'office',
  'teams-authenticate': 'teams',
  privacy: 'document',
  terms: 'document',
  support: 'document',
  '404': 'document',
};

/** What every response carries. */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': basePolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Strict-Transport-Security': `max-age=${365 * DAY}`,
};

/** How long what no rule names is kept. */
export const CACHE_ELSEWHERE = ASK;

/** The rules, in no order: no path fits two of them. */
export const RULES: readonly HeaderRule[] = [
  ...Object.entries(PAGES).map(([name, kind]) => ({
    path: `/${name}.html`,
    policy: narrowingPolicy(kind),
    cache: ASK,
  })),
  // The names carry a hash of the contents.
  { path: '/assets/*', policy: null, cache: `public, max-age=${365 * DAY}, immutable` },
  // Outlook refuses icons that may not be kept (office-js docs, "add-in icons").
  { path: '/icons/*', policy: null, cache: `public, max-age=${DAY}` },
  // A mended check reaches everybody within minutes, and a site that is down does not take the check away.
  {
    path: '/launch-event.js',
    policy: null,
    cache: `public, max-age=${5 * MINUTE}, stale-while-revalidate=${DAY}, stale-if-error=${7 * DAY}`,
  },
  { path: '/.well-known/*', policy: null, cache: `public, max-age=${5 * MINUTE}` },
];

/** The paths of a rule as a host may see them: Azure, Cloudflare and Netlify drop `.html` from the addresses of pages. */
export function pathsOf(rule: HeaderRule): readonly string[] {
  return rule.path.endsWith('.html') ? [rule.path, rule.path.slice(0, -'.html'.length)] : [rule.path];
}

/** The rule that fits a path (`/assets/a.js`), or undefined. */
export function ruleFor(path: string): HeaderRule | undefined {
  return RULES.find((rule) =>
    rule.path.endsWith('/*') ? path.startsWith(rule.path.slice(0, -1)) : pathsOf(rule).includes(path),
  );
}

/** Both policies of a rule in one header value, for hosts where a rule's header replaces the one of every response. */
export function wholePolicy(rule: Pick<HeaderRule, 'policy'>): string {
  return rule.policy === null ? basePolicy() : `${basePolicy()}, ${rule.policy}`;
}

/** All headers of the response to a path of the site. */
export function headersFor(path: string): Headers {
  const rule = ruleFor(path);
  return {
    ...EVERYWHERE,
    'Content-Security-Policy': wholePolicy(rule ?? { policy: null }),
    'Cache-Control': rule?.cache ?? CACHE_ELSEWHERE,
  };
}
