// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { SendCheck } from '../../src/shared/app/send-check';
import { SendCheckLine } from '../../src/tab/settings/send-check-line';
import { aSnapshot, at } from '../builders';
import { aState, fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const NONE = { threads: 0, blocks: 0, clients: 0 };
const THEN = at('2026-03-03T15:00');

describe('what Outlook’s check at sending knows, in Settings', () => {
  it.each<[SendCheck, string]>([
    [
      { kind: 'knows', at: THEN, leftOut: NONE },
      'Outlook’s check at sending knows your clients as of yesterday 15:00.',
    ],
    [
      { kind: 'knows', at: THEN, leftOut: { ...NONE, clients: 12 } },
      'Outlook’s check at sending knows your clients as of yesterday 15:00. It has no room for the 12 you wrote to longest ago.',
    ],
    [
      { kind: 'behind', at: THEN },
      'Outlook’s check at sending knows your clients as of yesterday 15:00. It learns what changed since when Mainstay is next opened in Outlook.',
    ],
    [
      { kind: 'behind', at: null },
      'Outlook’s check at sending knows no client yet. It learns them when Mainstay is next opened in Outlook.',
    ],
    [
      { kind: 'failed', at: null },
      'Outlook did not keep what its check at sending needs. Mainstay tries again by itself.',
    ],
  ])('is said in words: %o', (sendCheck, words) => {
    show(fakeSession({ ...aState(aSnapshot()), sendCheck }), <SendCheckLine />);
    expect(screen.getByText(words)).toBeTruthy();
  });
  it('is not spoken of before anything is known', () => {
    const { container } = show(fakeSession(aState(aSnapshot())), <SendCheckLine />);
    expect(container.textContent).toBe('');
  });
});
