import { beforeAll, describe, expect, it } from 'vitest';
import { bundleText } from './built-bundle';
import { raise, send } from './send';
import type { Item } from './stand-in';
import { NOW, invitation, mail, written } from './tenant';

let text = '';
beforeAll(async () => {
  text = await bundleText();
}, 120_000);

/** The day as the bundle writes it, on this computer's calendar. */
const DAY = new Date(NOW).toDateString();
const CHANGED = 'onMessageRecipientsChanged';

/** A mail with a look-alike address, another one for each number. */
const wrong = (n: number): Item => mail({ to: [`tom${n}@halden.example`, `x${n}@vantor.example`] });
const bars = (items: readonly Item[]): readonly number[] => items.map((item) => Object.keys(item.bars).length);

describe('infobars of a day', () => {
  it('are shown in two items, and the third is asked about at sending only', () => {
    const settings: Record<string, unknown> = {};
    const items = [wrong(1), wrong(2), wrong(3)];
    for (const item of items) raise(text, CHANGED, { item, digest: written(), settings });
    expect(bars(items)).toEqual([1, 1, 0]);
    expect(items[2]?.session['mainstay.verdict']).toContain('wrong-client');
    expect(send(text, { item: wrong(3), digest: written(), settings }).message).toContain('Vantor');
  });

  it('count invitations too', () => {
    const settings: Record<string, unknown> = {};
    const item = invitation({ subject: 'Steering committee' });
    for (const each of [wrong(1), wrong(2)]) raise(text, CHANGED, { item: each, digest: written(), settings });
    raise(text, 'onAppointmentAttendeesChanged', { item, digest: written(), settings });
    expect(bars([item])).toEqual([0]);
  });

  it('follow their item whatever the count: what changes in it is said, dismissed or not', () => {
    const settings: Record<string, unknown> = {};
    const [first, second] = [wrong(1), wrong(2)] as const;
    for (const item of [first, second]) raise(text, CHANGED, { item, digest: written(), settings });
    first.to = ['tom.reyes@halden.example'];
    raise(text, CHANGED, { item: first, digest: written(), settings });
    expect(first.bars['mainstay']?.message).toContain('Dana Fox');
    first.bars = {};
    raise(text, 'onInfoBarDismissClicked', { item: first, digest: written(), settings });
    first.to = ['tom.reyes@halden.example', 'y@vantor.example'];
    raise(text, CHANGED, { item: first, digest: written(), settings });
    expect(first.bars['mainstay']?.message).toContain('Vantor');
    expect(String(settings['mainstay.bars']).split(' ')).toHaveLength(DAY.split(' ').length + 2);
  });

  it('count an item once when two events saw the same before either had written', () => {
    const settings: Record<string, unknown> = {};
    raise(text, 'onMessageCompose', { item: wrong(1), digest: written(), settings });
    raise(text, CHANGED, { item: wrong(1), digest: written(), settings });
    expect(String(settings['mainstay.bars']).split(' ')).toHaveLength(DAY.split(' ').length + 1);
  });

  it('begin anew the next day', () => {
    const settings: Record<string, unknown> = {
      'mainstay.bars': `${new Date(NOW - 86_400_000).toDateString()} a.1 b.2`,
    };
    const item = wrong(1);
    raise(text, CHANGED, { item, digest: written(), settings });
    expect(bars([item])).toEqual([1]);
    expect(String(settings['mainstay.bars']).replace(/ \S+$/, '')).toBe(DAY);
  });

  it.each([
    [0, [0, 0]],
    [1, [1, 0]],
  ])('are as many as Settings says: %i', (most, expected) => {
    const settings: Record<string, unknown> = {};
    const items = [wrong(1), wrong(2)];
    for (const item of items)
      raise(text, CHANGED, { item, digest: written({ options: { 'infobars.perDay': most } }), settings });
    expect(bars(items)).toEqual(expected);
  });

  it('leave the digest in the settings as it was', () => {
    const settings: Record<string, unknown> = {};
    const digest = written();
    raise(text, CHANGED, { item: wrong(1), digest, settings });
    expect(settings['mainstay.digest']).toBe(digest);
  });

  it.each([undefined, 7, 'noise', null, {}])('take %o in the settings for none', (kept) => {
    const item = wrong(1);
    raise(text, CHANGED, { item, digest: written(), settings: { 'mainstay.bars': kept } });
    expect(bars([item])).toEqual([1]);
  });
});
