/**
 * The Content-Security-Policy of the site. Every response carries the base policy; pages that need less carry a second
 * one beside it, and browsers enforce both (CSP level 3: policies in one header are separated by commas). A host that
 * fails to match a page's rule therefore still sends the base.
 */

/** SHA-256 of the empty text. Fluent adds empty style elements and fills them through the CSSOM; no inline text passes. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * Who may show the pages in a frame, as Microsoft's "tab requirements" list them (msteams-docs, includes/tabs/
 * content-security-policy-headers.md), and we ourselves: sign-in reads its answer in a frame of our own.
 * Outlook.com is left out: nested app auth does not serve its mailboxes.
 */
const FRAMED_BY = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

const BASE: Directives = {
  'default-src': ["'none'"],
  // Office.js loads its host's part from beside itself and, in Outlook, this one file of another Microsoft host; without
  // it Office.onReady never comes (@microsoft/office-js 1.1.110, office.debug.js line 1980; office-js #4131).
  'script-src': [
    "'self'",
    'https://appsforoffice.microsoft.com',
    'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
  ],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'"],
  // Graph, sign-in, the file downloads Graph points to, and the list of Teams origins that teams-js reads.
  'connect-src': [
    "'self'",
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://*.sharepoint.com',
    'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json',
  ],
  // MSAL signs in silently in a hidden frame that ends on our own redirect page.
  'frame-src': ["'self'", 'https://login.microsoftonline.com'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': FRAMED_BY,
};

/** Name of the one Trusted Types policy: webpack's, which makes the addresses of our own later chunks (webpack.config.js). */
const TRUSTED_TYPES: Directives = { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['mainstay'] };

/**
 * What runs on a page.
 * - `office`: Office.js. No Trusted Types there: Office.js hands plain texts to script elements and knows no policy.
 * - `teams`: teams-js and our own scripts only, under Trusted Types.
 * - `sign-in`: one small script of ours that passes an answer on.
 * - `document`: words to read; nothing runs and nobody frames it.
 */
export type PageKind = 'office' | 'teams' | 'sign-in' | 'document';

const NARROWING: Readonly<Record<PageKind, Directives | null>> = {
  office: null,
  teams: { 'script-src': ["'self'"], ...TRUSTED_TYPES },
  'sign-in': { 'default-src': ["'none'"], 'script-src': ["'self'"], ...TRUSTED_TYPES },
  document: {
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The policy of every response: no inline script or style, no eval, no host but Microsoft 365. */
export function basePolicy(): string {
  return written(BASE);
}

/** The second policy of a page of this kind; null where the base is all. */
export function narrowingPolicy(kind: PageKind): string | null {
  const directives = NARROWING[kind];
  return directives === null ? null : written(directives);
}
