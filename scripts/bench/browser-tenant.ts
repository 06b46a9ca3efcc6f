import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bookFile } from '../../sandbox/fill/scenario-book';
import type { Filling } from '../../sandbox/options';
import { runSandbox, type RunningSandbox } from '../../sandbox/server/run-sandbox';
import { domainOf } from '../../src/shared/domain/address';
import { peopleOnMessage } from '../../src/shared/domain/message';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import { isClientDomain, isOwn } from '../evaluate/noise-mailbox';
import { hasMailbox, MAILBOX } from './mail-text';
import { BENCH_NOW } from './sync-bench';

/** As many clients as an account manager looks after at most, and as many of our addresses as make one busy mailbox. */
const [CLIENTS, ADDRESSES] = [40, 60];

/** Values with how often they came, the commonest first. */
function mostOften(values: Iterable<string>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The real mailbox as one person's half a year, and the domains that write to it most. */
function realMailbox(): { readonly filling: Filling; readonly now: number; readonly domains: readonly string[] } {
  const lines = gunzipSync(readFileSync(MAILBOX)).toString('utf8').split('\n');
  const mails = lines.flatMap((line) => {
    if (line === '') return [];
    const read = normalizeMessage(JSON.parse(line), { folder: 'inbox', readsText: () => false });
    return read.kind === 'ok' ? [read.value] : [];
  });
  const addresses = mails.flatMap((mail) => [...new Set(peopleOnMessage(mail).map(({ address }) => address))]);
  const domains = mails.flatMap((mail) => [...new Set(peopleOnMessage(mail).map((p) => domainOf(p.address)))]);
  const ours = mostOften(addresses.filter(isOwn)).map(([address]) => address);
  const times = mails.map((mail) => mail.sentAt).sort((a, b) => a - b);
  return {
    filling: { kind: 'mailbox', mailbox: MAILBOX, me: ours.slice(0, ADDRESSES) },
    // Most of the mail lies in the half year before.
    now: times[Math.floor(times.length * 0.7)] ?? BENCH_NOW,
    domains: mostOften(domains)
      .flatMap(([domain, count]) => (isClientDomain(domain, count) ? [domain] : []))
      .slice(0, CLIENTS),
  };
}

/** A tenant of real business mail with its most frequent outside domains as clients, or a generated one where the mailbox is missing. */
export async function browserTenant(): Promise<RunningSandbox> {
  if (!hasMailbox()) {
    const filling: Filling = { kind: 'generated', seed: 7, messages: 4_000, events: 800, clients: CLIENTS };
    return runSandbox({ port: 0, filling, now: BENCH_NOW, help: false });
  }
  const { filling, now, domains } = realMailbox();
  const sandbox = await runSandbox({ port: 0, filling, now, help: false });
  for (const domain of domains) {
    const fields = { name: domain, domains: [domain], addresses: [], people: [], never: [], color: 0 };
    sandbox.tenant.putAppFile(sandbox.person.id, `/mainstay/client/${domain}.json`, bookFile(domain, fields, now));
  }
  return sandbox;
}
