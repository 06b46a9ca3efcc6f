import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphToken } from '../../../sandbox/hosts/sign-in/token';
import { parseOptions, type Options } from '../../../sandbox/options';
import { announcement } from '../../../sandbox/server/announcement';
import { PortInUseError, startHttpServer } from '../../../sandbox/server/http-server';
import { runSandbox, UnknownPersonError, type RunningSandbox } from '../../../sandbox/server/run-sandbox';
import { writeCounts } from '../../../sandbox/contract/contract-counts';
import { contractValidator } from '../../../sandbox/contract/contract-validator';

const contract = contractValidator();
let sandbox: RunningSandbox;
let folder: string;

function options(...argv: readonly string[]): Options {
  const parsed = parseOptions(['--port', '0', ...argv]);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
}

const productPage =
  '<!doctype html><html><head lang="en"><script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="app.js"></script></head></html>';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  await writeFile(join(folder, 'taskpane.html'), productPage);
  await writeFile(join(folder, 'app.js'), 'let a;');
  await writeFile(join(folder, '..', 'secret.txt'), 'secret');
  sandbox = await runSandbox(options('--now', '2026-03-26T09:05:00Z'), {
    dist: folder,
    validate: contract.validate,
    contract: contract.counts,
  });
  // The first answer that is checked makes the schemas of all types, which takes some seconds.
  await get('/graph/v1.0/me', { headers: signedIn('ellen') });
}, 120_000);

afterAll(async () => {
  await sandbox.stop();
  writeCounts(contract, 'server-test');
  await rm(folder, { recursive: true });
  await rm(join(folder, '..', 'secret.txt'));
});

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${sandbox.server.origin}${path}`, init);
const signedIn = (key: string): Record<string, string> => {
  const person = sandbox.tenant.person(key);
  if (person === undefined) throw new Error(`no ${key}`);
  return {
    authorization: `Bearer ${graphToken(person, sandbox.tenant.tenantId, ['User.Read', 'Mail.Read'], Date.now())}`,
  };
};

describe('the sandbox server', () => {
  it('maps /graph to Graph and keeps its absolute links', async () => {
    expect((await get('/graph/v1.0/me')).status).toBe(401);
    const me = (await (await get('/graph/v1.0/me', { headers: signedIn('ellen') })).json()) as { displayName: string };
    expect(me.displayName).toBe('Ellen Price');
    const list = (await (
      await get('/graph/v1.0/me/mailFolders/inbox/messages?$top=2', { headers: signedIn('ellen') })
    ).json()) as Record<string, string>;
    expect(list['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//);
    expect((await get('/graph/v1.0/me/calendarView', { headers: signedIn('ellen') })).status).toBe(403);
  });

  it('serves the product with Office.js swapped and link.js first, and nothing outside of its folder', async () => {
    const html = await (await get('/taskpane.html')).text();
    expect(html).not.toContain('appsforoffice');
    expect(html).toContain(
      '<head lang="en"><script src="/sandbox/link.js"></script><script src="/sandbox/office.js"></script><script src="app.js">',
    );
    expect((await get('/app.js')).headers.get('content-type')).toMatch(/javascript/);
    expect(await (await get('/%2e%2e/secret.txt')).text()).not.toBe('secret');
    expect(await (await get('/..%2fsecret.txt')).text()).not.toBe('secret');
  });

  it('says how to build when a page is not there', async () => {
    const answer = await get('/tab.html');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });

  it('serves its pages and scripts, link.js with the distance of the clock', async () => {
    for (const path of [
      '/outlook',
      '/teams',
      '/sandbox/outlook.js',
      '/sandbox/teams.js',
      '/sandbox/office.js',
      '/sandbox/page.css',
      '/sandbox/outlook.css',
      '/sandbox/teams.css',
    ]) {
      expect((await get(path)).status, path).toBe(200);
    }
    const offset = Number(/sandboxClockOffset=(-?\d+)/.exec(await (await get('/sandbox/link.js')).text())?.[1]);
    expect(Math.abs(Date.now() + offset - Date.parse('2026-03-26T09:05:00Z'))).toBeLessThan(600_000);
  });

  it('tells who is signed in, and lets switches be changed', async () => {
    const session = (await (await get('/sandbox/api/session?as=priya')).json()) as {
      person: { name: string };
      people: unknown[];
    };
    expect(session.person.name).toBe('Priya Raman');
    expect(session.people.length).toBeGreaterThan(2);
    expect((await get('/sandbox/api/session?as=nobody')).status).toBe(404);
    await get('/sandbox/api/consent', {
      method: 'PUT',
      body: JSON.stringify({ mail: 'admin', unknown: 'ask', calendar: 'whatever' }),
    });
    expect(((await (await get('/sandbox/api/session')).json()) as { consent: unknown }).consent).toEqual({
      mail: 'admin',
    });
    await get('/sandbox/api/roaming?key=p1', { method: 'PUT', body: '{"a":1}' });
    expect(await (await get('/sandbox/api/roaming?key=p1')).json()).toEqual({ a: 1 });
  });

  it('lets every request of the add-in fail, and none of the page around it', async () => {
    await get('/sandbox/api/faults', { method: 'PUT', body: '{"rate":1}' });
    const failed = await get('/graph/v1.0/me', { headers: signedIn('ellen') }).then(
      (response) => response.json().then((body: { displayName?: string }) => body.displayName),
      () => undefined,
    );
    expect(failed).toBeUndefined();
    expect((await get('/graph/v1.0/me', { headers: { ...signedIn('ellen'), 'sandbox-page': '1' } })).status).toBe(200);
    await get('/sandbox/api/faults', { method: 'PUT', body: '{"rate":0}' });
    expect((await get('/graph/v1.0/me', { headers: signedIn('ellen') })).status).toBe(200);
  });

  it('counts the answers that matched the contract', async () => {
    const counts = (await (await get('/sandbox/api/contract')).json()) as { matched: number; mismatched: number };
    expect(counts.matched).toBeGreaterThan(3);
    expect(counts.mismatched).toBe(0);
  });

  it('prints both addresses, the person and what the tenant holds', () => {
    const text = announcement(sandbox);
    expect(text).toContain(`${sandbox.server.origin}/outlook`);
    expect(text).toContain(`${sandbox.server.origin}/teams`);
    expect(text).toContain('Ellen Price');
    expect(text).toMatch(/6 mailboxes, [\d,]+ messages and [\d,]+ events; its clock says 2026-03-26 09:\d\d UTC/);
  });
});

describe('starting', () => {
  it('names the way out when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startHttpServer(port, () => Promise.resolve(new Response()))).rejects.toBeInstanceOf(PortInUseError);
    await expect(startHttpServer(port, () => Promise.resolve(new Response()))).rejects.toThrow(`--port ${port + 1}`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses a person who is not there, and says who is', async () => {
    await expect(runSandbox(options('--as', 'nobody'))).rejects.toBeInstanceOf(UnknownPersonError);
    await expect(runSandbox(options('--as', 'nobody'))).rejects.toThrow(/ellen, priya/);
  });

  it('breaks the connection when the handler throws', async () => {
    const server = await startHttpServer(0, () => Promise.reject(new Error('reset')));
    await expect(fetch(server.origin)).rejects.toThrow();
    await server.close();
  });
});
