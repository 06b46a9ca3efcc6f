import type { ClientDigest, DigestClient } from '../../../src/shared/domain/client-digest';
import { encodeDigest } from '../../../src/shared/domain/client-digest-write';
import { conversationMark } from '../../../src/shared/domain/short-mark';
import type { Item } from './stand-in';

/** Thursday 26 March 2026, 09:05 in London. */
export const NOW = Date.UTC(2026, 2, 26, 9, 5);
const MINUTE = 60_000;

/** A client of the digest; what is left out is empty. */
export function client(of: Partial<DigestClient> & Pick<DigestClient, 'id' | 'name'>): DigestClient {
  return {
    names: [of.name.toLowerCase()],
    domains: [],
    addresses: [],
    never: [],
    deciders: [],
    group: null,
    rulesOff: [],
    ...of,
  };
}

/** Halden with Dana Fox who decides, and Vantor with Luis Vega. */
export const HALDEN = client({
  id: 'hld',
  name: 'Halden',
  domains: ['halden.example'],
  deciders: [{ name: 'Dana Fox', addresses: ['dana.fox@halden.example'], topics: [], deputy: null }],
});
export const VANTOR = client({
  id: 'vnt',
  name: 'Vantor',
  domains: ['vantor.example'],
  deciders: [{ name: 'Luis Vega', addresses: ['luis.vega@vantor.example'], topics: [], deputy: null }],
});

/** The conversation Dana was on last. */
export const THREAD = 'AAQkAGI-thread_1=';

/** What the pane wrote, with changes. */
export function digest(changed: Partial<ClientDigest> = {}): ClientDigest {
  return {
    writtenAt: NOW - 10 * MINUTE,
    ownAddresses: ['ellen@ours.example'],
    ownDomains: ['ours.example'],
    never: [],
    choices: [],
    clients: [HALDEN, VANTOR],
    threads: [{ mark: conversationMark(THREAD), onLast: ['dana.fox@halden.example'], leftOut: false }],
    busy: [],
    busyAsOf: NOW - 10 * MINUTE,
    rulesOff: [],
    options: {},
    right: [],
    ...changed,
  };
}

/** The digest as it lies in the settings. */
export function written(changed: Partial<ClientDigest> = {}): string {
  return encodeDigest(digest(changed)).text;
}

/** A mail to Tom Reyes of Halden in Dana's thread, with changes. */
export function mail(changed: Partial<Item> = {}): Item {
  return {
    kind: 'mail',
    to: ['tom.reyes@halden.example'],
    cc: [],
    subject: 'Re: Layout',
    body: 'Dear Tom,\r\n\r\nHere are the drawings from this morning.\r\n\r\nEllen',
    attachments: [],
    conversationId: THREAD,
    composeType: 'reply',
    start: 0,
    end: 0,
    sensitivity: 'normal',
    session: {},
    bars: {},
    ...changed,
  };
}

/** An invitation to Tom for tomorrow 10:00, half an hour, new and without an agenda, with changes. */
export function invitation(changed: Partial<Item> = {}): Item {
  const start = NOW + 24 * 60 * MINUTE + 55 * MINUTE;
  return {
    ...mail(),
    kind: 'invitation',
    subject: 'Halden weekly',
    body: 'Hi Tom, a call about where we are.\r\n\r\nEllen',
    conversationId: null,
    start,
    end: start + 30 * MINUTE,
    session: { 'mainstay.new': '1' },
    ...changed,
  };
}
