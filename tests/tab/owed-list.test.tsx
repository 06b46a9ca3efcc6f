// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { Snapshot } from '../../src/shared/domain/snapshot';
import { OwedList } from '../../src/tab/client/owed-list';
import { aMessage, aSnapshot, at, DANA, ME } from '../builders';
import { aState, fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const ask = (id: string, text: string, sentAt: string) =>
  aMessage({ id, conversationId: id, subject: id, from: ME, to: [DANA], text, sentAt: at(sentAt) });
const LATE = ask('logo', 'Could you send us the logo?', '2026-02-27T10:00');
const OLD = ask('photos', 'Could you send us the photos?', '2026-01-20T10:00');

function owed(snapshot: Snapshot) {
  const session = fakeSession(aState(snapshot));
  show(session, <OwedList clientId="halden" snapshot={snapshot} />);
  return session;
}

it('unfolds to the words that ask, by whom and when, and to what is older; each opens its mail', async () => {
  const user = userEvent.setup();
  const session = owed(aSnapshot({ messages: [LATE, OLD] }));
  const head = screen.getByRole('button', { name: 'They owe 1, 1 older' });
  expect(head.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByText(/logo/)).toBeNull();
  await user.click(head);
  expect(head.getAttribute('aria-expanded')).toBe('true');
  const [worth, older] = screen.getAllByRole('list');
  if (worth === undefined || older === undefined) throw new Error('Two lists were expected');
  expect(within(worth).getByRole('listitem').textContent).toContain('Alex Berg, Friday');
  await user.click(within(worth).getByRole('button', { name: '“Could you send us the logo?”' }));
  await user.click(within(older).getByRole('button', { name: '“Could you send us the photos?”' }));
  expect(session.calls.map(({ args }) => args)).toEqual([
    ['message', 'logo'],
    ['message', 'photos'],
  ]);
});

it('says that nothing is waiting where all is older, and nothing at all without asks or while mail is being read', () => {
  owed(aSnapshot({ messages: [OLD] }));
  expect(screen.getByRole('button', { name: 'Nothing waiting, 1 older' })).toBeTruthy();
  cleanup();
  owed(aSnapshot({}));
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();
  const snapshot = aSnapshot({ messages: [LATE] });
  owed({ ...snapshot, reach: { ...snapshot.reach, inbox: { ...snapshot.reach.inbox, complete: false } } });
  expect(screen.queryByRole('button')).toBeNull();
});
