import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'manifest');
const text = readFileSync(join(folder, 'manifest.json'), 'utf8');

interface Control {
  readonly actionId: string;
}
interface Manifest {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly validDomains: readonly string[];
  readonly extensions: readonly {
    readonly runtimes: readonly {
      readonly actions: readonly { readonly id: string; readonly view: string; readonly pinnable?: boolean }[];
    }[];
    readonly ribbons: readonly {
      readonly contexts: readonly string[];
      readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly Control[] }[] }[];
    }[];
  }[];
}
const manifest = JSON.parse(text) as Manifest;
const actions = manifest.extensions.flatMap(({ runtimes }) => runtimes.flatMap((runtime) => runtime.actions));
const ribbons = manifest.extensions.flatMap((extension) => extension.ribbons);

/** Width and height a PNG file states in its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('is valid for Microsoft’s own validator, offline', { timeout: 60_000 }, () => {
    const cli = join(root, 'node_modules/office-addin-manifest/cli.js');
    const validate = (file: string) =>
      spawnSync(process.execPath, [cli, 'validate', file], { cwd: root, encoding: 'utf8' });
    expect(validate(join(folder, 'manifest.json'))).toMatchObject({ status: 0 });
  });

  it('opens a pane in every place of Outlook: reading, writing, organizing, attending', () => {
    expect(actions.map((action) => action.view).sort()).toEqual(['attendee', 'compose', 'organizer', 'read']);
    expect(ribbons.flatMap((ribbon) => ribbon.contexts).sort()).toEqual([
      'mailCompose',
      'mailRead',
      'meetingDetailsAttendee',
      'meetingDetailsOrganizer',
    ]);
  });

  it('ties every button to an action that is there', () => {
    const used = ribbons.flatMap((ribbon) =>
      ribbon.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls.map((control) => control.actionId))),
    );
    expect(used.sort()).toEqual(actions.map((action) => action.id).sort());
  });

  it('pins the pane beside messages only (appointments cannot, office.md §3)', () => {
    expect(actions.filter((action) => action.pinnable).map((action) => action.view)).toEqual(['read', 'compose']);
  });

  it('names pages and pictures that the build has', () => {
    // Privacy and terms are pages of whoever publishes the app, not of the build.
    const pages = JSON.stringify({ ...manifest, developer: null });
    const addresses = [
      ...new Set(
        [...pages.matchAll(/"https:\/\/([^/"]+)\/([^"?]+)"/g)]
          .filter(([all]) => !all.includes('json-schemas'))
          .map(([, host, path]) => `${host} ${path}`),
      ),
    ];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const [host = '', path = ''] = address.split(' ');
      expect(manifest.validDomains).toContain(host);
      const page = path.replace(/\.html$/, '');
      const source = path.startsWith('icons/')
        ? join(folder, path)
        : join(root, 'src', page.split('-')[0] ?? page, path);
      expect(existsSync(source), `${path} has a source`).toBe(true);
    }
  });

  it('has icons of the sizes Teams and Outlook demand', () => {
    expect(pngSize(join(folder, manifest.icons.color))).toEqual([192, 192]);
    expect(pngSize(join(folder, manifest.icons.outline))).toEqual([32, 32]);
    for (const size of [16, 32, 64, 80, 128])
      expect(pngSize(join(folder, `icons/color-${size}.png`))).toEqual([size, size]);
  });
});
