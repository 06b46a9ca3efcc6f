import type { Instant } from './instant';
import type { Address } from './person';

/** Key of the digest in Outlook's roaming settings; its value is the text `encodeDigest` gives. */
export const DIGEST_KEY = 'mainstay.digest';
/** Key of today's infobars in the same settings, which the event runtime writes itself: `<day> <mark> <mark>…`, a mark for each item. */
export const BARS_KEY = 'mainstay.bars';
/** Name among the digest's options of how many items a day may have an infobar while they are written; 0 = none. */
export const BARS_OPTION = 'infobars.perDay';
/** How many without the user's word: as Microsoft's own banners, two a day. */
export const BARS_PER_DAY = 2;
/** Number of the written form; a reader of another form leaves it alone. */
export const DIGEST_VERSION = 1;
/** Room the digest takes at most, as stored: roaming settings hold 32 KB in all (learn.microsoft.com, Outlook add-in limits). */
export const DIGEST_MAX_CHARS = 28_000;

/** Somebody who decides at a client and wants to be copied on what matters; people who left or never want copies are not in it. */
export interface DigestDecider {
  readonly name: string;
  /** All addresses the client record has for the person, the one to copy first; never empty. */
  readonly addresses: readonly Address[];
  /** Lower case words the person decides on; empty = everything. */
  readonly topics: readonly string[];
  /** Address of who stands in while the person is away; null when they are not away or nobody is known. */
  readonly deputy: Address | null;
}

/** A client as the check at sending knows it. */
export interface DigestClient {
  /** `shortMark` of the client's id. */
  readonly id: string;
  /** What one says in a sentence. */
  readonly name: string;
  /** Names looked for in subjects and file names (`clientNames`): lower case words, one space between. */
  readonly names: readonly string[];
  /** Without `@`; sub-domains count. */
  readonly domains: readonly string[];
  /** Addresses that are this client's whatever their domain. */
  readonly addresses: readonly Address[];
  /** Addresses and domains under `domains` that are not this client, people who left among them. */
  readonly never: readonly string[];
  readonly deciders: readonly DigestDecider[];
  /** The same text for parent, sister and daughter companies; null for a client on its own. */
  readonly group: string | null;
  /** Ids of rules that are switched off for this client. */
  readonly rulesOff: readonly string[];
}

/** A recent conversation with a client, for “dropped on reply” (F5 D1). */
export interface DigestThread {
  /** `conversationMark` of its id. */
  readonly mark: string;
  /** Main addresses of the deciders who were on its latest mail. */
  readonly onLast: readonly Address[];
  /** Somebody was left out on purpose, or it was said not to matter: no word on deciders in this conversation. */
  readonly leftOut: boolean;
}

/** Time taken up: no title, no people. An invitation that is edited may itself be one of them. */
export interface DigestBlock {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * What Outlook knows of the clients while a mail or an invitation is sent: the event runtime reaches nothing but roaming settings
 * (design §6). Lists are in order of worth, the first the most.
 */
export interface ClientDigest {
  readonly writtenAt: Instant;
  readonly ownAddresses: readonly Address[];
  readonly ownDomains: readonly string[];
  /** Addresses and domains that are never a client. */
  readonly never: readonly string[];
  /** Addresses tied to a client by the user: index into `clients`. */
  readonly choices: readonly { readonly address: Address; readonly client: number }[];
  /** Touched last first. */
  readonly clients: readonly DigestClient[];
  /** Of the last 30 days, newest first. */
  readonly threads: readonly DigestThread[];
  /** Of the next 14 days, by start; null when the calendar may not be read. */
  readonly busy: readonly DigestBlock[] | null;
  /** When the calendar was last read. */
  readonly busyAsOf: Instant | null;
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Options of rules as `rule id.option`, those that the checks at sending need. */
  readonly options: { readonly [name: string]: number | boolean };
  /** What the user said is right though it looks wrong (`wrongClientMark`). */
  readonly right: readonly string[];
}
