import { clientProfile, type ClientName } from '../office/client-profile';
import type { DeploymentProfile } from '../events/installed-add-in';
import type { ThemeName } from '../office/outlook-host';

/** Widths the pane may have, CSS pixels (Outlook: 320 and more; the product is drawn for 320 to 450). */
export const paneWidths = { least: 320, usual: 380, most: 450 } as const;

/** What the address of the Outlook-like page says. Documented in sandbox/hosts/README.md. */
export interface PageAddress {
  readonly as: string | null;
  readonly client: ClientName;
  readonly fault: string | undefined;
  /** Which manifests are installed (`?profile=`). */
  readonly deployment: DeploymentProfile;
  /** `?eventFault=` of the page. */
  readonly eventFault: string | null;
  /** Person whose mailbox is shown to `as` as a delegate. */
  readonly shared: string | null;
  readonly theme: ThemeName;
  readonly view: 'mail' | 'calendar';
  readonly paneOpen: boolean;
  readonly paneWidth: number;
  /** Item to open at once, by Graph id. */
  readonly message: string | null;
  readonly event: string | null;
  /** A new message to begin at once (`?compose=mail&to=a;b&cc=&bcc=&subject=&body=`, text). */
  readonly compose: PrefilledMail | undefined;
}

/** What a link to a new message fills in; addresses are separated by semicolons. */
export interface PrefilledMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Reads `?as= &shared= &client= &profile= &officeFault= &eventFault= &theme= &view= &pane= &message= &event=`; what is missing or unknown is the usual. */
export function parsePageAddress(search: string): PageAddress {
  const query = new URLSearchParams(search);
  const pane = query.get('pane');
  const event = query.get('event');
  return {
    as: query.get('as'),
    client: clientProfile(query.get('client')).name,
    fault: query.get('officeFault') ?? undefined,
    deployment: query.get('profile') === 'b' ? 'b' : 'a',
    eventFault: query.get('eventFault'),
    shared: query.get('shared'),
    theme: themeOf(query.get('theme')),
    view: query.get('view') === 'calendar' || event !== null ? 'calendar' : 'mail',
    paneOpen: pane !== 'closed',
    paneWidth: boundedWidth(Number(pane ?? paneWidths.usual)),
    message: query.get('message'),
    event,
    compose: query.get('compose') === 'mail' ? prefilled(query) : undefined,
  };
}

function prefilled(query: URLSearchParams): PrefilledMail {
  const people = (name: string): readonly string[] =>
    (query.get(name) ?? '')
      .split(/[;,]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return {
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: query.get('subject') ?? '',
    body: query.get('body') ?? '',
  };
}

/** The width inside the pane's bounds; the usual one for what is no number. */
export function boundedWidth(width: number): number {
  return Number.isFinite(width)
    ? Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(width)))
    : paneWidths.usual;
}

function themeOf(name: string | null): ThemeName {
  if (name === 'dark' || name === 'contrast' || name === 'light') return name;
  return 'light';
}

/** The page's address with some parts changed; a null takes a part out. */
export function changedAddress(search: string, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `?${query.toString()}`;
}
