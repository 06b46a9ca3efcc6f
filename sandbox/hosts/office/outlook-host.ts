import type { NaaHost } from '../sign-in/naa-host';
import type { ClientName } from './client-profile';
import type { DraftFile, OpenItem } from './open-item';

/** The person whose mailbox is open. `timeZone` as the mailbox settings name it. */
export interface MailboxOwner {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
}

/** Theme of the page; `contrast` is the light theme with the system's forced colours. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** A form the add-in asks Outlook to open. Bodies are HTML; recipients are addresses; times in milliseconds. */
export type FormRequest =
  | { readonly kind: 'reply' | 'reply-all'; readonly htmlBody: string; readonly files: readonly DraftFile[] }
  | {
      readonly kind: 'new-message';
      readonly to: readonly string[];
      readonly cc: readonly string[];
      readonly bcc: readonly string[];
      readonly subject: string;
      readonly htmlBody: string;
      readonly files: readonly DraftFile[];
    }
  | {
      readonly kind: 'new-appointment';
      readonly required: readonly string[];
      readonly optional: readonly string[];
      readonly subject: string;
      readonly body: string;
      readonly location: string;
      readonly start: number | undefined;
      readonly end: number | undefined;
    }
  | { readonly kind: 'message' | 'appointment'; readonly id: string };

/**
 * The side of Outlook that starts handlers of events (docs "Activate add-ins with events"). A page that has it is no pane:
 * what changes the screen is refused there.
 */
export interface LaunchEventPort {
  /** `Office.actions.associate`: the function for an action of the manifest. */
  associate(action: string, handler: (event: unknown) => void): void;
  /** `Office.onReady` and `Office.initialize` run; not in classic Outlook on Windows. */
  readonly readyRuns: boolean;
}

/** What a window of the add-in did: it sent a message to its opener, or an event with the number of the docs (12006: closed). */
export type DialogHappened =
  | { readonly kind: 'message'; readonly message: string; readonly origin: string }
  | { readonly kind: 'event'; readonly error: number };

/** A window that the add-in opened. */
export interface DialogWindow {
  listen(listener: (happened: DialogHappened) => void): void;
  close(): void;
}

/** What changed around the pane. */
export type HostChange = 'item' | 'theme';

/**
 * The page around the pane, as the stand-in for Office.js sees it: it lives in `window.parent.outlookHost`.
 * Ids in it are Graph ids; the stand-in turns them into EWS ids where the client would.
 */
export interface OutlookHost {
  readonly client: ClientName;
  /** Only where a handler of an event runs; the pane has none. */
  readonly launchEvent?: LaunchEventPort;
  /** `?officeFault=` of the page. */
  readonly fault: string | undefined;
  readonly owner: MailboxOwner;
  /** Address of another person whose mailbox is shown to the owner, who is a delegate there. */
  readonly mailboxOf?: string;
  readonly signIn: Pick<NaaHost, 'answer'>;
  readonly displayLanguage: string;
  theme(): ThemeName;
  item(): OpenItem | undefined;
  /** Returns the function that ends listening. */
  onChange(listener: (change: HostChange) => void): () => void;
  open(form: FormRequest): Promise<void>;
  openLink(url: string): void;
  /** Opens a window for the add-in, so many percent of the screen; `undefined` when the person does not allow it. */
  openDialog(url: string, size: { readonly width: number; readonly height: number }): Promise<DialogWindow | undefined>;
  /** Closes the pane, as `Office.context.ui.closeContainer` does. */
  closePane(): void;
  /** Saves the open draft and gives its Graph id. */
  save(): Promise<string>;
  /** Sends the open draft, as the Send button does. */
  send(): Promise<void>;
  /** Closes the open draft; `discard` throws what was not saved away. */
  close(discard: boolean): Promise<void>;
  /** Text of an HTML body as a reader would see it; where handlers of events run there may be no DOM to read it with. */
  textOf(html: string): Promise<string>;
  /** All internet headers of the message that is read, as one text. */
  headers(id: string): Promise<string>;
  file(id: string): Promise<string>;
  /** A file of the web as base64, as the server fetches it; `undefined` when it cannot be reached. */
  fetchFile(uri: string): Promise<string | undefined>;
  /** The mailbox's roaming settings as JSON text, as they were when the page opened or last saved. */
  roamingSettings(): string;
  saveRoamingSettings(json: string): Promise<void>;
  customProperties(itemId: string): Promise<string>;
  saveCustomProperties(itemId: string, json: string): Promise<void>;
  masterCategories(): Promise<readonly { readonly displayName: string; readonly color: string }[]>;
  saveCategories(names: readonly string[]): Promise<void>;
}
