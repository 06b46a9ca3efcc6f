import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { basePolicy, narrowingPolicy } from '../../../scripts/hosting/content-policy';
import { headersFor, PAGES, RULES } from '../../../scripts/hosting/site-headers';
import { HEADER_FILES, writeHosting } from '../../../scripts/hosting/write-hosting';
import { headersFileSends, iisSends, nginxSends, staticWebAppsSends, type Sent } from './header-files';

const root = resolve(import.meta.dirname, '../../..');
const site = mkdtempSync(join(tmpdir(), 'mainstay-site-'));
writeHosting(site, 'mainstay.example');
afterAll(() => rmSync(site, { recursive: true }));

const READERS: Readonly<Record<string, (file: string, path: string) => Sent>> = {
  'staticwebapp.config.json': staticWebAppsSends,
  _headers: headersFileSends,
  'web.config': iisSends,
  'nginx-headers.conf': nginxSends,
};
const PATHS = [
  ...Object.keys(PAGES).map((page) => `/${page}.html`),
  '/assets/tab/tab.0123456789.js',
  '/assets/taskpane/griffel.0123456789.css',
  '/icons/color-32.png',
  '/launch-event.js',
  '/.well-known/microsoft-officeaddins-allowed.json',
  '/static.css',
  '/favicon.ico',
  '/not/there',
];

/** Headers with the two ways of saying "ask each time" made one. */
function meaning(headers: Sent): Sent {
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return sent['cache-control'] === 'public, max-age=0, must-revalidate'
    ? { ...sent, 'cache-control': 'no-cache' }
    : sent;
}

/** Sources of one directive in each policy of a header value. */
const directive = (value: string, name: string): string[] =>
  value.split(', ').flatMap((policy) =>
    policy
      .split('; ')
      .filter((each) => each.startsWith(`${name} `))
      .map((each) => each.slice(name.length + 1)),
  );

/** Hosts that drop `.html` from the addresses of pages, and so must know both. */
const DROP_HTML = ['staticwebapp.config.json', '_headers'];

describe.each(Object.keys(HEADER_FILES))('%s', (name) => {
  const file = readFileSync(join(site, name), 'utf8');

  it('makes its host send what the definition says, for every kind of path', () => {
    const read = READERS[name];
    expect(read).toBeDefined();
    const without = DROP_HTML.includes(name) ? Object.keys(PAGES).map((page) => `/${page}`) : [];
    for (const path of [...PATHS, ...without])
      expect([path, meaning(read?.(file, path) ?? {})]).toEqual([path, meaning(headersFor(path))]);
  });
});

