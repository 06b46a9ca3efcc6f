import type { AsyncCalls } from './async-calls';
import { supportsMailbox } from './client-profile';
import type { OpenItem } from './open-item';
import type { OutlookHost } from './outlook-host';

/** Read, Write, DeleteOwn, EditOwn (docs of `DelegatePermissions`): what an editor of somebody else's folder may do. */
const editor = 1 + 2 + 4 + 16;

/**
 * `getSharedPropertiesAsync` for an item of another person's mailbox. An item of one's own has no such method, nor has any
 * on mobile; a message that is written has it only when it was opened from the other mailbox, except on Mac (docs
 * "Implement shared folders and shared mailbox scenarios", "Limitations").
 */
export function sharedProperties(calls: AsyncCalls, host: OutlookHost, open: OpenItem): object {
  const { profile } = calls;
  const { mailboxOf } = host;
  const begunHere = open.kind === 'message-compose' && open.draft.fields.id === undefined && profile.name !== 'mac';
  if (mailboxOf === undefined || begunHere || !supportsMailbox(profile, '1.8')) return {};
  return {
    getSharedPropertiesAsync: calls.ofItem<[], Office.SharedProperties>(0, () => ({
      owner: mailboxOf,
      targetMailbox: mailboxOf,
      targetRestUrl: 'https://outlook.office.com/api',
      delegatePermissions: editor as Office.MailboxEnums.DelegatePermissions,
    })),
  };
}
