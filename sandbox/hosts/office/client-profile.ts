/** The Outlook clients the sandbox can play (`?client=`). */
export type ClientName = 'web' | 'new-windows' | 'classic-windows' | 'mac' | 'ltsc2021' | 'mobile';

/** What one client says of itself and how far its Office.js goes (Office spike §2, §3; docs "Outlook JavaScript API requirement sets"). */
export interface ClientProfile {
  readonly name: ClientName;
  /** `Office.context.mailbox.diagnostics.hostName`. */
  readonly hostName: string;
  readonly hostVersion: string;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS';
  /** Highest Mailbox requirement set, `[major, minor]`. */
  readonly mailbox: readonly [number, number];
  readonly nestedAppAuth: boolean;
  /** Notification messages per item. */
  readonly infobars: number;
  /** Recipients one `addAsync` takes; recipients `getAsync` gives back. */
  readonly recipientsAdded: number;
  readonly recipientsRead: number;
  /** `sessionData` characters. */
  readonly sessionDataCharacters: number;
  /** Ids are REST ids already (mobile), not EWS ids. */
  readonly restIds: boolean;
  /** Infobars with a button (insight messages, set 1.10): not while reading on web and new Outlook, never on mobile. */
  readonly insights: 'always' | 'compose' | 'never';
}

const profiles: Readonly<Record<ClientName, ClientProfile>> = {
  web: {
    name: 'web',
    hostName: 'OutlookWebApp',
    hostVersion: '16.0.19330.20000',
    platform: 'OfficeOnline',
    mailbox: [1, 16],
    nestedAppAuth: true,
    infobars: 5,
    recipientsAdded: 100,
    recipientsRead: 1000,
    sessionDataCharacters: 2_621_440,
    restIds: false,
    insights: 'compose',
  },
  'new-windows': {
    name: 'new-windows',
    hostName: 'newOutlookWindows',
    hostVersion: '1.2026.818.100',
    platform: 'PC',
    mailbox: [1, 16],
    nestedAppAuth: true,
    infobars: 5,
    recipientsAdded: 100,
    recipientsRead: 1000,
    sessionDataCharacters: 2_621_440,
    restIds: false,
    insights: 'compose',
  },
  'classic-windows': {
    name: 'classic-windows',
    hostName: 'Outlook',
    hostVersion: '16.0.18025.20000',
    platform: 'PC',
    mailbox: [1, 16],
    nestedAppAuth: true,
    infobars: 5,
    recipientsAdded: 100,
    recipientsRead: 1000,
    sessionDataCharacters: 2_621_440,
    restIds: false,
    insights: 'always',
  },
  mac: {
    name: 'mac',
    hostName: 'MacOutlook',
    hostVersion: '16.89.24090815',
    platform: 'Mac',
    mailbox: [1, 14],
    nestedAppAuth: true,
    infobars: 5,
    recipientsAdded: 100,
    recipientsRead: 500,
    sessionDataCharacters: 50_000,
    restIds: false,
    insights: 'always',
  },
  ltsc2021: {
    name: 'ltsc2021',
    hostName: 'Outlook',
    hostVersion: '16.0.14332.20000',
    platform: 'PC',
    mailbox: [1, 9],
    nestedAppAuth: false,
    infobars: 5,
    recipientsAdded: 100,
    recipientsRead: 500,
    sessionDataCharacters: 50_000,
    restIds: false,
    insights: 'never',
  },
  mobile: {
    name: 'mobile',
    hostName: 'OutlookIOS',
    hostVersion: '4.2433.0',
    platform: 'iOS',
    mailbox: [1, 5],
    nestedAppAuth: true,
    infobars: 1,
    recipientsAdded: 100,
    recipientsRead: 100,
    sessionDataCharacters: 50_000,
    restIds: true,
    insights: 'never',
  },
};

/** Every client, in the order the page offers them. */
export const clientNames = Object.keys(profiles) as readonly ClientName[];

/** The profile of a client; the web one for a name nobody knows. */
export function clientProfile(name: string | null | undefined): ClientProfile {
  return clientNames.includes(name as ClientName) ? profiles[name as ClientName] : profiles.web;
}

/** `version` ("1.8") of the Mailbox set is part of what the client can do. */
export function supportsMailbox(profile: ClientProfile, version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < profile.mailbox[0] || (major === profile.mailbox[0] && minor <= profile.mailbox[1]);
}

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(profile: ClientProfile, set: string, version: string | number = '1.1'): boolean {
  switch (set.toLowerCase()) {
    case 'mailbox':
      return supportsMailbox(profile, String(version));
    case 'nestedappauth':
      return profile.nestedAppAuth && Number(version) <= 1.1;
    case 'identityapi':
      return Number(version) <= 1.3;
    case 'dialogapi':
      return Number(version) <= 1.2;
    case 'dialogorigin':
      return profile.name !== 'ltsc2021' && Number(version) <= 1.1;
    case 'openbrowserwindowapi':
      return (profile.platform === 'PC' || profile.platform === 'Mac') && Number(version) <= 1.1;
    default:
      return false;
  }
}
