import { supportsMailbox, type ClientProfile } from './client-profile';

/** Requirement set in which each later member of items and mailbox came (read from `@types/office-js`, "Api set"). */
const since: Readonly<Record<string, string>> = {
  addFileAttachmentFromBase64Async: '1.8',
  addHandlerAsync: '1.5',
  appendOnSendAsync: '1.9',
  categories: '1.8',
  closeAsync: '1.14',
  closePane: '1.5',
  convertToRestId: '1.3',
  displayAppointmentFormAsync: '1.9',
  displayMessageFormAsync: '1.9',
  displayNewAppointmentFormAsync: '1.9',
  displayNewMessageForm: '1.6',
  displayNewMessageFormAsync: '1.9',
  displayReplyAllFormAsync: '1.9',
  displayReplyFormAsync: '1.9',
  enhancedLocation: '1.8',
  from: '1.1',
  getAllInternetHeadersAsync: '1.8',
  getAttachmentContentAsync: '1.8',
  getAttachmentsAsync: '1.8',
  getComposeTypeAsync: '1.10',
  getInitializationContextAsync: '1.8',
  getItemIdAsync: '1.8',
  getSelectedItemsAsync: '1.13',
  inReplyTo: '1.14',
  masterCategories: '1.8',
  notificationMessages: '1.3',
  organizer: '1.1',
  prependOnSendAsync: '1.13',
  removeHandlerAsync: '1.5',
  saveAsync: '1.3',
  sendAsync: '1.15',
  seriesId: '1.7',
  sessionData: '1.11',
  setSelectedDataAsync: '1.1',
  sensitivity: '1.14',
};

/** Members of later sets that Outlook on iOS and Android has while a message is written (docs "Outlook JavaScript APIs supported in Outlook on mobile devices"). */
const mobileExtras = new Set(['addFileAttachmentFromBase64Async', 'from', 'getComposeTypeAsync', 'sessionData']);

/** Handlers on items came two sets later than those on the mailbox. */
const sinceOnItems: Readonly<Record<string, string>> = { ...since, addHandlerAsync: '1.7', removeHandlerAsync: '1.7' };

/** The object without the members that came after the client's requirement set: in an old client they do not exist. */
export function asClientHasIt<T extends object>(profile: ClientProfile, value: T, where: 'item' | 'mailbox'): T {
  const sets = where === 'item' ? sinceOnItems : since;
  const members = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(
    ([name]) => supportsMailbox(profile, sets[name] ?? '1.1') || (profile.name === 'mobile' && mobileExtras.has(name)),
  );
  return Object.defineProperties({}, Object.fromEntries(members)) as T;
}