it('_headers keeps to the bounds of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
  const lines = readFileSync(join(site, '_headers'), 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

it('staticwebapp.config.json keeps below the 20 KB that Azure reads', () => {
  expect(readFileSync(join(site, 'staticwebapp.config.json')).length).toBeLessThan(20_000);
});

describe('the definition', () => {
  it('has at most one rule for a path', () => {
    const places = RULES.map((rule) => rule.path.replace(/\*$/, ''));
    for (const place of places)
      expect(
        places.filter((other) => place.startsWith(other) && (other === place || other.endsWith('/'))),
        place,
      ).toEqual([place]);
  });

  it('lets nothing inline run, no code from text, and no host but Microsoft 365', () => {
    for (const path of PATHS) {
      const policy = headersFor(path)['Content-Security-Policy'] ?? '';
      expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|wasm-|strict-dynamic|data:|blob:|http:|\s\*[\s;,]/);
      for (const each of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"])
        expect(policy).toContain(each);
    }
    const hosts = [...basePolicy().matchAll(/https:\/\/([a-z0-9.*-]+)/g)].map((match) => match[1] ?? '');
    expect(hosts.length).toBeGreaterThan(10);
    const microsoft =
      /(^|\.)(microsoft\.com|microsoftonline\.com|cloud\.microsoft|microsoft365\.com|office\.com|office365\.com|office\.net|sharepoint\.com|aspnetcdn\.com)$/;
    expect(hosts.filter((host) => !microsoft.test(host))).toEqual([]);
  });

  it('sends the other headers with every response, and none that breaks frames or sign-in', () => {
    for (const path of PATHS) {
      expect(headersFor(path)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/) as string,
      });
      expect(Object.keys(headersFor(path)).join(' ')).not.toMatch(/Frame-Options|Opener|Embedder|Allow-Origin/i);
    }
  });

  it('names every host that Microsoft lists as a frame around tabs', () => {
    // msteams-docs, includes/tabs/content-security-policy-headers.md
    const listed = [
      '*.cloud.microsoft',
      'teams.microsoft.com',
      '*.teams.microsoft.com',
      '*.microsoft365.com',
      '*.office.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook-sdf.office.com',
      'outlook-sdf.office365.com',
    ];
    const [ancestors = ''] = directive(basePolicy(), 'frame-ancestors');
    expect(ancestors.split(' ').slice(1)).toEqual(listed.map((host) => `https://${host}`));
  });

  it('keeps hashed files for good, asks for pages each time, and lets icons be kept', () => {
    expect(headersFor('/assets/tab/a.js')['Cache-Control']).toMatch(/immutable/);
    expect(headersFor('/taskpane.html')['Cache-Control']).toBe('no-cache');
    expect(headersFor('/launch-event.js')['Cache-Control']).toMatch(/^public, max-age=300,/);
    expect(headersFor('/icons/color-32.png')['Cache-Control']).toBe('public, max-age=86400');
  });

  it('runs the tab under Trusted Types with webpack’s policy, by the name webpack gives it', () => {
    const policy = narrowingPolicy('teams') ?? '';
    expect(directive(policy, 'require-trusted-types-for')).toEqual(["'script'"]);
    const [name = ''] = directive(policy, 'trusted-types');
    expect(readFileSync(join(root, 'webpack.config.js'), 'utf8')).toContain(`trustedTypes: '${name}'`);
  });

  it('covers every address that the product asks', () => {
    const sources = ['src/shared/graph', 'src/shared/auth'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    );
    const asked = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/['`]https:\/\/((?:graph|login)\.[a-z.]+)/g)].map((match) => `https://${match[1] ?? ''}`),
      ),
    );
    const [connect = ''] = directive(basePolicy(), 'connect-src');
    expect(asked.size).toBeGreaterThanOrEqual(2);
    expect([...asked].filter((address) => !connect.split(' ').includes(address))).toEqual([]);
  });
});

describe('the folder of the site', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });

  it('has a kind for every page, and the pages to read for every kind that has words only', () => {
    const kinds = Object.entries(PAGES).filter(([, kind]) => kind === 'document');
    expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual(kinds.map(([page]) => `${page}.html`).sort());
  });

  it('has the well-known file for its host, and only when the host is known', () => {
    const file = '.well-known/microsoft-officeaddins-allowed.json';
    expect(JSON.parse(readFileSync(join(site, file), 'utf8'))).toEqual({
      allowed: ['https://mainstay.example/launch-event.js'],
    });
    const elsewhere = join(site, 'elsewhere');
    mkdirSync(elsewhere);
    writeHosting(elsewhere);
    expect(readdirSync(elsewhere)).not.toContain('.well-known');
  });

  it('has a favicon that holds the mark', () => {
    const icon = readFileSync(join(site, 'favicon.ico'));
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(icon.subarray(icon.readUInt32LE(18))).toEqual(readFileSync(join(root, 'manifest/icons/color-32.png')));
  });
});

describe.each(['privacy', 'terms', 'support', '404'])('%s.html', (page) => {
  const html = readFileSync(join(site, `${page}.html`), 'utf8');

  it('runs nothing, styles nothing inline and links only to what is there', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|<iframe|<form/);
    const links = [...html.matchAll(/\b(?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const file = link.startsWith('/icons/') ? join(root, 'manifest', link) : join(site, link);
      expect(() => readFileSync(file), link).not.toThrow();
    }
  });

  it('has a heading, a title and calm words', () => {
    expect(html).toMatch(/<title>[A-Z][^<]+ · Mainstay<\/title>/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.replace('<!doctype html>', '')).not.toContain('!');
  });
});
