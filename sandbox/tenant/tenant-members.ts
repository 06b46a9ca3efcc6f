import type { Conversations } from './conversation';
import type { Mailbox } from './mailbox';
import type { TenantPerson } from './tenant-api';

/** The tenant as delivery and invitations see it: who has a mailbox here, and which conversations there are. */
export interface TenantMembers {
  readonly tenantId: string;
  readonly conversations: Conversations;
  /** Milliseconds of the tenant's clock. */
  now(): number;
  /** The mailbox behind a key, an address, an alias or an object id; undefined for people outside. */
  mailboxOf(name: string): Mailbox | undefined;
}

/** The tenant as its files see it. */
export interface StoredTenant {
  readonly conversations: Conversations;
  mailboxes(): readonly Mailbox[];
  /** An empty mailbox to be filled from disk; `sequence` is the number of its last change. */
  emptyMailbox(person: TenantPerson, sequence: number): Mailbox;
  restoreMailbox(mailbox: Mailbox): void;
}
