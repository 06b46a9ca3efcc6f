// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { AskedRung as Asked } from '../../src/shared/app/session';
import { AskedRung } from '../../src/shared/ui/asked-rung';
import { aState, fakeSession } from './fake-session';
import { show } from './show';

afterEach(cleanup);

function asking(said: string[]): Asked {
  return {
    rung: 'write',
    agree: () => {
      said.push('agree');
      return Promise.resolve();
    },
    notNow: () => void said.push('not now'),
  };
}

describe('the card of a rung that an act needs', () => {
  it('says what it is good for, reads and never keeps, and takes both answers and Escape', async () => {
    const user = userEvent.setup();
    const said: string[] = [];
    show(fakeSession({ ...aState(), asking: asking(said) }), <AskedRung />);
    await screen.findByRole('dialog', { name: 'Mainstay may not change meetings and drafts for you yet.' });
    expect(screen.getByText('A sent mail: nothing is ever sent for you')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await user.keyboard('{Escape}');
    expect(said).toEqual(['agree', 'not now', 'not now']);
  });

  it('leaves the page readable once it is answered', async () => {
    const session = fakeSession({ ...aState(), asking: asking([]) });
    show(
      session,
      <main>
        <button>Hold time</button>
        <AskedRung />
      </main>,
    );
    await screen.findByRole('dialog');
    act(() => session.set({ asking: null }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByRole('button', { name: 'Hold time' })).toBeTruthy();
  });

  it('is not there while nothing is asked', () => {
    const { container } = show(fakeSession(aState()), <AskedRung />);
    expect(container.textContent).toBe('');
  });
});
