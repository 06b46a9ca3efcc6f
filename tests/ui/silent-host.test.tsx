// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostContext } from '../../src/shared/host/host';
import { mountSurface } from '../../src/shared/ui/mount-surface';
import { themeFor } from '../../src/shared/ui/theme';
import { TabApp } from '../../src/tab/tab-app';
import { TaskpaneApp } from '../../src/taskpane/taskpane-app';
import { aState, fakeSession } from './fake-session';
import { show } from './show';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function alone(silent: HostContext['silent'], phase: 'ready' | 'first-run' = 'ready') {
  const state = aState();
  return fakeSession({ ...state, phase, host: { ...state.host, kind: 'browser', silent } });
}

describe('a host that never answered', () => {
  it.each(['ready', 'first-run'] as const)(
    'is told in the pane, with what still works and another try (%s)',
    async (phase) => {
      const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
      show(alone('outlook', phase), <TaskpaneApp />);
      expect(await screen.findByText('Outlook does not answer.')).toBeTruthy();
      screen.getByText(/Your day and what is open with your clients can/);
      screen.getAllByRole('button', { name: 'Try again' })[0]?.click();
      expect(reload).toHaveBeenCalledOnce();
      expect(await screen.findByRole('main')).toBeTruthy(); // the surface itself is there too
    },
  );

  it.each(['ready', 'first-run'] as const)('is told in the tab (%s)', async (phase) => {
    show(alone('teams', phase), <TabApp first={null} />);
    expect(await screen.findByText('Teams does not answer.')).toBeTruthy();
  });

  it('is no matter where nobody expected one, or where it answers', () => {
    show(alone(null), <TaskpaneApp />);
    expect(screen.queryByText(/does not answer/)).toBeNull();
  });
});

describe('starting a surface', () => {
  const theme = () => themeFor('outlook-light');

  function root(): HTMLElement {
    const place = document.createElement('div');
    place.id = 'root';
    document.body.append(place);
    return place;
  }

  it('shows what starts, and what takes over from it with nothing of the first', async () => {
    root();
    let again: (surface: ReactNode) => void = () => undefined;
    await mountSurface((show) => {
      again = show;
      show(<input aria-label="Note" />);
      return Promise.resolve();
    }, theme);
    const note = await screen.findByLabelText<HTMLInputElement>('Note');
    note.value = 'typed';
    again(<input aria-label="Note" />);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe(''));
  });

  it('says that it could not, with the kind of error and never its words', async () => {
    const place = root();
    await mountSurface(() => Promise.reject(new TypeError('private words')), theme);
    await screen.findByText('Mainstay could not start.');
    screen.getByRole('button', { name: 'Try again' });
    expect(place.textContent).toContain('TypeError');
    expect(place.textContent).not.toContain('private');
  });

  it('does nothing on a page without a place for it', async () => {
    const start = vi.fn(() => Promise.resolve());
    await mountSurface(start, theme);
    expect(start).not.toHaveBeenCalled();
  });
});
