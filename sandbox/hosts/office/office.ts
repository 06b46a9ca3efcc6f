import { createNaaBridge, type NestedAppAuthBridge } from '../sign-in/naa-bridge';
import { AsyncCalls } from './async-calls';
import { blockedInEvents } from './blocked-in-events';
import { clientProfile, isSetSupported, type ClientProfile } from './client-profile';
import { roamingSettings } from './item-storage';
import { createMailbox } from './mailbox';
import { mailboxEnums, officeEnums } from './office-enums';
import { displayDialogAsync } from './office-dialog';
import { parseOfficeFault, type OfficeFault } from './office-fault';
import { officeTheme } from './office-theme';
import type { OutlookHost } from './outlook-host';

/** What `Office.onReady` tells: which application this is, or nothing at all outside of Office. */
export interface ReadyInfo {
  readonly host: string | null;
  readonly platform: string | null;
  readonly addin: null;
}

type ReadyCallback = (info: ReadyInfo) => unknown;

/** The stand-in for the global `Office`: the parts of it that exist before and after `onReady`. */
export type OfficeStandIn = typeof officeEnums & {
  readonly MailboxEnums?: typeof mailboxEnums;
  readonly context: Partial<Office.Context>;
  readonly actions: { associate(name: string, action: (event: unknown) => void): void };
  onReady(callback?: ReadyCallback): Promise<ReadyInfo>;
  initialize: ((reason: string) => void) | undefined;
};

/** Office.js loaded outside of an Office application: ready at once, knowing no host and no mailbox (seen with 1.1.110). */
export function officeOutsideOutlook(): OfficeStandIn {
  const info: ReadyInfo = { host: null, platform: null, addin: null };
  return {
    ...officeEnums,
    context: {},
    initialize: undefined,
    actions: { associate: () => undefined },
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}

/** Office.js inside the Outlook-like page. `later` is the timer, which tests hand in. */
export function officeInOutlook(
  host: OutlookHost,
  later?: (run: () => void, milliseconds: number) => void,
): OfficeStandIn {
  const profile = clientProfile(host.client);
  const fault = parseOfficeFault(host.fault);
  const timer = later ?? ((run: () => void, milliseconds: number) => void setTimeout(run, milliseconds));
  const calls = new AsyncCalls(profile, fault, timer);
  const ready = whenReady(host, profile, fault, timer);
  return {
    ...officeEnums,
    MailboxEnums: mailboxEnums,
    initialize: undefined,
    actions: { associate: (name, action) => host.launchEvent?.associate(name, action) },
    context: createContext(calls, host, fault),
    onReady: (callback) =>
      ready.then((info) => {
        callback?.(info);
        return info;
      }),
  };
}

function whenReady(
  host: OutlookHost,
  profile: ClientProfile,
  fault: OfficeFault | undefined,
  timer: (run: () => void, milliseconds: number) => void,
): Promise<ReadyInfo> {
  return new Promise((resolve) => {
    if (fault?.kind === 'ready-never' || host.launchEvent?.readyRuns === false) return;
    timer(
      () => resolve({ host: 'Outlook', platform: profile.platform, addin: null }),
      fault?.kind === 'ready-late' ? fault.milliseconds : 0,
    );
  });
}

function createContext(calls: AsyncCalls, host: OutlookHost, fault: OfficeFault | undefined): Partial<Office.Context> {
  const { profile } = calls;
  const context: Partial<Office.Context> = {
    displayLanguage: host.displayLanguage,
    contentLanguage: host.displayLanguage,
    partitionKey: `sandbox-${host.owner.id}`,
    // The types are enums of numbers; what Office.js gives at run time are these strings.
    host: 'Outlook' as unknown as Office.HostType,
    // As above: a string at run time.
    platform: profile.platform as unknown as Office.PlatformType,
    diagnostics: {
      host: 'Outlook',
      platform: profile.platform,
      version: profile.hostVersion,
      // As above: strings at run time.
    } as unknown as Office.ContextInformation,
    mailbox: createMailbox(calls, host, fault) as Office.Mailbox,
    roamingSettings: roamingSettings(calls, host, fault),
    requirements: { isSetSupported: (set: string, version?: string | number) => isSetSupported(profile, set, version) },
    ui: {
      closeContainer: () => host.closePane(),
      displayDialogAsync: displayDialogAsync(calls, host),
      // Only for a page in a dialog; in the pane there is nobody to tell.
      messageParent: () => undefined,
      openBrowserWindow: (url: string) => host.openLink(url),
    } as Partial<Office.UI> as Office.UI,
    touchEnabled: profile.platform === 'iOS',
  };
  if (host.launchEvent !== undefined) {
    blockedInEvents('ui', context.ui ?? {});
    Object.assign(context, { auth: blockedInEvents('auth', {}) });
  }
  // Outlook on mobile has no theme to tell of.
  if (profile.name === 'mobile') return context;
  Object.defineProperty(context, 'officeTheme', { enumerable: true, get: () => officeTheme(host.theme()) });
  return context;
}

/** `window.nestedAppAuthBridge` where the client has nested app authentication (set NestedAppAuth 1.1). */
export function bridgeOf(host: OutlookHost): NestedAppAuthBridge | undefined {
  return clientProfile(host.client).nestedAppAuth ? createNaaBridge(host.signIn) : undefined;
}
