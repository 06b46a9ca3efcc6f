// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://app.example/tab.html" }
import { app } from '@microsoft/teams-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabSetup } from '../../src/shared/host/teams-configuration';
import { startTeamsHost as start } from '../../src/shared/host/teams-host';
import type { TeamsHost } from '../../src/shared/host/teams-host';
import { answerTeamsWindow } from '../../src/shared/host/teams-window';
import { FakeTeams, PERSONAL } from './fake-teams';

/** teams-js asks the network for its list of origins as soon as it is loaded. */
vi.hoisted(() => Reflect.set(globalThis, 'fetch', () => Promise.reject(new TypeError('offline'))));

const DANA = { address: 'dana.fox@halden.example', name: 'Dana Fox' };

beforeEach(() => {
  window.location.hash = '';
});
afterEach(() => {
  app._uninitialize(); // teams-js keeps its parent window in module state
  Object.defineProperty(window, 'parent', { configurable: true, value: window });
});

describe('starting in Teams, with the real teams-js', () => {
  it('says who and where it is', async () => {
    new FakeTeams();
    expect((await start()).context()).toEqual({
      kind: 'teams',
      silent: null,
      theme: 'teams-light',
      locale: 'en-GB',
      partition: null,
      page: null,
      frame: 'personal',
      place: null,
      user: {
        id: '11111111-1111-4111-8111-111111111111',
        tenantId: '72f988bf-0000-4000-8000-2d7cd011db47',
        address: 'ellen.price@brightwater.example',
        name: 'Ellen Price',
      },
    });
  });

  it('offers Teams’ sign-in after it started', async () => {
    new FakeTeams();
    Object.defineProperty(window, 'top', { configurable: true, value: window.parent });
    await start();
    expect(Reflect.get(window, 'nestedAppAuthBridge')).toBeDefined();
    Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  });

  it.each([
    [
      { frameContext: 'sidePanel', chatId: '19:meeting', theme: 'dark' },
      { frame: 'side-panel', place: '19:meeting', theme: 'teams-dark' },
    ],
    [
      { channelId: '19:halden', theme: 'contrast' },
      { frame: 'channel', place: '19:halden', theme: 'high-contrast' },
    ],
    [{ frameContext: 'settings', channelId: '19:halden' }, { frame: 'settings' }],
    [{ subEntityId: 'client/halden' }, { page: 'client/halden' }],
    [
      { theme: 'something-new', userPrincipalName: undefined, tid: undefined, locale: undefined },
      { theme: 'teams-light', user: { address: null, tenantId: null } },
    ],
  ])('knows its place and missing parts (%j)', async (more, expected) => {
    new FakeTeams({ ...PERSONAL, ...more });
    expect((await start()).context()).toMatchObject(expected);
  });

  it('follows theme and page', async () => {
    const teams = new FakeTeams();
    const host = await start();
    const heard: string[] = [];
    const stop = host.onContextChanged((context) => heard.push(`${context.theme} ${context.page ?? '-'}`));
    teams.raise('themeChange', 'dark');
    await host.openTab('client/halden');
    await vi.waitFor(() => expect(heard).toEqual(['teams-dark -', 'teams-dark client/halden']));
    stop();
    teams.raise('themeChange', 'default');
    expect(heard).toHaveLength(2);
  });

  it('is a plain page when Teams never answers, and says which host is missing; without any it is one on purpose', async () => {
    const teams = new FakeTeams();
    teams.silent = ['initialize'];
    const host = await start({ limitMs: 20 });
    expect(host.context()).toMatchObject({ kind: 'browser', silent: 'teams' });
    host.notifyReady();
    host.notifyFailed();
    host.onSuspend(() => Promise.resolve())();
    expect([host.configuration, host.removal, host.window]).toEqual([null, null, null]);
    Object.defineProperty(window, 'parent', { configurable: true, value: window });
    expect((await start()).context()).toMatchObject({ kind: 'browser', silent: null });
  });

  it('is the tab after all when Teams answers late', async () => {
    const teams = new FakeTeams();
    teams.silent = ['getContext'];
    const late: TeamsHost[] = [];
    const first = await start({ limitMs: 20, onLate: (host) => late.push(host) });
    expect(first.context().silent).toBe('teams');
    teams.silent = [];
    teams.answerLate('getContext');
    await vi.waitFor(() => expect(late[0]?.context()).toMatchObject({ kind: 'teams', silent: null }));
    late[0]?.notifyReady();
    await vi.waitFor(() => expect(teams.asked.map((r) => r.func)).toContain('appInitialization.success'));
  });

  it('tells Teams that it starts before anything is known, then that it is drawn, or that it cannot', async () => {
    const teams = new FakeTeams();
    const host = await start();
    const said = (): string[] => teams.asked.map((r) => r.func).filter((func) => func.startsWith('appInit'));
    expect(said()).toEqual(['appInitialization.appLoaded']);
    host.notifyReady();
    await vi.waitFor(() => expect(said().at(-1)).toBe('appInitialization.success'));
    host.notifyFailed();
    await vi.waitFor(() => expect(said().at(-1)).toBe('appInitialization.failure'));
  });
});

