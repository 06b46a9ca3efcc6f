import { expect, it, vi } from 'vitest';
import { syncAll } from '../../src/shared/app/sync';
import { createPace } from '../../src/shared/app/pace';
import { translatePatterns, translations } from '../../src/shared/app/translate-patterns';
import { allPatterns, phrases } from '../../src/shared/domain/phrases/phrases';
import '../../src/shared/domain/facts/message-facts';
import { createLab, fillMail } from './tenant-lab';

it('uses each pattern on short texts of both kinds of letters, one at a step, and once a page load', () => {
  const patterns = [/first/i, /second/];
  const used = patterns.map((pattern) => vi.spyOn(pattern, 'test'));
  const steps = [...translations(patterns)];
  expect(steps).toHaveLength(6);
  expect(used.map((spy) => spy.mock.calls.map(([text]) => text))).toEqual([
    ['', '', '’'],
    ['', '', '’'],
  ]);
  expect([...translations(patterns)]).toHaveLength(0);
});

it('knows the patterns that mails are read with', () => {
  expect(allPatterns().length).toBeGreaterThan(300);
});

it('is done beside a first read of mail', async () => {
  const lab = createLab();
  fillMail(lab.tenant, 3);
  // Nothing is ever due: all of it is done at once.
  const pace = createPace(() => 0);
  await syncAll(await lab.open({ change: { pace } }), { calendar: false, mail: true });
  expect([...translations()]).toHaveLength(0);
});

it('ends when nobody waits for it', async () => {
  phrases([/zebra crossing/i, /pelican crossing/i]);
  const stopped = new AbortController();
  stopped.abort();
  let now = 0;
  const pace = createPace(() => (now += 10));
  await translatePatterns(stopped.signal, pace);
  expect([...translations()]).toHaveLength(3);
});
