import { assertNever } from '../domain/assert-never';
import { sayNames } from '../domain/client-meeting';
import type { MessageDraft } from '../domain/draft';
import { wrongClientsOnDraft } from '../domain/draft-wrong-client';
import { clientsOf } from '../domain/item-match';
import { namedByRecord } from '../domain/named-by-record';
import type { Person } from '../domain/person';
import { shortMark } from '../domain/short-mark';
import type { Snapshot } from '../domain/snapshot';
import type { NamedClient, WrongClient } from '../domain/wrong-client';
import { wrongClientMark } from '../domain/wrong-client';
import type { Act, Evidence } from './finding';
import { defineRule } from './rule';
import type { Failed, Outcome } from './rule';

/** A mail that seems to go to another client than it is meant for (F6). */
export const wrongClient = defineRule({
  id: 'wrong-client',
  subjects: ['message-draft'],
  level: 'warning',
  title: 'Mail that may go to the wrong client',
  about:
    'Looks at mails being written: addresses of two clients that have nothing to do with each other, another client’s name in the subject or a file, and addresses one letter off a client’s.',
  why: 'What one client reads about another cannot be taken back.',
  tips: [37, 29],
  options: { together: true, names: true, lookAlikes: true },
  optionLabels: {
    together: { label: 'Two clients on one mail' },
    names: { label: 'Another client’s name in subject or files' },
    lookAlikes: { label: 'Addresses one letter off a client’s' },
  },
  says: 'Nils Berg of Nordwind is on this mail to Halden.',
  examples: {
    failed: [
      'A mail to Dana Fox at Halden and Nils Berg at Nordwind.',
      '“Nordwind offer.pdf” on a mail to Halden.',
      'An address at “hallden.com” where Halden writes from “halden.com”.',
    ],
    passed: [
      'Halden and its sister company on one mail.',
      'A circular to many clients.',
      'You said once that Halden and Nordwind belong on one mail.',
      'A reply in the client’s own thread, whatever its subject.',
    ],
  },
  check(subject, { snapshot, options }): Outcome | readonly Outcome[] {
    const draft = subject.value;
    const found = wrongClientsOnDraft(draft, snapshot).filter((one) => {
      if (one.kind === 'two-clients') return options.together;
      return one.kind === 'named' ? options.names : options.lookAlikes;
    });
    if (found.length === 0) return { outcome: 'passed', why: 'Only the right client is addressed now.' };
    return found.map((one) => tell(one, draft, snapshot));
  },
});

function tell(one: WrongClient, draft: MessageDraft, snapshot: Snapshot): Failed {
  const about = wrongClientMark(one);
  const right: Act = { kind: 'it-is-right', about };
  const base = {
    outcome: 'failed',
    weight: 'today',
    part: `${one.kind}-${shortMark(about)}`,
    at: snapshot.now,
  } as const;
  const shown: Evidence = { kind: 'draft', id: 'draft', at: snapshot.now, quote: draft.subject.slice(0, 160) };
  switch (one.kind) {
    case 'two-clients': {
      const stranger = strangerOf(one, draft, snapshot);
      const main = one.clients.find((client) => client.id !== stranger.id) ?? stranger;
      const people = peopleOf(one, stranger, draft, snapshot);
      return {
        ...base,
        clientId: main.id,
        message: `${sayNames(people)} of ${stranger.name} ${people.length === 1 ? 'is' : 'are'} on this mail to ${main.name}.`,
        evidence: [
          shown,
          ...[...peopleOf(one, main, draft, snapshot).slice(0, 3), ...people.slice(0, 3)].map(asEvidence),
        ],
        acts: [{ kind: 'remove-recipients', people }, right],
      };
    }
    case 'named': {
      const where = one.where === 'file' ? `The file “${one.text}”` : 'The subject';
      return {
        ...base,
        clientId: one.addressed.id,
        message: `${where} names ${one.named.name}; this mail goes to ${one.addressed.name}.`,
        evidence: [{ ...shown, quote: one.text }],
        acts: [right],
      };
    }
    case 'look-alike': {
      const people = everybodyOn(draft).filter((p) => p.address === one.address);
      return {
        ...base,
        clientId: one.client.id,
        message: `${one.address} is one letter off ${one.domain}, where ${one.client.name} writes from.`,
        evidence: [{ kind: 'person', id: one.address, by: sayNames(people) }],
        acts: [{ kind: 'remove-recipients', people }, right],
      };
    }
    default:
      return assertNever(one);
  }
}

function asEvidence({ address, name }: Person): Evidence {
  return { kind: 'person', id: address, by: name, quote: address.slice(0, 160) };
}
function everybodyOn(draft: MessageDraft): readonly Person[] {
  return [...draft.to, ...draft.cc, ...draft.bcc];
}
function peopleOf(
  one: Extract<WrongClient, { kind: 'two-clients' }>,
  client: NamedClient,
  draft: MessageDraft,
  snapshot: Snapshot,
): readonly Person[] {
  const theirs = new Set(one.recipients.filter((r) => r.client?.id === client.id).map((r) => r.address));
  const record = snapshot.clients.get(client.id);
  return everybodyOn(draft)
    .filter((p) => theirs.has(p.address))
    .map((p) => namedByRecord(p, record));
}

/** Who is on it by mistake, most likely: the client that was not on the thread before, then the one with fewer people, then the later. */
function strangerOf(
  one: Extract<WrongClient, { kind: 'two-clients' }>,
  draft: MessageDraft,
  snapshot: Snapshot,
): NamedClient {
  const earlier = draft.conversationId === null ? [] : (snapshot.conversation.get(draft.conversationId) ?? []);
  const before = new Set(earlier.flatMap((m) => clientsOf(snapshot.matchOf(m))));
  const count = (client: NamedClient): number => one.recipients.filter((r) => r.client?.id === client.id).length;
  const ranked = one.clients
    .toReversed()
    .toSorted((a, b) => Number(before.has(a.id)) - Number(before.has(b.id)) || count(a) - count(b));
  const first = ranked[0];
  if (first === undefined) throw new Error('Two clients are two');
  return first;
}