describe('a tab that is put aside', () => {
  const content = 'https://app.example/tab.html';

  async function opened(
    change: Readonly<Record<string, unknown>> = {},
  ): Promise<{ teams: FakeTeams; host: TeamsHost }> {
    const teams = new FakeTeams({ ...PERSONAL, ...change });
    return { teams, host: await start() };
  }

  async function back(teams: FakeTeams, host: TeamsHost, load: object): Promise<string> {
    const resumed = new Promise<void>((resolve) => {
      const stop = host.onResume(() => {
        stop();
        resolve();
      });
    });
    teams.raise('load', load);
    await resumed;
    return decodeURIComponent(window.location.hash);
  }

  it('is unloaded only after its work has ended, even badly', async () => {
    const { teams, host } = await opened();
    let end: () => void = () => undefined;
    host.onSuspend(() => new Promise((resolve) => (end = resolve)));
    host.onSuspend(() => Promise.reject(new Error('offline')));
    const stop = host.onSuspend(() => Promise.reject(new Error('not asked')));
    stop();
    teams.raise('beforeUnload');
    await new Promise((resolve) => setTimeout(resolve));
    expect(teams.asked.map((r) => r.func)).not.toContain('readyToUnload');
    end();
    await vi.waitFor(() => expect(teams.asked.map((r) => r.func)).toContain('readyToUnload'));
  });

  it('shows what was left when the same tab is opened again, and tells Teams', async () => {
    const { teams, host } = await opened({ subEntityId: 'meeting/m1' });
    await host.openTab('client/halden');
    expect(await back(teams, host, { entityId: 'accounts', contentUrl: content })).toBe('#/client/halden');
    expect(teams.asked.map((r) => r.func)).toContain('appInitialization.success');
  });

  it('shows the page a new link names, and the theme of now', async () => {
    const { teams, host } = await opened();
    await host.openTab('client/halden');
    teams.context = { ...teams.context, subEntityId: 'meeting/m2', theme: 'dark' };
    expect(await back(teams, host, { entityId: 'accounts', contentUrl: content })).toBe('#/meeting/m2');
    await vi.waitFor(() => expect(host.context()).toMatchObject({ page: 'meeting/m2', theme: 'teams-dark' }));
  });

  it('shows the other channel tab it is opened for, and keeps its own', async () => {
    window.location.hash = '#/client/halden';
    const { teams, host } = await opened({ entityId: 'client:halden', channelId: '19:x' });
    await host.openTab('client/halden/people');
    const own = { entityId: 'client:halden', contentUrl: `${content}#/client/halden` };
    expect(await back(teams, host, own)).toBe('#/client/halden/people');
    const other = { entityId: 'client:tidewell', contentUrl: `${content}#/client/tidewell` };
    expect(await back(teams, host, other)).toBe('#/client/tidewell');
  });

  it('goes nowhere for an address that is not ours', async () => {
    const { teams, host } = await opened();
    await host.openTab('week');
    expect(await back(teams, host, { entityId: '', contentUrl: content })).toBe('#/week');
    const foreign = { entityId: 'accounts', contentUrl: 'https://evil.example/tab.html#/settings/kept' };
    expect(await back(teams, host, foreign)).toBe('#/week');
  });
});

