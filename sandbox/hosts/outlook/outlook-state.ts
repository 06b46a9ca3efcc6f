import type { Event, Message } from '@microsoft/microsoft-graph-types';
import { Observed } from '../office/observed';
import type { SendAnswer, SmartAlert } from '../events/smart-alert';
import type { OpenItem } from '../office/open-item';
import type { ThemeName } from '../office/outlook-host';
import type { SandboxSession } from '../page/sandbox-session';
import { ianaZone, weekStart } from '../page/zone-time';
import type { PageAddress } from './page-address';

/** Folders the page shows, in this order. */
export const folders = [
  { key: 'inbox', name: 'Inbox' },
  { key: 'drafts', name: 'Drafts' },
  { key: 'sentitems', name: 'Sent Items' },
  { key: 'archive', name: 'Archive' },
  { key: 'deleteditems', name: 'Deleted Items' },
] as const;

/** Well-known name of a folder the page shows. */
export type FolderKey = (typeof folders)[number]['key'];

/** The pane beside the item. A new `frame` number is a new runtime of the add-in. */
export interface PaneState {
  readonly open: boolean;
  readonly pinned: boolean;
  /** CSS pixels, 320 to 450. */
  readonly width: number;
  readonly frame: number;
}

/** Everything the Outlook-like page shows. */
export interface OutlookState {
  readonly session: SandboxSession;
  /** IANA zone of the mailbox. */
  readonly zone: string;
  readonly theme: ThemeName;
  readonly pane: PaneState;
  readonly view: 'mail' | 'calendar';
  readonly folder: FolderKey;
  readonly search: string;
  readonly messages: readonly Message[];
  /** Link to older messages of the list. */
  readonly older: string | undefined;
  readonly loading: boolean;
  readonly span: 'day' | 'week';
  /** First midnight the calendar shows, milliseconds. */
  readonly from: number;
  readonly events: readonly Event[];
  readonly item: OpenItem | undefined;
  /** What happened last, said to screen readers too. */
  readonly notice: string;
  /** The dialog of a send that the add-in stopped. */
  readonly alert: { readonly shown: SmartAlert; readonly answer: (answer: SendAnswer) => void } | undefined;
  /** The add-in looks at the item that is being sent. */
  readonly sending: boolean;
  /** The add-in wants to open a window of its own; answers whether it may. */
  readonly windowAsked: ((allowed: boolean) => void) | undefined;
  /** Permissions the add-in asks the person for right now. */
  readonly asked: { readonly scopes: readonly string[]; readonly answer: (agreed: boolean) => void } | undefined;
}

/** The state of a page that just opened. */
export function initialState(session: SandboxSession, address: PageAddress): Observed<OutlookState> {
  const zone = ianaZone(session.person.timeZone);
  return new Observed<OutlookState>({
    session,
    zone,
    theme: address.theme,
    view: address.view,
    folder: 'inbox',
    search: '',
    messages: [],
    older: undefined,
    loading: false,
    pane: { open: address.paneOpen, pinned: true, width: address.paneWidth, frame: 0 },
    span: 'week',
    from: weekStart(session.now, zone),
    events: [],
    item: undefined,
    notice: '',
    alert: undefined,
    sending: false,
    windowAsked: undefined,
    asked: undefined,
  });
}
