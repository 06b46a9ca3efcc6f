import type { ContactHours } from './contact-hours';
import type { Address } from './person';
import type { CivilDate, ZoneName } from './instant';

/** Stable id of a client record: letters, digits and dashes. */
export type ClientId = string;

/** What a person is to the account (tips 2, 41; Kapta's completeness: sponsor, decision-maker and champion). */
export type Role = 'decision-maker' | 'sponsor' | 'champion' | 'day-to-day';

/** When a person wants to be copied: on what matters (default), on everything, on nothing. */
export type CopyWish = 'impactful' | 'always' | 'never';

/** For what the client wants to be asked in writing first (F14): everything, changes to what was agreed, nothing (carte blanche). */
export type ApprovalMode = 'always' | 'for-changes' | 'never';

/** A person at the client. */
export interface Contact {
  readonly address: Address;
  readonly name: string;
  readonly title?: string;
  readonly roles: readonly Role[];
  readonly copy: CopyWish;
  /** Why `copy` is not the default, in the user's words. */
  readonly copyReason?: string;
  /** Topics the person decides on, as words looked for in subject and text; empty = everything. */
  readonly topics: readonly string[];
  /** The day the person left the firm: the address no longer counts for new mail, history stays. */
  readonly leftOn?: CivilDate;
  /** Good to know: one line, with the day it was noted. */
  readonly note?: string;
  readonly notedOn?: CivilDate;
}

/** A client as the user keeps it. Lists are never undefined; numbers left out mean the rule's own option. */
export interface Client {
  readonly id: ClientId;
  readonly name: string;
  /** What one says in a sentence: “Halden” for “Halden Foods”. Falls back to `name`. */
  readonly shortName?: string;
  /** Domains of the client, without `@`; sub-domains count (F1 step 6). */
  readonly domains: readonly string[];
  /** Addresses that belong to the client though their domain does not (free-mail, agencies). */
  readonly addresses: readonly Address[];
  readonly people: readonly Contact[];
  /** Addresses of the client's domains that are not this client (F1 step 2). */
  readonly never: readonly Address[];
  /** The parent company: sister companies are related, not strangers (F6). */
  readonly parentId?: ClientId;
  /** Address of the account manager who owns the client. */
  readonly owner?: Address;
  readonly since?: CivilDate;
  readonly renewal?: CivilDate;
  readonly about?: string;
  readonly zone?: ZoneName;
  /** When the client likes to be written to and met; without it the habits seen and the rule's own hours count (tip 12). */
  readonly hours?: ContactHours;
  /** Left out: not known, nobody said. */
  readonly approvals?: ApprovalMode;
  /** BCP 47 tag the client writes in. */
  readonly language?: string;
  /** Minutes wanted free before and after a meeting with this client (F2). */
  readonly prepMinutes?: number;
  readonly reflectMinutes?: number;
  /** Hours after a meeting's end by which minutes are due; without it the end of the next working day (F4). */
  readonly minutesDueHours?: number;
  /** Index 0–7 of the client's colour, given in order of creation. */
  readonly color?: number;
}

/** What one says of a client inside a sentence. */
export function spokenName(client: Client): string {
  return client.shortName ?? client.name;
}
