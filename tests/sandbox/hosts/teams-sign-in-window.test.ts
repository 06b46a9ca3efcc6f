// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSignInWindow } from '../../../sandbox/hosts/teams/sign-in-window';

const url = 'https://app.example/teams-authenticate.html';

/** A window that opened, and what it hears; `say` is its page posting to the opener. */
function opened(blocked = false) {
  const heard: unknown[] = [];
  const popup = {
    closed: false,
    close: () => {
      popup.closed = true;
    },
    postMessage: (message: unknown) => void heard.push(message),
  };
  vi.stubGlobal('open', () => (blocked ? null : popup));
  const say = (data: object, origin = 'https://app.example', source: object = popup) =>
    window.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  const answer = openSignInWindow(url, { width: 600, height: 535 }, 'desktop');
  return { popup, heard, say, answer };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the window of authentication.authenticate', () => {
  it('initialises its page as a sign-in page and takes its answer', async () => {
    const { popup, heard, say, answer } = opened();
    say({ id: 0, uuidAsString: 'u', func: 'initialize', args: [] });
    expect(heard).toEqual([
      { id: 0, uuidAsString: 'u', args: expect.arrayContaining(['authentication', 'desktop']) as unknown },
    ]);
    say({ id: 1, func: 'authentication.authenticate.success', args: ['code'] });
    expect(await answer).toEqual([true, 'code']);
    expect(popup.closed).toBe(true);
  });

  it('leaves messages of other windows and origins alone, and passes on a refusal', async () => {
    const { say, answer } = opened();
    say({ id: 1, func: 'authentication.authenticate.success', args: ['forged'] }, 'https://evil.example');
    say({ id: 1, func: 'authentication.authenticate.success', args: ['forged'] }, 'https://app.example', {});
    say({ id: 1, func: 'authentication.authenticate.failure', args: ['access_denied'] });
    expect(await answer).toEqual([false, 'access_denied']);
  });

  it('says that the person closed it, or that it never opened', async () => {
    vi.useFakeTimers();
    const { popup, answer } = opened();
    popup.closed = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toEqual([false, 'CancelledByUser']);
    expect(await opened(true).answer).toEqual([false, 'FailedToOpenWindow']);
  });
});
