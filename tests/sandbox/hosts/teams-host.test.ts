// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TeamsSituation } from '../../../sandbox/hosts/teams/teams-context';
import { TeamsHost } from '../../../sandbox/hosts/teams/teams-host';
import type { TeamsAppState, TeamsPage } from '../../../sandbox/hosts/teams/teams-surroundings';
import type { TeamsPost } from '../../../sandbox/hosts/teams/teams-message';

type TeamsJs = typeof import('@microsoft/teams-js');

const person = {
  id: 'oid-1',
  key: 'ellen',
  name: 'Ellen Price',
  address: 'ellen.price@brightwater.example',
  aliases: [],
  timeZone: 'GMT Standard Time',
};

/** Real teams-js in this window; the window that is its parent hands every message to the host, and the other way round. */
async function frame(situation: Partial<TeamsSituation> = {}, parts: Partial<TeamsPage> = {}) {
  const seen = { links: [] as string[], states: [] as TeamsAppState[], pages: [] as (string | undefined)[] };
  const page: TeamsPage = {
    situation: () => ({
      place: 'personal',
      theme: 'default',
      person,
      tenantId: 'tid-1',
      locale: 'en-gb',
      client: 'web',
      subPage: undefined,
      entityId: 'accounts',
      ...situation,
    }),
    signIn: {
      answer: (request) =>
        Promise.resolve({
          messageType: 'NestedAppAuthResponse',
          requestId: request.requestId,
          success: false,
          error: { status: 'DISABLED' },
        }),
    },
    post: (message: TeamsPost) =>
      window.dispatchEvent(
        Object.assign(new Event('message'), { data: message, origin: location.origin, source: parent }),
      ),
    configuration: () => ({ entityId: 'accounts', contentUrl: 'https://app.example/tab.html' }),
    meeting: () => undefined,
    authenticate: () => Promise.resolve([false, 'CancelledByUser']),
    openLink: (url) => void seen.links.push(url),
    navigated: (sub) => void seen.pages.push(sub),
    changed: (state) => void seen.states.push(state),
    ...parts,
  };
  const host = new TeamsHost(page);
  const parent = { postMessage: (message: unknown) => void host.receive(structuredClone(message)) };
  vi.stubGlobal('parent', parent);
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  Object.defineProperty(window, 'top', { value: parent, configurable: true });
  const teams: TeamsJs = await import('@microsoft/teams-js');
  return { host, teams, seen };
}

