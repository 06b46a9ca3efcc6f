import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../scripts/developer/settings';
import { byHand, sideloadCommand } from '../../../scripts/developer/sideload';

const root = resolve(import.meta.dirname, '../../..');
const CLIENT_ID = '2f0c1d5e-8a4b-4c7d-9e6f-0a1b2c3d4e5f';

describe('the settings of npm run start:outlook', () => {
  it('need a client id, and are complete with it', () => {
    expect(readSettings([], { MAINSTAY_CLIENT_ID: CLIENT_ID.toUpperCase() })).toEqual({
      clientId: CLIENT_ID,
      tenant: null,
      port: 3000,
      host: 'localhost:3000',
      certificate: null,
      sideload: true,
    });
  });

  it('take the command line before the environment', () => {
    const environment = { MAINSTAY_CLIENT_ID: CLIENT_ID, PORT: '4000', MAINSTAY_TENANT: 'contoso.example' };
    expect(readSettings(['--port', '5000', '--no-sideload'], environment)).toMatchObject({
      port: 5000,
      host: 'localhost:5000',
      tenant: 'contoso.example',
      sideload: false,
    });
    expect(readSettings([], { ...environment, MAINSTAY_HOST: 'tunnel.example' })).toMatchObject({
      port: 4000,
      host: 'tunnel.example',
    });
  });

  it.each([
    [
      'no client id',
      [],
      {},
      /^MAINSTAY_CLIENT_ID is missing\..*https:\/\/localhost:3000\/redirect\.html.*\.env\.example/,
    ],
    [
      'the sandbox’s client id',
      [],
      { MAINSTAY_CLIENT_ID: '00000000-0000-0000-0000-000000000000' },
      /^MAINSTAY_CLIENT_ID is missing/,
    ],
    ['a client id that is none', [], { MAINSTAY_CLIENT_ID: 'mine' }, /"mine" is no GUID/],
    [
      'a tenant that is none',
      [],
      { MAINSTAY_CLIENT_ID: CLIENT_ID, MAINSTAY_TENANT: 'a/b' },
      /neither a tenant id nor a domain/,
    ],
    ['a host that is none', [], { MAINSTAY_CLIENT_ID: CLIENT_ID, MAINSTAY_HOST: 'https://a' }, /no host name/],
    ['a port that is none', ['--port', '0'], { MAINSTAY_CLIENT_ID: CLIENT_ID }, /"0" is no port/],
    ['a certificate without its key', ['--cert', 'package.json'], { MAINSTAY_CLIENT_ID: CLIENT_ID }, /go together/],
    [
      'a certificate that is not there',
      ['--cert', 'nowhere', '--key', 'nowhere'],
      { MAINSTAY_CLIENT_ID: CLIENT_ID },
      /no file nowhere/,
    ],
    ['an option it does not know', ['--prot', '1'], { MAINSTAY_CLIENT_ID: CLIENT_ID }, /--prot.*npm run start:outlook/],
  ])('say in one line what is wrong: %s', (_what, argv, environment, sentence) => {
    const said = readSettings(argv, environment);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('\n');
  });

  it('.env.example names every setting, and is read as settings without a client id', () => {
    const example = parseEnv(readFileSync(resolve(root, '.env.example'), 'utf8'));
    expect(Object.keys(example).sort()).toEqual(['MAINSTAY_CLIENT_ID', 'MAINSTAY_HOST', 'MAINSTAY_TENANT', 'PORT']);
    expect(readSettings([], example)).toMatch(/^MAINSTAY_CLIENT_ID is missing/);
    expect(readSettings([], { ...example, MAINSTAY_CLIENT_ID: CLIENT_ID })).toMatchObject({ port: 3000, tenant: null });
    expect(readFileSync(resolve(root, '.gitignore'), 'utf8').split('\n')).toContain('.env');
  });
});

describe('putting the add-in into Outlook', () => {
  const files = { outlook: 'out/a.xml', teams: 'out/t.zip', whole: 'out/b.zip' };

  it('is left to Microsoft’s tool where it can: the XML for classic Outlook, the package for an account', () => {
    expect(sideloadCommand('win32', files)?.slice(1)).toEqual([
      expect.stringMatching(/^office-addin-dev-settings@\d+\.\d+\.\d+$/),
      'sideload',
      'out/a.xml',
      'desktop',
      '--app',
      'Outlook',
    ]);
    expect(sideloadCommand('darwin', files)?.slice(2)).toEqual(['register', 'out/b.zip']);
  });

  it('is told in one paragraph on other systems', () => {
    expect(sideloadCommand('linux', files)).toBeNull();
    expect(byHand(files)).toMatch(/olksideload.*out\/a\.xml.*out\/t\.zip/);
    expect(byHand(files)).not.toContain('\n');
  });
});
