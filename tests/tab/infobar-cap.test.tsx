// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Json } from '../../src/shared/domain/book-record';
import { infobarsPerDayIn } from '../../src/shared/app/infobars-per-day';
import { InfobarCap } from '../../src/tab/settings/infobar-cap';
import { aState, fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const records = (value: Json): ReturnType<typeof aState>['records'] =>
  new Map([['settings/app', { kind: 'settings', id: 'app', fields: { infobarsPerDay: value }, stamps: {} }]]);

describe('bars over drafts, per day, in Settings', () => {
  it('are two until set otherwise, and at most twenty', () => {
    const session = fakeSession(aState());
    show(session, <InfobarCap />);
    const box = screen.getByRole('spinbutton', { name: 'Bars over drafts, per day' });
    expect((box as HTMLInputElement).value).toBe('2');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(session.calls).toEqual([{ name: 'setAppSetting', args: ['infobarsPerDay', 1] }]);
    fireEvent.change(box, { target: { value: '300' } });
    fireEvent.blur(box);
    expect(session.calls.at(-1)?.args).toEqual(['infobarsPerDay', 20]);
  });

  it.each<[Json, number]>([
    [0, 0],
    [7, 7],
    [-1, 2],
    [21, 2],
    ['5', 2],
    [null, 2],
  ])('are read from the book: %o gives %i', (kept, perDay) => {
    expect(infobarsPerDayIn(records(kept))).toBe(perDay);
  });
});
