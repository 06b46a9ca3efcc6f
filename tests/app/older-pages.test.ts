import { describe, expect, it } from 'vitest';
import { freshRound } from '../../src/shared/app/mail-round';
import { createOlderPages } from '../../src/shared/app/older-pages';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { DAY } from '../../src/shared/domain/instant';
import type { GraphFailure, GraphPort } from '../../src/shared/graph/graph-port';
import { createLab, fillMail } from './tenant-lab';

const failure: GraphFailure = { kind: 'broken', code: 'gatewayTimeout', tooBig: true };
const TOO_BIG = { kind: 'failed', failure } as const;

/** Reads one page of a folder whose service gives no page of more than `most` mails. The sizes asked for, and what came. */
async function pagesOf(most: number, largest: number) {
  const lab = createLab();
  fillMail(lab.tenant, 60);
  const context = await lab.open();
  const asked: number[] = [];
  const graph: GraphPort = {
    ...context.graph,
    get: (request) => {
      const size = Number(/\$top=(\d+)/.exec(request.path)?.[1]);
      if (asked.push(size) > 10) throw new Error('Asked without end');
      return size > most ? Promise.resolve(TOO_BIG) : context.graph.get(request);
    },
  };
  const careful: SyncContext = { ...context, graph };
  const round = freshRound('inbox', careful);
  const earlier = { ...round.cursor, to: careful.clock.now() - DAY };
  const next = createOlderPages('inbox', round, largest, careful);
  return { asked, first: await next(round.cursor), second: await next(earlier) };
}

describe('a page of older mail that is too big for the service', () => {
  it('is asked for in smaller ones, until one comes; the next begins with that size', async () => {
    const { asked, first, second } = await pagesOf(20, 200);
    expect(asked).toEqual([200, 50, 12, 12]);
    expect([first.kind, second.kind]).toEqual(['ok', 'ok']);
  });

  it('is given up where the smallest is too big as well', async () => {
    const { asked, first } = await pagesOf(5, 40);
    expect(asked.slice(0, 2)).toEqual([40, 10]);
    expect(first).toEqual(TOO_BIG);
  });
});
