/**
 * `tsx scripts/content-policy.ts`: prints the Content-Security-Policy header that the host of the built pages should send.
 * tests/e2e/policy.e2e.ts runs pane and tab under it.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** SHA-256 of the empty text. Fluent adds empty style elements and fills them through the CSSOM; no inline text passes. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  // Graph, sign-in, the file downloads Graph points to, and the list of Teams origins that teams-js reads.
  'connect-src': [
    "'self'",
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://*.sharepoint.com',
    'https://res.cdn.office.net',
  ],
  'worker-src': ["'self'"],
  'frame-src': ['https://login.microsoftonline.com'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/** Who may show the pages in a frame: Outlook and Teams (msteams-docs, "tab requirements"). */
const FRAMED_BY = [
  "'self'",
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.teams.microsoft.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
];

/** The header's value: no inline script or style, no eval, no host but Microsoft 365. */
export function contentPolicy(): string {
  const directives = { ...DIRECTIVES, 'frame-ancestors': FRAMED_BY };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url))
  console.log(`Content-Security-Policy: ${contentPolicy()}`);
