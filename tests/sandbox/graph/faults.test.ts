import { describe, expect, it } from 'vitest';
import { createFaults, type Fault } from '../../../sandbox/graph/faults';
import { agency, clientOf, deltaRound, fillInbox, type Client } from './agency';

const get = (path: string): { method: string; url: URL } => ({
  method: 'GET',
  url: new URL(`https://graph.microsoft.com/v1.0${path}`),
});
const draw = (
  seed: number,
  rate: number,
  count: number,
  request = get('/me/messages'),
  part = false,
): (Fault | undefined)[] => {
  const next = createFaults({ rate, seed });
  return Array.from({ length: count }, () => next(request, part));
};
const kinds = (faults: readonly (Fault | undefined)[]): Set<string> =>
  new Set(
    faults
      .filter((fault) => fault !== undefined)
      .map((fault) =>
        fault.kind === 'refused' ? `${String(fault.status)}${'Retry-After' in fault.headers ? '+' : ''}` : fault.kind,
      ),
  );

describe('the series of faults', () => {
  it('is the same for the same seed, another for another, and as frequent as asked', () => {
    expect(draw(7, 0.3, 200)).toEqual(draw(7, 0.3, 200));
    expect(draw(7, 0.3, 200)).not.toEqual(draw(8, 0.3, 200));
    const hits = draw(7, 0.3, 5000).filter((fault) => fault !== undefined).length;
    expect(hits / 5000).toBeGreaterThan(0.27);
    expect(hits / 5000).toBeLessThan(0.33);
    expect(draw(7, 0, 100).every((fault) => fault === undefined)).toBe(true);
  });

  it('holds every kind that fits the request', () => {
    const read = ['429+', '429', '500', '502', '503+', '504', '408', '401', 'dropped', 'html', 'empty', 'truncated'];
    expect(kinds(draw(1, 1, 2000))).toEqual(new Set(read));
    expect(kinds(draw(1, 1, 2000, get('/me/calendarView/delta?$deltatoken=x')))).toEqual(
      new Set([...read, 'duplicates', 'reordered', 'replayed', 'forgotten']),
    );
    expect(kinds(draw(1, 1, 2000, { ...get('/me/events'), method: 'POST' }))).toEqual(
      new Set(['429+', '429', '500', '502', '503+', '504', '408', '401', '507', 'dropped', 'cut']),
    );
    expect(kinds(draw(1, 1, 2000, get('/me/messages'), true))).toEqual(
      new Set(['429+', '429', '500', '502', '503+', '504', '408']),
    );
  });
});

/** Repeats a request until it is answered whole, as a patient client would. */
async function patiently(client: Client, path: string): Promise<{ restart: boolean; body?: Record<string, unknown> }> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await client.get(path, { Prefer: 'odata.maxpagesize=7' }).catch((error: unknown) => {
      if (error instanceof TypeError) return undefined;
      throw error;
    });
    if (answer?.status === 410) return { restart: true };
    if (answer?.status === 200 && Array.isArray(answer.body?.value))
      return { restart: false, body: answer.body as Record<string, unknown> };
  }
  throw new Error('Never answered.');
}

async function patientRound(client: Client, start: string): Promise<string[]> {
  for (let round = 0; round < 200; round += 1) {
    const subjects = new Map<string, string>();
    let link: string | undefined = start;
    while (link !== undefined) {
      const { restart, body }: { restart: boolean; body?: Record<string, unknown> } = await patiently(client, link);
      if (restart || body === undefined) break;
      for (const mail of body['value'] as { id: string; subject: string }[]) subjects.set(mail.id, mail.subject);
      if (body['@odata.deltaLink'] !== undefined) return [...subjects.values()].sort();
      link = body['@odata.nextLink'] as string;
    }
  }
  throw new Error('No round came to its end.');
}

describe('a faulty Graph', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'still gives a patient client every mail once (seed %i, every third request fails)',
    async (seed) => {
      const tenant = agency();
      fillInbox(tenant, 40);
      const start = '/me/mailFolders/inbox/messages/delta?$select=subject';
      const truth = (await deltaRound(clientOf(tenant), start)).items.map((mail) => mail.subject as string).sort();
      expect(await patientRound(clientOf(tenant, {}, { faults: { rate: 0.33, seed } }), start)).toEqual(truth);
    },
  );

  it('carries out a write whose answer is lost', async () => {
    const tenant = agency();
    const client = clientOf(tenant, {}, { faults: { rate: 1, seed: 3 } });
    let cut = 0;
    for (let at = 0; at < 120; at += 1)
      await client.send('POST', '/me/todo/lists', { displayName: `L${String(at)}` }).catch((error: unknown) => {
        if (!(error instanceof TypeError)) throw error;
        cut += 1;
      });
    const made =
      tenant
        .mailboxOf('ellen')
        ?.todo.lists()
        .filter(({ wellknownListName }) => wellknownListName === 'none').length ?? 0;
    expect(made).toBeGreaterThan(0);
    expect(cut).toBeGreaterThan(made);
  });

  it('fails parts of a batch while the batch itself is answered', async () => {
    const tenant = agency();
    const client = clientOf(tenant, {}, { faults: { rate: 0.5, seed: 11 } });
    const statuses: number[] = [];
    for (let at = 0; at < 30; at += 1) {
      const answer = await client
        .send('POST', '/$batch', {
          requests: Array.from({ length: 5 }, (_, id) => ({ id: String(id), method: 'GET', url: '/me' })),
        })
        .catch(() => undefined);
      if (answer?.status === 200 && answer.body !== undefined)
        statuses.push(...answer.body.responses.map(({ status }: { status: number }) => status));
    }
    expect(new Set(statuses).has(200)).toBe(true);
    expect(new Set(statuses).has(429)).toBe(true);
    expect(new Set(statuses).has(503)).toBe(true);
  });
});
