// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Obstacle, Rung } from '../../src/shared/app/knowledge';
import { RUNG_WORDS } from '../../src/shared/ui/rung-words';
import { StateOfKnowledge } from '../../src/shared/ui/state-of-knowledge';
import { aSnapshot } from '../builders';
import { aState, fakeSession, fullKnowledge, type FakeSession } from './fake-session';
import { show } from './show';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function notices(...obstacles: readonly Obstacle[]): FakeSession {
  const snapshot = aSnapshot();
  const session = fakeSession(aState(snapshot, { knowledge: fullKnowledge(snapshot, { obstacles }) }));
  show(session, <StateOfKnowledge />);
  return session;
}

const RUNGS: readonly Rung[] = ['profile', 'calendar', 'mail-headers', 'mail-text', 'write', 'keep'];

describe('asking for a rung of the ladder', () => {
  it.each(RUNGS)(
    'the card of %s says what it is good for, reads and never keeps, and asks for that rung alone',
    async (rung) => {
      const session = notices({ kind: 'consent-required', rung });
      for (const words of [RUNG_WORDS[rung].unlocks, RUNG_WORDS[rung].reads, RUNG_WORDS[rung].neverKeeps])
        expect(await screen.findByText(words)).toBeTruthy();
      expect(session.calls).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
      expect(session.calls).toEqual([{ name: 'signIn', args: [rung] }]);
    },
  );

  it('no card speaks of the user’s diligence, shouts, or is longer than a card', () => {
    for (const words of Object.values(RUNG_WORDS))
      for (const each of [words.name, words.unlocks, words.reads, words.neverKeeps, words.until]) {
        expect(each).not.toMatch(/!|you must|you forgot|please/i);
        expect(each.length).toBeLessThanOrEqual(90);
      }
  });
});

describe('states of signing in', () => {
  it('an ended session is told from a first sign-in', async () => {
    notices({ kind: 'sign-in-required' });
    expect(await screen.findByText('Microsoft 365 asks you to sign in again.')).toBeTruthy();
    expect(screen.getByText('What is shown is what was read before.')).toBeTruthy();
  });

  it('row 6: a bridge that hangs offers a window, one click away', async () => {
    const session = notices({ kind: 'sign-in-unavailable', code: 'bridge_timeout', window: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in with a window' }));
    expect(session.calls).toEqual([{ name: 'signIn', args: ['profile'] }]);
  });

  it('a sign-in that no click can mend gives the code for an administrator', async () => {
    notices({ kind: 'sign-in-unavailable', code: 'unauthorized_client', window: false });
    expect(await screen.findByText('unauthorized_client')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Sign in/ })).toBeNull();
  });

  it('another account is said before anything else', async () => {
    notices({ kind: 'consent-required', rung: 'keep' }, { kind: 'wrong-account' });
    expect(await screen.findByText('Another person is signed in than the one whose mailbox is open.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('an administrator’s link is whole and can be copied; where the frame has no clipboard the mail is shown to copy by hand', async () => {
    const link = `https://login.microsoftonline.com/brightwater.example/adminconsent?client_id=${'x'.repeat(36)}`;
    notices({ kind: 'admin-consent-required', rung: 'mail-text', link });
    expect(await screen.findByDisplayValue(link)).toBeTruthy();
    const written: string[] = [];
    const clipboard = vi.spyOn(navigator.clipboard, 'writeText');
    clipboard.mockImplementation((text) => Promise.resolve(void written.push(text)));
    screen.getByRole('button', { name: 'Copy a mail to them' }).click();
    await vi.waitFor(() => expect(written[0]).toContain(link));
    expect(written[0]).toContain('Before it can read mail');
    clipboard.mockRejectedValue(new Error('not allowed'));
    screen.getByRole('button', { name: 'Copy a mail to them' }).click();
    const mail = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Mail to the administrator' });
    expect(mail.value).toContain(link);
  });
});
