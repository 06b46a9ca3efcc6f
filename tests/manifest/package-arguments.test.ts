import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/package/package-arguments';
import { withRegistration } from '../../scripts/package/write-site';

const root = resolve(import.meta.dirname, '../..');
const ID = '6f1c0a52-9f6e-4d0e-8a55-0b1f3c2d4e5f';
const ZERO = '00000000-0000-0000-0000-000000000000';

describe('the arguments of npm run package', () => {
  it.each([
    [['--host', 'https://mainstay.example', '--client-id', ID], 'mainstay.example', 'packages'],
    [
      ['--host', 'https://Mainstay.Example:8443/', '--client-id', ID.toUpperCase()],
      'mainstay.example:8443',
      'packages',
    ],
    [['--host', 'https://mainstay.example', '--client-id', ID, '--out', 'x'], 'mainstay.example', 'x'],
    [['--host', 'https://localhost:3000', '--client-id', ID, '--dev'], 'localhost:3000', 'packages'],
  ])('%j are taken', (argv, host, out) => {
    expect(readArguments(argv)).toEqual({ deployment: { host, clientId: ID }, out });
  });

  it.each([
    [[], '--host is missing'],
    [['--host', 'https://mainstay.example'], '--client-id is missing'],
    [['--host', 'mainstay.example', '--client-id', ID], 'no address'],
    [['--host', 'http://mainstay.example', '--client-id', ID], 'https://'],
    [['--host', 'https://shared.example/mainstay', '--client-id', ID], 'host alone'],
    [['--host', 'https://mainstay.example?x=1', '--client-id', ID], 'host alone'],
    [['--host', 'https://ann:secret@mainstay.example', '--client-id', ID], 'host alone'],
    [['--host', 'https://localhost:3000', '--client-id', ID], '--dev'],
    [['--host', 'https://intranet', '--client-id', ID], 'no public host'],
    [['--host', 'https://mainstay.example', '--client-id', 'mainstay'], 'no GUID'],
    [['--host', 'https://mainstay.example', '--client-id', `${ID}"><script>`], 'no GUID'],
    [['--host', 'https://mainstay.example', '--client-id', ZERO], 'sandbox'],
    [['--host', 'https://mainstay.example', '--client-id', ID, '--force'], '--force'],
    [['--host', 'https://mainstay.example', '--client-id', ID, '--tenant', 'x/../y'], '--tenant'],
  ])('%j are refused', (argv, reason) => {
    const result = readArguments(argv);
    expect(result).toBeTypeOf('string');
    expect(result).toContain(reason);
  });

  it('ends with one line and status 2', { timeout: 60_000 }, () => {
    const command = ['--import', 'tsx', 'scripts/package.ts', '--host', 'http://mainstay.example'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--client-id <application (client) id>');
  });
});

describe('a page of the site', () => {
  it('gets the client id as the build writes it, and nothing else changes', () => {
    const page = `<meta name="referrer" content="no-referrer" /><meta name="mainstay-client-id" content="${ZERO}">`;
    expect(withRegistration(page, { clientId: ID })).toEqual({ html: page.replace(ZERO, ID), places: 1 });
    expect(withRegistration('<meta name="referrer" content="x">', { clientId: ID }).places).toBe(0);
  });

  it('names the one directory whose accounts sign in, where the registration has one', () => {
    const page = `<meta name="mainstay-client-id" content="${ZERO}"><meta name="mainstay-tenant" content="organizations">`;
    expect(withRegistration(page, { clientId: ID, tenant: ZERO }).html).toBe(
      `<meta name="mainstay-client-id" content="${ID}"><meta name="mainstay-tenant" content="${ZERO}">`,
    );
    expect(withRegistration(page, { clientId: ID }).html).toContain('content="organizations"');
  });
});
