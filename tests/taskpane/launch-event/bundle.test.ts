import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCH_EVENTS } from '../../../manifest/launch-events';
import { launchEventProblems } from '../../../scripts/check-launch-event';
import { OWN_NAMES } from '../../../scripts/launch-event-config.mjs';
import { bareRuntime } from './bare-runtime';
import { builtBundle } from './built-bundle';
import { standIn } from './stand-in';
import { NOW, mail, written } from './tenant';

let text = '';
let page = '';
beforeAll(async () => {
  const folder = await builtBundle();
  text = readFileSync(join(folder, 'launch-event.js'), 'utf8');
  page = readFileSync(join(folder, 'launch-event.html'), 'utf8');
}, 120_000);

describe('the launch-event bundle', () => {
  it('is one light file of ES5 that knows no page, no network and no promises', () => {
    expect(launchEventProblems(text)).toEqual([]);
  });

  it('gives short names only to words that are not Office.js’s, and keeps none of them long', () => {
    const officeWords = new Set(
      readFileSync(join(import.meta.dirname, '../../../node_modules/@types/office-js/index.d.ts'), 'utf8').split(/\W+/),
    );
    expect(OWN_NAMES.filter((name) => officeWords.has(name))).toEqual([]);
    expect(OWN_NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
    expect(officeWords.has('recipients')).toBe(true);
  });

  it('associates exactly the events of the manifests as it is run, without Office.onReady', () => {
    const stand = standIn({ item: mail() });
    bareRuntime(text, stand, NOW);
    expect([...stand.handlers.keys()].toSorted()).toEqual(LAUNCH_EVENTS.map((event) => event.action).toSorted());
    expect(stand.asked).toEqual([]);
  });

  it('is loaded by its page after Office.js, both at once', () => {
    const scripts = [...page.matchAll(/<script ([^>]*)>/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
      'src="launch-event.js"',
    ]);
  });

  it.each(LAUNCH_EVENTS.map((event) => event.action))(
    'ends %s once, with leave to go on, when nothing is wrong',
    (action) => {
      const stand = standIn({ item: mail({ cc: ['dana.fox@halden.example'] }), digest: written() });
      const endings = bareRuntime(text, stand, NOW).raise(action);
      expect(endings).toEqual([{ options: { allowEvent: true }, at: 0 }]);
    },
  );
});

describe('the check of the launch-event bundle', () => {
  it.each([
    ['const a = 1;', 'ES5'],
    ['var f = () => 1;', 'ES5'],
    ['var r = /(?<=a)b/;', 'ES5'],
    ['var r = /\\p{L}/u;', 'ES5'],
    ['var r = RegExp("(?<=a)b");', 'look-behind'],
    ['document.title = "";', 'document'],
    ['window.open("");', 'window'],
    ['localStorage.a = 1;', 'localStorage'],
    ['fetch("https://x.example");', 'fetch'],
    ['new Promise(function () {});', 'Promise'],
    ['var text = "é";', 'ASCII'],
    [`var text = "${Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join('')}";`, 'bytes gz'],
  ])('finds %.40s', (code, what) => {
    expect(launchEventProblems(code).join('\n')).toContain(what);
  });

  it('lets properties of these names be', () => {
    expect(launchEventProblems('var a = Office.window; a.fetch = { document: 1 };')).toEqual([]);
  });
});
