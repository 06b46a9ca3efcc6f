import type { Client, ClientId, Contact } from './client';
import type { Meeting } from './meeting';
import { meetingPapers, type MeetingPapers } from './meeting-state';
import type { Message } from './message';
import type { Snapshot } from './snapshot';
import { isHeld, meetingKind } from './touchpoint';

/** A client in four lines: next meeting, last meeting, last mail, good to know. Parts without data are null. */
export interface ClientBrief {
  readonly next: { readonly meeting: Meeting; readonly papers: MeetingPapers } | null;
  readonly last: {
    readonly meeting: Meeting;
    readonly kind: 'call' | 'meeting';
    readonly papers: MeetingPapers;
  } | null;
  readonly lastMail: Message | null;
  readonly note: { readonly text: string; readonly contact: Contact } | null;
}

/** The brief of a client; `about` are the addresses on the open item, whose notes come first, `besides` ids of items shown anyway. */
export function clientBrief(
  client: Client,
  about: readonly string[],
  besides: readonly string[],
  snapshot: Snapshot,
): ClientBrief {
  const meetings = (snapshot.meetingsOf.get(client.id) ?? []).filter((m) => isHeld(m) && !besides.includes(m.id));
  const next = meetings.find((m) => m.start > snapshot.now);
  const last = meetings.findLast((m) => m.end <= snapshot.now);
  const lastMail = (snapshot.messagesOf.get(client.id) ?? []).findLast(
    (m) => !m.facts.automatic && !besides.includes(m.id) && m.sentAt <= snapshot.now,
  );
  return {
    next: next ? { meeting: next, papers: meetingPapers(next, client, snapshot) } : null,
    last: last ? { meeting: last, kind: meetingKind(last), papers: meetingPapers(last, client, snapshot) } : null,
    lastMail: lastMail ?? null,
    note: noteOf(client, about),
  };
}

function noteOf(client: Client, about: readonly string[]): ClientBrief['note'] {
  const noted = client.people.filter((p) => p.note !== undefined && p.note.trim() !== '' && p.leftOn === undefined);
  const contact = noted.find((p) => about.includes(p.address));
  return contact?.note === undefined ? null : { text: contact.note, contact };
}

/** Mails with people of an unknown firm that are kept for matching, and since when. Zero when there are none. */
export function contactWith(
  domain: string,
  snapshot: Snapshot,
): { readonly mails: number; readonly people: number; readonly since: number | null } {
  const people = new Set<string>();
  let mails = 0;
  let since: number | null = null;
  const note = (addresses: readonly string[], at: number) => {
    const here = addresses.filter((a) => a.endsWith(`@${domain}`) || a.endsWith(`.${domain}`));
    if (here.length === 0) return;
    mails += 1;
    for (const a of here) people.add(a);
    since = since === null ? at : Math.min(since, at);
  };
  for (const u of snapshot.unmatched)
    if (u.kind === 'message')
      note(
        u.people.map((p) => p.address),
        u.at,
      );
  return { mails, people: people.size, since };
}

/** The client's record of a person, by address. */
export function contactOf(client: Client, address: string): Contact | null {
  return client.people.find((p) => p.address === address) ?? null;
}

/** How many clients there are to choose from, without one. */
export function otherClients(snapshot: Snapshot, without: ClientId | null): readonly Client[] {
  return [...snapshot.clients.values()].filter((c) => c.id !== without).sort((a, b) => a.name.localeCompare(b.name));
}