describe('opening things from Teams', () => {
  it('hands links to Teams, and opens what Teams does not know in a new window', async () => {
    const teams = new FakeTeams();
    const host = await start();
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    expect(await host.openItem('message', 'AA-1', null)).toEqual({ kind: 'done' });
    expect(teams.first('executeDeepLink')).toBe('https://outlook.office.com/mail/deeplink/read/AA-1');
    expect(await host.composeMail({ to: [DANA], cc: [], subject: 'Minutes', text: 'a\nb' })).toEqual({ kind: 'done' });
    expect(teams.first('executeDeepLink')).toBe(
      'https://outlook.office.com/mail/deeplink/compose?to=dana.fox%40halden.example&subject=Minutes&body=a%0Ab',
    );
    teams.refuseLinks = true;
    expect(await host.openLink('https://halden.example/')).toEqual({ kind: 'done' });
    expect(open).toHaveBeenCalledWith('https://halden.example/', '_blank', 'noopener,noreferrer');
    expect(await host.openLink('javascript:alert(1)')).toEqual({ kind: 'failed', code: 'link_refused' });
  });

  it('offers to copy a mail that is too long for a link', async () => {
    new FakeTeams();
    const host = await start();
    expect(await host.composeMail({ to: [DANA], cc: [], subject: 'Pack', text: 'x'.repeat(9_000) })).toEqual({
      kind: 'unsupported',
    });
  });

  it('opens the whole tab from a meeting’s side panel', async () => {
    const teams = new FakeTeams({ ...PERSONAL, frameContext: 'sidePanel' });
    const host = await start({ tab: { appId: 'app-1', entityId: 'accounts' } });
    expect(await host.openTab('client/halden')).toEqual({ kind: 'done' });
    expect(teams.first('pages.currentApp.navigateTo')).toEqual({ pageId: 'accounts', subPageId: 'client/halden' });
    expect(window.location.hash).toBe('');
  });
});

describe('a window of Teams’ own', () => {
  const page = 'https://app.example/sign-in.html';

  it.each([
    [[true, 'code=1'], { kind: 'answered', text: 'code=1' }],
    [[false, 'CancelledByUser'], { kind: 'closed' }],
    [[false, 'FailedToOpenWindow'], { kind: 'failed', code: 'blocked' }],
    [[false, 'private words'], { kind: 'failed', code: 'teams_window' }],
  ])('gives what Teams answers (%j)', async (answer, expected) => {
    const teams = new FakeTeams();
    teams.clientType = 'desktop';
    teams.authentication = answer;
    const host = await start();
    expect(await host.window?.open(page, new AbortController().signal)).toEqual(expected);
    expect(teams.first('authentication.authenticate')).toBe(page);
  });

  it('opens pages of our own only, and is not waited for after we gave up', async () => {
    const teams = new FakeTeams();
    teams.clientType = 'desktop';
    teams.silent = ['authentication.authenticate'];
    const host = await start();
    const ours = new AbortController();
    expect(await host.window?.open('https://evil.example/', ours.signal)).toEqual({
      kind: 'failed',
      code: 'link_refused',
    });
    const waiting = host.window?.open(page, ours.signal);
    ours.abort();
    expect(await waiting).toEqual({ kind: 'closed' });
  });

  it('is answered by its page', async () => {
    const teams = new FakeTeams({ ...PERSONAL, frameContext: 'authentication' });
    await answerTeamsWindow('code=1');
    expect(teams.first('authentication.authenticate.success')).toBe('code=1');
  });
});

describe('adding a channel tab', () => {
  const halden: TabSetup = {
    entityId: 'client/halden',
    name: 'Halden',
    contentUrl: 'https://app.example/tab.html#/client/halden',
    websiteUrl: 'https://app.example/tab.html',
    removeUrl: 'https://app.example/tab-config.html',
  };

  it('saves what was chosen, and refuses to save nothing', async () => {
    const teams = new FakeTeams({ ...PERSONAL, frameContext: 'settings', channelId: '19:halden' });
    const page = (await start()).configuration;
    expect(await page?.current()).toEqual({ ...halden, websiteUrl: halden.contentUrl });
    let chosen: TabSetup | null = null;
    page?.onSave(() => chosen);
    page?.setValid(true);
    expect(teams.first('settings.setValidityState')).toBe(true);
    teams.raise('settings.save', {});
    await vi.waitFor(() => expect(teams.asked.map((r) => r.func)).toContain('settings.save.failure'));
    chosen = halden;
    teams.raise('settings.save', {});
    await vi.waitFor(() => expect(teams.asked.map((r) => r.func)).toContain('settings.save.success'));
    expect(teams.first('settings.setSettings')).toEqual({
      entityId: 'client/halden',
      suggestedDisplayName: 'Halden',
      contentUrl: halden.contentUrl,
      websiteUrl: halden.websiteUrl,
      removeUrl: halden.removeUrl,
    });
  });

  it('is offered on its own page only', async () => {
    new FakeTeams();
    const host = await start();
    expect([host.configuration, host.removal]).toEqual([null, null]);
  });

  it('is taken away without anything standing in the way', async () => {
    const teams = new FakeTeams({ ...PERSONAL, frameContext: 'remove', channelId: '19:halden' });
    const host = await start();
    expect(host.context().frame).toBe('remove');
    expect(host.configuration).toBeNull();
    host.removal?.allow();
    expect(teams.first('settings.setValidityState')).toBe(true);
    teams.raise('settings.remove', {});
    await vi.waitFor(() => expect(teams.asked.map((r) => r.func)).toContain('settings.remove.success'));
  });
});
