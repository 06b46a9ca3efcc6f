import { PERMISSIONS } from '../../app-identity';
import type { Check } from '../check';
import { mailboxCovers } from '../known-events';
import { outlookXmlFacts, XML_PATH } from '../outlook-xml-facts';
import type { Problem } from '../problem';
import { unifiedFacts } from '../unified-facts';
import { elementsWithin } from '../xml-tree';

const MESSAGES = ['mailRead', 'mailCompose'];

/** The pane pins beside messages only, and opens without an item beside messages being read only (docs: manifest/action). */
export const checkPanes: Check = ({ unified, outlook }) =>
  [...(unifiedFacts(unified)?.panes ?? []), ...outlookXmlFacts(outlook).panes].flatMap((pane) => {
    const problems: Problem[] = [];
    if (pane.pinned && !MESSAGES.includes(pane.place))
      problems.push({
        code: 'pinned-appointment',
        path: pane.path,
        message: 'Outlook pins panes beside messages only.',
      });
    if (pane.withoutItem && pane.place !== 'mailRead')
      problems.push({
        code: 'no-item-outside-reading',
        path: pane.path,
        message: 'A pane without an item opens where messages are read only.',
      });
    return problems;
  });

/** Mailbox permissions of the unified manifest that Outlook knows (docs: understanding Outlook add-in permissions). */
const KNOWN_PERMISSIONS: readonly string[] = [
  'MailboxItem.Restricted.User',
  'MailboxItem.Read.User',
  PERMISSIONS.item.json,
  PERMISSIONS.sharedFolders.json,
  'Mailbox.AppendOnSend.User',
];

/** Rights over the mailbox are known ones, and none reaches beyond the item that is open. */
export const checkPermissions: Check = ({ unified }) =>
  (unified.authorization?.permissions.resourceSpecific ?? [])
    .filter(({ name }) => !KNOWN_PERMISSIONS.includes(name))
    .map(({ name }) => ({
      code: 'unknown-permission',
      path: 'manifest.json authorization',
      message: `"${name}" is no right that a pane or event of Mainstay may have.`,
    }));

/** Mobile clients have Mailbox 1.5 and no more (docs: outlook/outlook-mobile-apis): asking for more keeps them out. */
export const checkReach: Check = ({ outlook }) => {
  if (elementsWithin(outlook, 'MobileFormFactor').length === 0) return [];
  const asked = [
    ...elementsWithin(outlook, 'Set').map(({ attributes }) => attributes['MinVersion'] ?? ''),
    ...elementsWithin(outlook, 'bt:Sets').map(({ attributes }) => attributes['DefaultMinVersion'] ?? ''),
  ];
  return asked
    .filter((version) => !mailboxCovers('1.5', version))
    .map((version) => ({
      code: 'mobile-locked-out',
      path: `${XML_PATH} Requirements`,
      message: `Mailbox ${version} is asked for; Outlook on mobile has 1.5.`,
    }));
};
