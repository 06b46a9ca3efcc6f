import 'fake-indexeddb/auto';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { syncAll } from '../../src/shared/app/sync';
import { syncMailFolder } from '../../src/shared/app/sync-mail-folder';
import type { Client } from '../../src/shared/domain/client';
import type { Message, Unmatched } from '../../src/shared/domain/message';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import { openIndexedDbStore } from '../../src/shared/storage/indexed-db-store';
import type { Cursor } from '../../src/shared/storage/store';
import { fastestOf } from './stopwatch';
import { BENCH_NOW, openSync } from './sync-bench';
import { digits, ms, type BenchRow } from './table';

const [SMALL, LARGE, CHANGES, RUNS] = [1_000, 20_000, 50, 9];
const ME = { name: 'Ellen Price', address: 'ellen.price@brightwater.example' };
const CLIENT: Client = {
  id: 'halden',
  name: 'Halden Foods',
  domains: ['halden.example'],
  addresses: [],
  never: [],
  people: [],
};
const PAGE_TEXT =
  'Hi Ellen,\n\nThe list is below, in the order of your shops. Could you send me the files by Friday?\n\nBest,\nDana\n';

function rawMail(id: string, minutesAgo: number): object {
  const at = new Date(BENCH_NOW - minutesAgo * 60_000).toISOString();
  const who = (name: string, address: string) => ({ emailAddress: { name, address } });
  return {
    id,
    internetMessageId: `<${id}@halden.example>`,
    conversationId: `thread-${minutesAgo % 997}`,
    subject: `Leaflet ${minutesAgo}`,
    from: who('Dana Fox', 'dana.fox@halden.example'),
    toRecipients: [who(ME.name, ME.address)],
    ccRecipients: [],
    sentDateTime: at,
    receivedDateTime: at,
    lastModifiedDateTime: at,
    hasAttachments: false,
    isDraft: false,
    bodyPreview: '',
    body: { contentType: 'text', content: PAGE_TEXT },
    webLink: null,
  };
}

function deltaLink(folder: string): string {
  return `https://graph.microsoft.com/v1.0/me/mailFolders/${folder}/messages/delta?$deltatoken=bench`;
}

function cursorOf(source: string, link: string, read: number): Cursor {
  return {
    source,
    link,
    round: 'delta',
    complete: true,
    read,
    total: read,
    from: BENCH_NOW - 180 * 86_400_000,
    to: BENCH_NOW,
    asOf: BENCH_NOW,
  };
}

/** A device that holds `size` mails, two thirds of them a client's, and hears of 50 new ones whenever the inbox is asked. */
async function device(size: number): Promise<{ readonly context: SyncContext; readonly next: (run: number) => void }> {
  const store = await openIndexedDbStore(`bench-${size}`);
  if (store.home !== 'indexed-db') throw new Error('The bench needs a database: its stand-in did not open');
  const messages: Message[] = [];
  const unmatched: Unmatched[] = [];
  for (let at = 0; at < size; at++) {
    const read = normalizeMessage(rawMail(`old-${at}`, 60 + at * 10), { folder: 'inbox' });
    if (read.kind === 'skipped') throw new Error(`The bench's own mail was left out: ${read.reason}`);
    if (at % 3 > 0) messages.push(read.value);
    else
      unmatched.push({
        id: `old-${at}`,
        kind: 'message',
        conversationId: null,
        people: [{ name: 'Sam Hill', address: 'sam.hill@elsewhere.example' }],
        at: read.value.sentAt,
        sent: false,
      });
  }
  await store.commit({
    putMessages: messages,
    putUnmatched: unmatched,
    putCursors: [cursorOf('inbox', deltaLink('inbox'), size), cursorOf('sent', deltaLink('sentitems'), 0)],
  });
  let page = '';
  const context = await openSync({
    me: ME,
    clients: [CLIENT],
    store,
    token: () => 'bench',
    fetch: (input) =>
      Promise.resolve(
        new Response(
          input.includes('/inbox/') ? page : JSON.stringify({ value: [], '@odata.deltaLink': deltaLink('sentitems') }),
          { status: 200, headers: { 'Content-Type': 'application/json' } },
        ),
      ),
  });
  const next = (run: number): void => {
    const value = Array.from({ length: CHANGES }, (_, at) => rawMail(`new-${run}-${at}`, at));
    page = JSON.stringify({ value, '@odata.deltaLink': deltaLink('inbox') });
  };
  return { context, next };
}

/** 50 new mails on top of 1,000 and of 20,000, from answer to database: the folder alone, and a whole run. Goal P2: 1.2 ×. */
export async function smallChangeRows(): Promise<readonly BenchRow[]> {
  const [small, large] = [await device(SMALL), await device(LARGE)];
  const jobs = [
    ['read and kept', (context: SyncContext) => syncMailFolder('inbox', context)],
    [
      'in a whole run (both folders, re-matching)',
      (context: SyncContext) => syncAll(context, { calendar: false, mail: true }),
    ],
  ] as const;
  const rows: BenchRow[] = [];
  for (const [place, [what, work]] of jobs.entries()) {
    const took = async ({ context, next }: typeof small) =>
      fastestOf(
        RUNS,
        (run) => next(place * RUNS + run),
        () => work(context),
      );
    const [few, many] = [await took(small), await took(large)];
    if (small.context.holdings.message(`new-${place * RUNS}-0`) === undefined)
      throw new Error('The bench read no new mail');
    rows.push({
      what: `${CHANGES} new mails ${what}, mailbox of ${digits(LARGE)}`,
      figure: ms(many),
      comparedTo: `${ms(few)}: mailbox of ${digits(SMALL)}`,
      ratio: many / few,
      goal: '≤ 1.2 ×',
      met: many / few <= 1.2,
    });
  }
  return rows;
}
