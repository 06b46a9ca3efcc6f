import type { Event, Message } from '@microsoft/microsoft-graph-types';
import { Observed } from './observed';

/** Somebody on a To line or a guest list. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
}

/** A file on a draft; `contentBase64` is missing for one that the server holds already. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly contentBase64?: string;
}

/** An infobar of the add-in on the open item. */
export interface Infobar {
  readonly key: string;
  readonly type: 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';
  readonly message: string;
  readonly actionText?: string;
  /** Control of the manifest that the action opens, and what it is told. */
  readonly commandId?: string;
  readonly contextData?: string;
}

/** What both kinds of draft hold. `html` is the whole body; `caret` are the offsets selected in its plain text. */
export interface DraftFields {
  /** Graph id, once it was saved. */
  readonly id: string | undefined;
  readonly subject: string;
  readonly html: string;
  readonly caret: readonly [start: number, end: number];
  readonly files: readonly DraftFile[];
  readonly categories: readonly string[];
}

/** A message as it is being written. */
export interface MessageDraftFields extends DraftFields {
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
  readonly bcc: readonly Addressee[];
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly conversationId: string | undefined;
  readonly inReplyTo: string | undefined;
}

/** An invitation as its organizer writes it. Times are instants in milliseconds. */
export interface AppointmentDraftFields extends DraftFields {
  readonly required: readonly Addressee[];
  readonly optional: readonly Addressee[];
  readonly start: number;
  readonly end: number;
  readonly location: string;
  readonly teams: boolean;
  /** Graph id of the series this is an occurrence of. */
  readonly seriesId: string | undefined;
  /** The invitation went out before: sending is an update. */
  readonly sent: boolean;
  /** Begun by choosing a time in the calendar: such a form raises no `OnAppointmentSend` on web and new Windows. */
  readonly fromGrid: boolean;
}

/** What opened the pane: JSON that the add-in gave to an infobar or to the dialog of a stopped send, `''` without any. */
export interface Initialization {
  readonly context: string;
  /** The add-in in the pane listens for `InitializationContextChanged`, so that it need not start anew. */
  readonly heard: boolean;
}

interface OpenItemBase {
  /** Survives as long as the item stays open; another item has another object. */
  readonly infobars: Observed<{ readonly shown: readonly Infobar[] }>;
  readonly sessionData: Observed<{ readonly values: Readonly<Record<string, string>> }>;
  readonly initialization: Observed<Initialization>;
}

/** What the reading pane or the form of the page shows, as Office.js sees it. */
export type OpenItem =
  | (OpenItemBase & { readonly kind: 'message-read'; readonly message: Message; readonly files: readonly DraftFile[] })
  | (OpenItemBase & { readonly kind: 'appointment-read'; readonly event: Event; readonly files: readonly DraftFile[] })
  | (OpenItemBase & { readonly kind: 'message-compose'; readonly draft: Observed<MessageDraftFields> })
  | (OpenItemBase & { readonly kind: 'appointment-compose'; readonly draft: Observed<AppointmentDraftFields> });

/** An item that is being written. */
export type ComposeItem = Extract<OpenItem, { kind: 'message-compose' | 'appointment-compose' }>;

/** What an item carries besides its content, when it is opened. */
export function openItemBase(): OpenItemBase {
  return {
    infobars: new Observed({ shown: [] }),
    sessionData: new Observed({ values: {} }),
    initialization: new Observed({ context: '', heard: false }),
  };
}
