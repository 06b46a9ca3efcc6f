import type { Event, Message } from '@microsoft/microsoft-graph-types';
import type { FormRequest, HostChange, OutlookHost, ThemeName } from '../../../sandbox/hosts/office/outlook-host';
import { htmlToText } from '../../../sandbox/hosts/page/body-text';
import { Observed } from '../../../sandbox/hosts/office/observed';
import {
  openItemBase,
  type AppointmentDraftFields,
  type MessageDraftFields,
  type OpenItem,
} from '../../../sandbox/hosts/office/open-item';

/** A page around the stand-in that only remembers what it was asked for. */
export interface PageDouble extends OutlookHost {
  readonly forms: FormRequest[];
  readonly sent: number[];
  readonly saved: { roaming: string; properties: Map<string, string> };
  show(item: OpenItem | undefined): void;
  setTheme(theme: ThemeName): void;
}

export const restId = 'AAMk_ad-_-x=';

export function pageDouble(parts: Partial<OutlookHost> = {}): PageDouble {
  const listeners = new Set<(change: HostChange) => void>();
  let open: OpenItem | undefined;
  let theme: ThemeName = 'light';
  const saved = { roaming: '{}', properties: new Map<string, string>() };
  const forms: FormRequest[] = [];
  const sent: number[] = [];
  const tell = (change: HostChange): void => listeners.forEach((listener) => listener(change));
  return {
    client: 'web',
    fault: undefined,
    owner: { id: 'p1', name: 'Ellen Price', address: 'ellen.price@brightwater.example', timeZone: 'GMT Standard Time' },
    signIn: { answer: () => Promise.resolve(undefined) },
    displayLanguage: 'en-GB',
    theme: () => theme,
    item: () => open,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (form) => {
      forms.push(form);
      return Promise.resolve();
    },
    openLink: () => undefined,
    openDialog: () => Promise.resolve(undefined),
    closePane: () => undefined,
    save: () => {
      if (open?.kind === 'message-compose') open.draft.change({ id: restId }, 'person');
      return Promise.resolve(restId);
    },
    send: () => {
      sent.push(1);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    textOf: (html) => Promise.resolve(htmlToText(html)),
    headers: () => Promise.resolve('X-One: 1'),
    file: () => Promise.resolve('aGk='),
    fetchFile: (uri) => Promise.resolve(uri.startsWith('https://files.example/') ? 'aGk=' : undefined),
    roamingSettings: () => saved.roaming,
    saveRoamingSettings: (json) => {
      saved.roaming = json;
      return Promise.resolve();
    },
    customProperties: (id) => Promise.resolve(saved.properties.get(id) ?? '{}'),
    saveCustomProperties: (id, json) => {
      saved.properties.set(id, json);
      return Promise.resolve();
    },
    masterCategories: () => Promise.resolve([{ displayName: 'Client', color: 'preset4' }]),
    saveCategories: () => Promise.resolve(),
    forms,
    sent,
    saved,
    show: (item) => {
      open = item;
      tell('item');
    },
    setTheme: (name) => {
      theme = name;
      tell('theme');
    },
    ...parts,
  };
}

export function readItem(message: Message = {}): Extract<OpenItem, { kind: 'message-read' }> {
  return {
    ...openItemBase(),
    kind: 'message-read',
    files: [],
    message: {
      id: restId,
      subject: 'Re: Budget',
      from: { emailAddress: { name: 'Dana Fox', address: 'dana@halden.example' } },
      conversationId: 'c-1_x',
      internetMessageId: '<1@halden.example>',
      toRecipients: [{ emailAddress: { name: 'Ellen Price', address: 'ellen.price@brightwater.example' } }],
      body: { contentType: 'html', content: '<p>Hello <b>Ellen</b></p><p>Bye</p>' },
      ...message,
    },
  };
}

export function attendeeItem(event: Event = {}): Extract<OpenItem, { kind: 'appointment-read' }> {
  return {
    ...openItemBase(),
    kind: 'appointment-read',
    files: [],
    event: {
      id: restId,
      subject: 'Review',
      start: { dateTime: '2026-03-26T09:00:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2026-03-26T10:00:00.0000000', timeZone: 'UTC' },
      organizer: { emailAddress: { name: 'Dana Fox', address: 'dana@halden.example' } },
      body: { contentType: 'text', content: 'a < b' },
      attendees: [
        {
          type: 'required',
          emailAddress: { name: 'Ellen', address: 'ellen.price@brightwater.example' },
          status: { response: 'tentativelyAccepted' },
        },
      ],
      ...event,
    },
  };
}

export function messageDraft(fields: Partial<MessageDraftFields> = {}): Extract<OpenItem, { kind: 'message-compose' }> {
  return {
    ...openItemBase(),
    kind: 'message-compose',
    draft: new Observed<MessageDraftFields>({
      id: undefined,
      subject: '',
      html: '',
      caret: [0, 0],
      files: [],
      categories: [],
      to: [],
      cc: [],
      bcc: [],
      composeType: 'newMail',
      conversationId: undefined,
      inReplyTo: undefined,
      ...fields,
    }),
  };
}

export function invitationDraft(
  fields: Partial<AppointmentDraftFields> = {},
): Extract<OpenItem, { kind: 'appointment-compose' }> {
  return {
    ...openItemBase(),
    kind: 'appointment-compose',
    draft: new Observed<AppointmentDraftFields>({
      id: undefined,
      subject: '',
      html: '',
      caret: [0, 0],
      files: [],
      categories: [],
      required: [],
      optional: [],
      start: 0,
      end: 3_600_000,
      location: '',
      teams: false,
      seriesId: undefined,
      sent: false,
      fromGrid: false,
      ...fields,
    }),
  };
}

/** Turns a method of Office.js into a promise of its AsyncResult. */
export function called<T = unknown>(
  run: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => run(resolve));
}
