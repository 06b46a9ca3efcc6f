import type { OpenItem } from '../domain/open-item';
import type { Instant } from '../domain/instant';
import type { Person } from '../domain/person';
import type { TakeAction } from '../domain/take-action';
import type { HostWindow } from './host-window';

/** Themes of the hosts; high contrast follows the system's own colours. */
export type ThemeName = 'outlook-light' | 'outlook-dark' | 'teams-light' | 'teams-dark' | 'high-contrast';

/** What the host says of itself and its user. Missing parts are null, never guessed. */
export interface HostContext {
  readonly kind: 'outlook' | 'teams' | 'browser';
  /** The host this page was made for, when it never answered and the page stands in for itself (`kind` is `browser`). */
  readonly silent: 'outlook' | 'teams' | null;
  readonly theme: ThemeName;
  /** BCP 47 tag of the host's display language. */
  readonly locale: string;
  readonly user: {
    readonly id: string | null;
    readonly tenantId: string | null;
    readonly address: string | null;
    readonly name: string | null;
  };
  /** Storage partition of the frame (`Office.context.partitionKey`), null where there is none. */
  readonly partition: string | null;
  /** Deep link inside Mainstay that the host was opened with (Teams `subPageId`). */
  readonly page: string | null;
  /** Where the tab is shown: personal, channel, meeting side panel, the pages that set up and take away a channel tab. */
  readonly frame: 'personal' | 'channel' | 'side-panel' | 'settings' | 'remove' | 'pane';
  /** Id of the Teams channel or meeting chat, null elsewhere. */
  readonly place: string | null;
}

/** A mail to start writing. Text only: hosts get it escaped. */
export interface NewMail {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly text: string;
}

/** Words to be replaced: `words` as they stand in the one `sentence`. */
export interface TextChange {
  readonly words: string;
  readonly sentence: string;
  readonly text: string;
}

/** What a host did with a request: `unsupported` lets the surface offer another way (copy the text). */
export type HostResult =
  { readonly kind: 'done' } | { readonly kind: 'unsupported' } | { readonly kind: 'failed'; readonly code: string };

/** Every host: themes, links, new mail and meetings. */
export interface Host {
  context(): HostContext;
  /** Calls back with the new context when theme, language or page change. Returns the way to stop. */
  onContextChanged(listener: (context: HostContext) => void): () => void;
  openLink(link: string): Promise<HostResult>;
  /** Opens an item in Outlook by REST id; `link` is the https fallback. */
  openItem(kind: 'message' | 'meeting', id: string, link: string | null): Promise<HostResult>;
  /** Opens a page of the Mainstay tab (`client/<id>`, `meeting/<id>`). */
  openTab(page: string): Promise<HostResult>;
  composeMail(mail: NewMail): Promise<HostResult>;
  /** The host's own window for pages of ours (sign-in without popup); null where there is none. */
  readonly window: HostWindow | null;
}

/** The client digest in the mailbox's roaming settings (32 KB for all keys; design.md, client digest). */
export interface RoamingDigest {
  /** The text as this window knows it; null when there is none or the host has no settings. */
  readDigest(): string | null;
  /** Keeps the text, null removes it. `done` means that the host said so: hosts were seen to lose a save, so read again at the next start. */
  saveDigest(text: string | null): Promise<HostResult>;
}

/** Outlook beside an item. Writes go into the open draft; nothing is ever sent. */
export interface ItemHost extends Host, RoamingDigest {
  item(): Promise<OpenItem>;
  /** Calls back (debounced by the host's own events) when another item is open or the draft changed. */
  onItemChanged(listener: (why: 'item' | 'recipients' | 'time' | 'content') => void): () => void;
  /** What “Take action” of a Smart Alert or infobar opened the pane for, on the open item; null for nothing. Never rejects. */
  takeAction(): Promise<TakeAction | null>;
  /** Calls back when the user chose “Take action” while the pane was open (Mailbox 1.15). Returns the way to stop. */
  onTakeAction(listener: (action: TakeAction) => void): () => void;
  addRecipients(field: 'to' | 'cc' | 'required', people: readonly Person[]): Promise<HostResult>;
  removeRecipients(field: 'to' | 'cc' | 'required', people: readonly Person[]): Promise<HostResult>;
  setTime(start: Instant, end: Instant): Promise<HostResult>;
  /** Puts text above the body of the open draft (agenda into an invitation). */
  insertText(text: string): Promise<HostResult>;
  /** Replaces words of the open mail draft where it is plain which ones are meant (`replaceInHtml`); `unsupported` where it is not. */
  replaceText(change: TextChange): Promise<HostResult>;
  /** Opens reply-all on the item being read, with the text prefilled. */
  replyAll(text: string): Promise<HostResult>;
}
