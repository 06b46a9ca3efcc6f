import { draftOf } from '../../src/shared/app/open-item-check';
import { DAY } from '../../src/shared/domain/instant';
import { clientsOf } from '../../src/shared/domain/item-match';
import type { Message } from '../../src/shared/domain/message';
import type { Answer, Snapshot } from '../../src/shared/domain/snapshot';
import { buildSnapshot } from '../../src/shared/domain/snapshot-build';
import { DEFAULT_WORKING_HOURS } from '../../src/shared/domain/working-hours';
import type { Finding } from '../../src/shared/rules/finding';
import { RULES } from '../../src/shared/rules/catalogue';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { isRuleOn } from '../../src/shared/rules/rule-settings';
import { runOn, runRules } from '../../src/shared/rules/run-rules';
import { isOwn, OWN_DOMAINS, type NoiseMailbox } from './noise-mailbox';

/** A rule that is on as it comes speaks at most so often in a hundred mails with clients (precision gate, features §4.0). */
export const MOST_PER_HUNDRED = 3;

/** How often one rule speaks. */
export interface RuleNoise {
  readonly rule: string;
  readonly onByDefault: boolean;
  readonly firings: number;
  /** Firings in a hundred mails with clients. */
  readonly perHundred: number;
}

/** What was counted; `findings` are the first of each key, for reading a sample. */
export interface Noise {
  readonly mails: number;
  readonly clientMails: number;
  readonly clients: number;
  readonly rules: readonly RuleNoise[];
  readonly findings: readonly { readonly message: Message | null; readonly finding: Finding }[];
}

/** Flags whose figure says nothing here, and why: it is printed, and not held against them. */
export const NOT_COUNTED: ReadonlyMap<string, string> = new Map([
  ['missing-attachment', 'this mailbox lost most of its files: every mail that names one seems to lack it'],
]);

const WEEK = 7 * DAY;
/** What the product keeps at first: ninety days. */
const WINDOW = 90 * DAY;

/**
 * Counts findings (failed ones; each key once, a draft and the mail it became as one) of every rule, on by default or not, over a mailbox: looks on each Monday at what the
 * ninety days before hold, and checks each of our mails to a client as a draft the moment before it went, with the thread as it was.
 * What offers “it is right” was answered so the first time: every such mail did go out as it was.
 */
export function noiseIn(mailbox: NoiseMailbox): Noise {
  const on: RuleSettings = new Map(
    RULES.map((rule) => [rule.id, { on: true, options: {}, offForClients: [], offForPeople: [] }]),
  );
  const seen = new Map<string, { readonly message: Message | null; readonly finding: Finding }>();
  const right = new Set<string>();
  const add = (found: readonly Finding[], message: Message | null) => {
    for (const finding of found) {
      const key = message === null ? finding.key : keyOnceSent(finding, message);
      if (finding.outcome !== 'failed' || seen.has(key)) continue;
      seen.set(key, { message, finding });
      for (const act of finding.acts) if (act.kind === 'it-is-right') right.add(act.about);
    }
  };
  const all = snapshotOf(mailbox, mailbox.messages, mailbox.messages.at(-1)?.sentAt ?? 0);
  const last = all.now + WEEK;
  // The first of these instants is a Monday, 16:00 UTC: ten in the morning in Houston.
  for (let now = Date.UTC(1997, 2, 3, 16); now <= last; now += WEEK) {
    const kept = mailbox.messages.filter((m) => m.sentAt <= now && m.sentAt > now - WINDOW);
    if (kept.length > 0) add(runRules(snapshotOf(mailbox, kept, now), on), null);
  }
  for (const message of mailbox.messages) {
    if (!isSentToClient(message, all)) continue;
    const compose = {
      ...message,
      kind: 'message-compose',
      bcc: [],
      attachmentNames: message.attachmentNames ?? [],
    } as const;
    const value = draftOf({ ...compose, text: mailbox.texts.get(message.id) ?? null, ...threadOf(message, all) });
    add(runOn({ kind: 'message-draft', value }, before(message, all, right), on), message);
  }
  const clientMails = mailbox.messages.filter((m) => clientsOf(all.matchOf(m)).length > 0).length;
  const findings = [...seen.values()];
  return {
    mails: mailbox.messages.length,
    clientMails,
    clients: mailbox.clients.length,
    findings,
    rules: RULES.map((rule) => {
      const firings = findings.filter(({ finding }) => finding.ruleId === rule.id).length;
      const perHundred = clientMails === 0 ? 0 : (100 * firings) / clientMails;
      return { rule: rule.id, onByDefault: isRuleOn(rule, new Map()), firings, perHundred };
    }),
  };
}

/** A flag on a draft and the same flag on the mail that it became are one: whoever sent it anyway has been told. */
function keyOnceSent(finding: Finding, message: Message): string {
  const [rule, kind, , ...part] = finding.key.split('|');
  return kind === 'draft' ? [rule, 'message', message.id, ...part].join('|') : `${message.id}|${finding.key}`;
}

function isSentToClient(message: Message, all: Snapshot): boolean {
  const ours = message.from !== null && isOwn(message.from.address);
  return ours && !message.facts.automatic && clientsOf(all.matchOf(message)).length > 0;
}

/** A new mail has no conversation yet. */
function threadOf(message: Message, all: Snapshot): { readonly conversationId: string | null } {
  const first = all.conversation.get(message.conversationId)?.[0];
  return { conversationId: first === message ? null : message.conversationId };
}

/** The world a moment before a mail went. */
function before(message: Message, all: Snapshot, right: ReadonlySet<string>): Snapshot {
  const thread = (all.conversation.get(message.conversationId) ?? []).filter((m) => m.sentAt < message.sentAt);
  const me = { name: message.from?.name ?? '', addresses: message.from === null ? [] : [message.from.address] };
  const conversation = new Map([[message.conversationId, thread]]);
  const answersAbout = (about: string): readonly Answer[] =>
    right.has(about) ? [{ kind: 'right-client', about, reason: '', at: message.sentAt }] : [];
  return { ...all, now: message.sentAt, me, conversation, answersAbout };
}

function snapshotOf({ clients }: NoiseMailbox, messages: readonly Message[], now: number): Snapshot {
  const whole = { complete: true, read: messages.length, total: messages.length, from: null, to: now, asOf: now };
  return buildSnapshot({
    now,
    clients,
    messages,
    me: {
      name: '',
      addresses: [...new Set(messages.flatMap((m) => (m.from && isOwn(m.from.address) ? [m.from.address] : [])))],
    },
    ownDomains: OWN_DOMAINS,
    locale: 'en-US',
    workingHours: { ...DEFAULT_WORKING_HOURS, zone: 'America/Chicago' },
    neverClients: [],
    choices: new Map(),
    meetings: [],
    unmatched: [],
    answers: [],
    reach: { calendar: whole, inbox: whole, sent: whole, mailText: true, meetingText: true },
  });
}
