import { ownTab } from '../src/shared/app/own-tab';

/**
 * What names the two packages. The XML add-in needs an id, a name and icons of its own, so that the unified package can hide it
 * (docs: develop/make-office-add-in-compatible-with-existing-com-add-in, concepts/duplicate-legacy-metaos-add-ins).
 */
export const APP = {
  /** Id of the unified package, and of the Teams app it becomes: the product's own links hold it too. */
  id: ownTab().appId,
  /** Id of the XML add-in. */
  outlookId: 'b8d2f1a4-53c7-4c0e-8a1f-7e0c9d6b2e35',
  /** Three parts; XML gets a fourth. Events added by a later version need an administrator's consent anew. */
  version: '1.0.0',
  developer: 'Mainstay',
  accentColor: '#0F6A80',
  tabEntityId: ownTab().entityId,
  meetingTabEntityId: 'mainstay-meeting',
} as const;

/** What Outlook may do to an item: read it, and write into one that is being composed. More goes through Graph, with consent. */
export const PERMISSIONS = {
  item: { json: 'MailboxItem.ReadWrite.User', xml: 'ReadWriteItem' },
  /** `SupportsSharedFolders` in XML. */
  sharedFolders: { json: 'Mailbox.SharedFolder' },
} as const;

/** Mailbox minimum of the panes: what Exchange servers, mobile clients and Outlook on perpetual Windows still have in common. */
export const PANE_MAILBOX = '1.5';

/** Files of the site that the manifests name. Pages of `npm run build` and the static pages beside them. */
export const SITE = {
  pane: 'taskpane.html',
  tab: 'tab.html',
  tabConfiguration: 'tab-config.html',
  eventPage: 'launch-event.html',
  eventScript: 'launch-event.js',
  privacy: 'privacy.html',
  terms: 'terms.html',
  support: 'support.html',
} as const;