beforeEach(() => {
  // teams-js asks a server for its list of origins at import; here nothing is on the network.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

afterEach(async () => {
  const { app } = await import('@microsoft/teams-js');
  // One module lives through all tests; only this (documented as being for tests) lets it initialise again.
  app._uninitialize();
  vi.unstubAllGlobals();
  delete (window as { nestedAppAuthBridge?: unknown }).nestedAppAuthBridge;
});

describe('the parent window of real teams-js', () => {
  it('initialises, gives the context and hears that loading succeeded', async () => {
    const { teams, seen } = await frame({ subPage: 'client/halden', theme: 'dark' });
    await teams.app.initialize();
    const context = await teams.app.getContext();
    expect(context.user?.id).toBe('oid-1');
    expect(context.user?.tenant?.id).toBe('tid-1');
    expect(context.page).toMatchObject({ id: 'accounts', subPageId: 'client/halden', frameContext: 'content' });
    expect(context.app.theme).toBe('dark');
    expect(context.app.host.name).toBe('Teams');
    teams.app.notifyAppLoaded();
    await teams.app.notifySuccess();
    expect(seen.states.map((state) => state.loading)).toEqual(['loaded', 'succeeded']);
  });

  it('brings the sign-in bridge, because the runtime stands fourth', async () => {
    const { teams } = await frame();
    await teams.app.initialize();
    expect(teams.nestedAppAuth.isNAAChannelRecommended()).toBe(true);
    const bridge = (
      window as {
        nestedAppAuthBridge?: {
          addEventListener(name: string, listener: (text: string) => void): void;
          postMessage(text: string): void;
        };
      }
    ).nestedAppAuthBridge;
    const answer = new Promise<string>((resolve) => bridge?.addEventListener('message', resolve));
    bridge?.postMessage(JSON.stringify({ messageType: 'NestedAppAuthRequest', method: 'GetToken', requestId: 'r1' }));
    expect(JSON.stringify(await answer)).toContain('DISABLED');
  });

  it('tells of another theme only who asked for it', async () => {
    const { teams, host } = await frame();
    await teams.app.initialize();
    const themes: string[] = [];
    host.changeTheme('dark');
    teams.app.registerOnThemeChangeHandler((theme) => themes.push(theme));
    host.changeTheme('contrast');
    await vi.waitFor(() => expect(themes).toEqual(['contrast']));
  });

  it('saves the configuration of a channel tab when the person presses Save', async () => {
    const { teams, host, seen } = await frame({ place: 'channel-settings' });
    await teams.app.initialize();
    expect(await teams.pages.getConfig()).toMatchObject({ entityId: 'accounts' });
    teams.pages.config.registerOnSaveHandler((event) => {
      void teams.pages.config
        .setConfig({ entityId: 'halden', contentUrl: `${location.origin}/tab.html`, suggestedDisplayName: 'Halden' })
        .then(() => event.notifySuccess());
    });
    teams.pages.config.setValidityState(true);
    expect(seen.states.at(-1)?.valid).toBe(true);
    host.save();
    await vi.waitFor(() => expect(seen.states.at(-1)?.saved).toBe('yes'));
    expect(seen.states.at(-1)?.configuration).toMatchObject({ entityId: 'halden', suggestedDisplayName: 'Halden' });
  });

  it('takes a channel tab away when its removal page agrees, and not when it refuses', async () => {
    const { teams, host, seen } = await frame({ place: 'channel-removal' });
    await teams.app.initialize();
    expect((await teams.app.getContext()).page.frameContext).toBe('remove');
    let agrees = false;
    teams.pages.config.registerOnRemoveHandler((event) =>
      agrees ? event.notifySuccess() : event.notifyFailure('kept'),
    );
    host.remove();
    await vi.waitFor(() => expect(seen.states.at(-1)?.removed).toBe('refused'));
    agrees = true;
    host.remove();
    await vi.waitFor(() => expect(seen.states.at(-1)?.removed).toBe('yes'));
  });

  it('opens the sign-in window the app asks for and gives its answer or the reason', async () => {
    const asked: string[] = [];
    const authenticate = (url: string): Promise<readonly [boolean, string]> => {
      asked.push(url);
      return Promise.resolve(asked.length === 1 ? [true, 'code'] : [false, 'CancelledByUser']);
    };
    const { teams } = await frame({}, { authenticate });
    await teams.app.initialize();
    const url = 'https://app.example/teams-authenticate.html';
    expect(await teams.authentication.authenticate({ url })).toBe('code');
    await expect(teams.authentication.authenticate({ url })).rejects.toThrow('CancelledByUser');
    expect(asked).toEqual([url, url]);
  });

  it('opens links and goes to pages of the app', async () => {
    const { teams, seen } = await frame();
    await teams.app.initialize();
    await teams.app.openLink('https://outlook.office.com/mail/deeplink/read/abc');
    await teams.pages.currentApp.navigateTo({ pageId: 'accounts', subPageId: 'clients' });
    expect(seen.links).toEqual(['https://outlook.office.com/mail/deeplink/read/abc']);
    expect(seen.pages).toEqual(['clients']);
  });

  it('gives the details of the meeting beside the panel', async () => {
    const meeting = {
      id: 'm1',
      title: 'Review',
      start: '2026-03-26T09:00:00.000Z',
      end: '2026-03-26T10:00:00.000Z',
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
      organizerId: 'oid-1',
    };
    const { teams } = await frame({ place: 'meeting' }, { meeting: () => meeting });
    await teams.app.initialize();
    const context = await teams.app.getContext();
    expect(context.page.frameContext).toBe('sidePanel');
    expect(context.meeting?.id).toBeTypeOf('string');
    const found = await teams.meeting.getMeetingDetailsVerbose();
    expect(found.details).toMatchObject({
      title: 'Review',
      scheduledStartTime: meeting.start,
      joinUrl: meeting.joinUrl,
    });
  });

  it('puts the app aside and brings it back', async () => {
    const { teams, host, seen } = await frame();
    await teams.app.initialize();
    const back: string[] = [];
    teams.app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
    teams.app.lifecycle.registerOnResumeHandler((context) => back.push(context.entityId));
    host.suspend();
    await vi.waitFor(() => expect(seen.states.at(-1)?.suspended).toBe(true));
    host.resume();
    await vi.waitFor(() => expect(back).toEqual(['accounts']));
  });
});
