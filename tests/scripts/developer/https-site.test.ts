import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { developmentCertificate } from '../../../scripts/developer/development-certificate';
import { PortTakenError, serveSite, type ServedSite } from '../../../scripts/developer/https-site';
import { headersFor } from '../../../scripts/hosting/site-headers';
import { writeHosting } from '../../../scripts/hosting/write-hosting';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-https-'));
const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => join(folder, file)) as [
  string,
  string,
  string,
];
const site = join(folder, 'site');
let served: ServedSite;
let trusted: Buffer;

beforeAll(async () => {
  await generateCertificates(authority, cert, key);
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeHosting(site, 'localhost:3000');
  writeFileSync(join(site, 'tab.html'), '<!doctype html>');
  writeFileSync(join(site, 'assets/a.js'), '1');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const { certificate } = await developmentCertificate({ cert, key });
  trusted = readFileSync(authority);
  served = await serveSite(site, certificate, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks as a browser that trusts the development authority, with the path as it is written. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    const asked = request({ host: 'localhost', port: served.port, path, method, ca: trusted }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}

describe('the site over HTTPS', () => {
  it.each(['/tab.html', '/assets/a.js', '/.well-known/microsoft-officeaddins-allowed.json', '/privacy.html'])(
    'serves %s under the headers of production, without the one that browsers would hold against npm start',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      for (const [name, value] of Object.entries(headersFor(path))) {
        const expected = name === 'Strict-Transport-Security' ? undefined : value;
        expect([name, headers[name.toLowerCase()]]).toEqual([name, expected]);
      }
      expect(headers['content-type']).toMatch(/^(text|application)\/(html|javascript|json); charset=utf-8$/);
    },
  );

  it('answers what is not there with the page that says so', async () => {
    for (const path of ['/nothing.html', '/', '/assets/', '/%', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt']) {
      const { status, body, headers } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body).toContain('There is no such page');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  it('gives no body to HEAD and refuses what is no reading', async () => {
    expect(await ask('/tab.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/tab.html', 'POST')).toMatchObject({ status: 405 });
  });

  it('says when another program listens on the port', async () => {
    const { certificate } = await developmentCertificate({ cert, key });
    await expect(serveSite(site, certificate, served.port)).rejects.toThrow(PortTakenError);
  });
});
