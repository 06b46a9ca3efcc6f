import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/shared/app/pace';
import { rematch } from '../../src/shared/app/rematch';
import { syncAll } from '../../src/shared/app/sync';
import type { SyncContext } from '../../src/shared/app/sync-context';
import type { Person } from '../../src/shared/domain/person';
import { DANA, createLab, fillMail } from './tenant-lab';

const MAIL = { calendar: false, mail: true };
const isDanas = (people: readonly Person[]): boolean => people.some(({ address }) => address === DANA.address);

/** A device that holds sixty mails as skeletons, forty of them with Dana; who is a client's is the test's to say. */
async function lab(wrap: (context: SyncContext) => Partial<SyncContext>) {
  const made = createLab();
  fillMail(made.tenant, 60);
  await syncAll(await made.open({ clients: [] }), MAIL);
  const plain = await made.open();
  const context: SyncContext = { ...plain, ...wrap(plain) };
  const held = (): readonly string[] => [
    ...context.holdings.messages().map((m) => m.id),
    ...context.holdings.unmatched().map((u) => u.id),
  ];
  return { made, context, held };
}

/** The same where Dana is a client, until the service has answered for the first time; `set` tells whether she is one from now on. */
async function changingLab() {
  let clients = true;
  let records: object = {};
  let asked = 0;
  const set = (now: boolean): void => {
    clients = now;
    records = {};
  };
  const made = await lab(({ graph }) => ({
    belongs: (people) => clients && isDanas(people),
    records: () => records,
    graph: {
      ...graph,
      post: async (request, body) => {
        const answer = await graph.post(request, body);
        asked += 1;
        // The client is removed while its first twenty mails are on their way.
        if (asked === 1) set(false);
        return answer;
      },
    },
  }));
  return { ...made, set, asked: () => asked };
}

describe('client records that change while mail is fetched by them', () => {
  it('loses no mail that is none of a client’s any more when it comes: it stays a skeleton, its text unread', async () => {
    const { context, held, asked } = await changingLab();
    expect(await rematch(context)).toEqual({ kind: 'done' });
    expect(context.holdings.messages()).toEqual([]);
    expect(new Set(held()).size).toBe(60);
    expect(context.holdings.unmatched().filter((u) => isDanas(u.people))).toHaveLength(40);
    // What is still to be fetched then is not even asked for.
    expect(asked()).toBe(1);
  });

  it('finds it again when the client is back', async () => {
    const { context, held, set } = await changingLab();
    await rematch(context);
    set(true);
    await rematch(context);
    expect(context.holdings.messages()).toHaveLength(40);
    expect(new Set(held()).size).toBe(60);
    expect(context.holdings.messages().every((m) => m.facts.textRead)).toBe(true);
  });
});

describe('a look at all mail', () => {
  it('ends in the middle when nobody waits for it, and is made up for by the next', async () => {
    const stop = new AbortController();
    let now = 0;
    const pace = createPace(
      () => (now += 1),
      () => {
        stop.abort();
        return Promise.resolve();
      },
      20,
    );
    const { context, held } = await lab(() => ({ pace, signal: stop.signal }));
    expect(await rematch(context)).toEqual({ kind: 'failed', failure: { kind: 'aborted' } });
    expect(context.holdings.messages()).toEqual([]);
    expect(await rematch({ ...context, signal: new AbortController().signal })).toEqual({ kind: 'done' });
    expect(context.holdings.messages()).toHaveLength(40);
    expect(new Set(held()).size).toBe(60);
  });
});
