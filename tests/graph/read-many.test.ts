import { describe, expect, it } from 'vitest';
import type { GraphRequest } from '../../src/shared/graph/graph-port';
import { readMany } from '../../src/shared/graph/read-many';
import { json, refusal, script } from './scripted-fetch';

const request = (id: string): GraphRequest => ({
  path: `/me/messages/${id}`,
  scopes: ['Mail.Read'],
  shape: 'object',
  prefer: ['IdType="ImmutableId"'],
});
const parts = (...ids: readonly string[]) => ids.map((id) => [id, request(id)] as const);
const part = (id: string, status: number, body: unknown, headers: object = {}) => ({ id, status, headers, body });

describe('readMany', () => {
  it('matches answers by id, in whatever order, and repeats only what was refused for the moment', async () => {
    const { graph, clock, requests } = script([
      json({
        responses: [
          part('2', 404, { error: { code: 'ErrorItemNotFound' } }),
          part('1', 429, { error: { code: 'x' } }, { 'Retry-After': '9' }),
          part('0', 200, { id: 'a' }),
        ],
      }),
      json({ responses: [part('0', 200, { id: 'b' })] }),
    ]);
    const before = clock.now();
    const results = await readMany(graph, clock, parts('a', 'b', 'c'));
    expect([...results.values()].map((r) => (r.kind === 'ok' ? r.value : r.failure.kind))).toEqual([
      { id: 'a' },
      { id: 'b' },
      'not-found',
    ]);
    expect(clock.now() - before).toBeGreaterThanOrEqual(9_000);
    const again = (await requests[1]?.json()) as { readonly requests: readonly { readonly url: string }[] };
    expect(again.requests.map((r) => r.url)).toEqual(['/me/messages/b']);
  });

  it('asks again for a part that has no answer, and gives up in the end', async () => {
    const { graph, clock, requests } = script([json({ responses: [] })]);
    const results = await readMany(graph, clock, parts('a'));
    expect(results.get('a')).toEqual({ kind: 'failed', failure: { kind: 'broken', code: 'missingPart' } });
    expect(requests).toHaveLength(5);
  });

  it('asks for twenty at a time', async () => {
    const answer = (): Response =>
      json({ responses: Array.from({ length: 20 }, (_, i) => part(String(i), 200, { id: String(i) })) });
    const { graph, clock, requests } = script([answer]);
    const results = await readMany(graph, clock, parts(...Array.from({ length: 45 }, (_, i) => `m${i}`)));
    expect(requests).toHaveLength(3);
    expect([...results.values()].every((r) => r.kind === 'ok')).toBe(true);
  });

  it('asks one by one where a proxy refuses batches', async () => {
    const { graph, clock, requests } = script([
      (r) => (r.url.endsWith('$batch') ? refusal(405) : json({ id: r.url.slice(-1) })),
    ]);
    const results = await readMany(graph, clock, parts('a', 'b'));
    expect([...results.values()]).toMatchObject([{ value: { id: 'a' } }, { value: { id: 'b' } }]);
    expect(requests.map((r) => r.method)).toEqual(['POST', 'GET', 'GET']);
  });

  it('checks the shape of every part', async () => {
    const { graph, clock } = script([json({ responses: [part('0', 200, '<html>')] })]);
    expect((await readMany(graph, clock, parts('a'))).get('a')?.kind).toBe('failed');
  });
});
