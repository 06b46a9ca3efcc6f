import type { Attachment } from '@microsoft/microsoft-graph-types';
import { assertNever } from '../../tenant/assert-never';
import { clientProfile } from '../office/client-profile';
import type { Addressee } from '../office/open-item';
import type { FormRequest, OutlookHost } from '../office/outlook-host';
import { htmlToText, textToHtml } from '../page/body-text';
import { hostLocale } from '../page/host-locale';
import { localItemPage } from '../link/local-address';
import type { NaaHost } from '../sign-in/naa-host';
import { newEvent, openEvent, saveEvent, sendInvitation, cancelEvent } from './calendar-actions';
import { openDialogWindow } from './dialog-windows';
import { fetchedFile } from './fetched-file';
import { knownPeople } from './known-people';
import { internetHeaders, openMessage } from './mail-actions';
import { closeMessage, newMessage, reply, saveMessage, sendMessage } from './message-drafts';
import type { OutlookController } from './outlook-controller';
import type { PageAddress } from './page-address';

/** The page as the stand-in for Office.js sees it (`window.outlookHost`). */
export function createPageHost(page: OutlookController, address: PageAddress, signIn: NaaHost): OutlookHost {
  const { person } = page.fields.session;
  let roaming = page.fields.session.roamingSettings;
  const keep = (what: 'roaming' | 'properties', key: string, json: string): Promise<Response> =>
    fetch(`/sandbox/api/${what}?key=${encodeURIComponent(key)}`, { method: 'PUT', body: json });
  return {
    client: address.client,
    fault: address.fault,
    owner: person,
    ...(page.fields.session.mailboxOf === undefined ? {} : { mailboxOf: page.fields.session.mailboxOf.address }),
    signIn,
    displayLanguage: hostLocale(),
    theme: () => page.fields.theme,
    item: () => page.fields.item,
    onChange: (listener) => page.onPaneChange(listener),
    open: (form) => openForm(page, form),
    openLink: (url) => void window.open(localItemPage(url, location.origin, person.key) ?? url, '_blank', 'noopener'),
    openDialog: (url, size) => openDialogWindow(page, clientProfile(address.client), url, size),
    closePane: () => {
      if (page.fields.pane.open) page.togglePane();
    },
    save: () => saveOpen(page),
    send: () => sendOpen(page),
    close: (discard) => closeOpen(page, discard),
    textOf: (html) => Promise.resolve(htmlToText(html)),
    headers: (id) => internetHeaders(page, id),
    file: (id) => fileContent(page, id),
    fetchFile: fetchedFile,
    roamingSettings: () => roaming,
    saveRoamingSettings: async (json) => {
      roaming = json;
      await keep('roaming', person.id, json);
    },
    customProperties: async (id) =>
      (await fetch(`/sandbox/api/properties?key=${encodeURIComponent(`${person.id}/${id}`)}`)).text(),
    saveCustomProperties: async (id, json) => {
      await keep('properties', `${person.id}/${id}`, json);
    },
    masterCategories: () => page.graph.all<{ displayName: string; color: string }>('/me/outlook/masterCategories'),
    saveCategories: (names) => saveCategories(page, names),
  };
}

async function openForm(page: OutlookController, form: FormRequest): Promise<void> {
  switch (form.kind) {
    case 'reply':
    case 'reply-all':
      return replyToOpen(page, form);
    case 'message':
      return openMessage(page, form.id);
    case 'appointment':
      return openEvent(page, form.id);
    case 'new-message':
      return newMessage(page, {
        to: people(page, form.to),
        cc: people(page, form.cc),
        bcc: people(page, form.bcc),
        subject: form.subject,
        html: form.htmlBody,
        files: form.files,
      });
    case 'new-appointment': {
      const start = form.start ?? undefined;
      const length = form.start !== undefined && form.end !== undefined ? { end: form.end } : {};
      return newEvent(page, start, {
        required: people(page, form.required),
        optional: people(page, form.optional),
        subject: form.subject,
        html: textToHtml(form.body),
        location: form.location,
        ...length,
      });
    }
    default:
      return assertNever(form);
  }
}

async function replyToOpen(
  page: OutlookController,
  form: Extract<FormRequest, { kind: 'reply' | 'reply-all' }>,
): Promise<void> {
  const { item } = page.fields;
  if (item?.kind === 'message-read') return reply(page, item.message.id ?? '', form.kind, form.htmlBody, form.files);
  if (item?.kind !== 'appointment-read') return;
  const { organizer, attendees, subject } = item.event;
  const everybody = [organizer, ...(form.kind === 'reply-all' ? (attendees ?? []) : [])].map(
    (one) => one?.emailAddress?.address ?? '',
  );
  const to = [...new Set(everybody)].filter(
    (address) => address !== '' && address !== page.fields.session.person.address,
  );
  newMessage(page, {
    to: people(page, to),
    subject: `Re: ${subject ?? ''}`,
    html: form.htmlBody,
    files: form.files,
    composeType: 'reply',
  });
}

async function saveOpen(page: OutlookController): Promise<string> {
  const { item } = page.fields;
  if (item?.kind === 'message-compose') return saveMessage(page, item);
  if (item?.kind === 'appointment-compose') return saveEvent(page, item, false);
  throw new Error('Nothing is being written.');
}

async function sendOpen(page: OutlookController): Promise<void> {
  const { item } = page.fields;
  if (item?.kind === 'message-compose') return sendMessage(page, item);
  if (item?.kind === 'appointment-compose') return sendInvitation(page, item);
}

async function closeOpen(page: OutlookController, discard: boolean): Promise<void> {
  const { item } = page.fields;
  if (item?.kind === 'message-compose') return closeMessage(page, item, discard);
  if (item?.kind === 'appointment-compose' && discard && item.draft.fields.id === undefined)
    return cancelEvent(page, item);
  page.show(undefined);
}

async function fileContent(page: OutlookController, id: string): Promise<string> {
  const { item } = page.fields;
  const path =
    item?.kind === 'message-read'
      ? `/me/messages/${encodeURIComponent(item.message.id ?? '')}`
      : item?.kind === 'appointment-read'
        ? `/me/events/${encodeURIComponent(item.event.id ?? '')}`
        : item?.kind === 'message-compose'
          ? `/me/messages/${encodeURIComponent(item.draft.fields.id ?? '')}`
          : `/me/events/${encodeURIComponent(item?.draft.fields.id ?? '')}`;
  const file = await page.graph.get<Attachment & { contentBytes?: string }>(
    `${path}/attachments/${encodeURIComponent(id)}`,
  );
  return file.contentBytes ?? '';
}

async function saveCategories(page: OutlookController, names: readonly string[]): Promise<void> {
  const { item } = page.fields;
  if (item?.kind === 'message-read')
    await page.graph.patch(`/me/messages/${encodeURIComponent(item.message.id ?? '')}`, { categories: names });
  if (item?.kind === 'appointment-read')
    await page.graph.patch(`/me/events/${encodeURIComponent(item.event.id ?? '')}`, { categories: names });
}

/** Addresses as chips, with the names the page knows. */
function people(page: OutlookController, addresses: readonly string[]): readonly Addressee[] {
  const known = new Map(knownPeople(page.fields).map((one) => [one.address.toLowerCase(), one]));
  return addresses.map((address) => known.get(address.toLowerCase()) ?? { name: address, address });
}
