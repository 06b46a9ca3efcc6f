// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserHost } from '../../src/shared/host/browser-host';

const MAIL = { to: [{ address: 'dana.fox@halden.example', name: 'Dana' }], cc: [], subject: 'S', text: 'T' };

afterEach(() => {
  window.location.hash = '';
});

describe('a plain page', () => {
  it('keeps its page in the address and tells of moves', async () => {
    const host = createBrowserHost();
    expect(host.context()).toMatchObject({ kind: 'browser', page: null, frame: 'personal', user: { id: null } });
    const heard: (string | null)[] = [];
    const stop = host.onContextChanged((context) => heard.push(context.page));
    await host.openTab('client/halden');
    await vi.waitFor(() => expect(heard).toEqual(['client/halden']));
    stop();
    await host.openTab('clients');
    expect(host.context().page).toBe('clients');
    expect(heard).toHaveLength(1);
  });

  it('opens https links only, in a window that knows nothing of us', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const host = createBrowserHost();
    await host.openItem('meeting', 'AA-1', 'https://outlook.office.com/calendar/item/AA-1');
    await host.openItem('message', 'A/1', 'data:text/html,x');
    await host.composeMail(MAIL);
    expect(open.mock.calls.map((call) => call[0])).toEqual([
      'https://outlook.office.com/calendar/item/AA-1',
      'https://outlook.office.com/mail/deeplink/read/A%2F1',
      'https://outlook.office.com/mail/deeplink/compose?to=dana.fox%40halden.example&subject=S&body=T',
    ]);
    expect(open.mock.calls.every((call) => call[1] === '_blank' && call[2] === 'noopener,noreferrer')).toBe(true);
    expect(await host.openLink('http://halden.example')).toEqual({ kind: 'failed', code: 'link_refused' });
  });

  it.each([
    [{ forced: true, dark: true }, 'high-contrast'],
    [{ forced: false, dark: true }, 'teams-dark'],
    [{ forced: false, dark: false }, 'teams-light'],
  ])('follows the system’s colours %j', ({ forced, dark }, theme) => {
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
      const list = new EventTarget() as MediaQueryList;
      Object.defineProperty(list, 'matches', { value: query.includes('forced-colors') ? forced : dark });
      return list;
    });
    expect(createBrowserHost().context().theme).toBe(theme);
  });
});
