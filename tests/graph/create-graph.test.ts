import { describe, expect, it } from 'vitest';
import type { GraphRequest } from '../../src/shared/graph/graph-port';
import { createLane } from '../../src/shared/graph/lane';
import { BUDGET_MS } from '../../src/shared/graph/retry-policy';
import { PAGE, json, refusal, script } from './scripted-fetch';

const READ: GraphRequest = { path: '/me/messages?$top=10', scopes: ['Mail.Read'], shape: 'page' };
const WRITE: GraphRequest = { path: '/me/messages', scopes: ['Mail.ReadWrite'], shape: 'object' };

describe('the Graph client', () => {
  it('sends the token to Graph, and the address as it was given', async () => {
    const { graph, requests } = script([json(PAGE)]);
    const link = 'https://graph.microsoft.com/v1.0/me/messages/delta?$skiptoken=a%2Bb%3D%3D&x=1';
    expect(await graph.get({ ...READ, path: link })).toMatchObject({ kind: 'ok', value: PAGE });
    expect(requests[0]?.url).toBe(link);
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-token');
  });

  it.each([
    'https://graph.microsoft.com.evil.example/v1.0/me',
    'https://evil.example/v1.0/me/messages',
    'http://graph.microsoft.com/v1.0/me',
    'https://user@graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com/beta/me',
    'me/messages',
  ])('refuses the foreign link %s without a request', async (path) => {
    const { graph, requests } = script([json(PAGE)]);
    expect(await graph.get({ ...READ, path })).toEqual({
      kind: 'failed',
      failure: { kind: 'broken', code: 'foreignLink' },
    });
    expect(requests).toHaveLength(0);
  });

  it.each([
    [
      'HTML of a captive portal',
      new Response('<html><body>Sign in to the Wi-Fi', { headers: { 'Content-Type': 'text/html' } }),
    ],
    ['nothing', new Response('')],
    ['an empty object', json({})],
    ['cut JSON', new Response('{"value":[{"id":"1"')],
    ['a list of another shape', json({ value: {} })],
    ['an array', json([])],
    ['an error with status 200', json({ error: { code: 'x', message: '' } })],
  ])('takes %s for a failure, never for an empty mailbox', async (_name, response) => {
    const { graph, requests } = script([response]);
    expect(await graph.get(READ)).toMatchObject({ kind: 'failed', failure: { kind: 'broken' } });
    expect(requests.length).toBeGreaterThan(1);
  });

  it('wants exactly one of the two links on a delta page', async () => {
    const delta: GraphRequest = { ...READ, shape: 'delta-page' };
    const link = 'https://graph.microsoft.com/v1.0/me/x';
    expect((await script([json(PAGE)]).graph.get(delta)).kind).toBe('failed');
    expect(
      (await script([json({ ...PAGE, '@odata.nextLink': link, '@odata.deltaLink': link })]).graph.get(delta)).kind,
    ).toBe('failed');
    expect((await script([json({ ...PAGE, '@odata.deltaLink': link })]).graph.get(delta)).kind).toBe('ok');
  });

  it.each([408, 429, 500, 502, 503, 504, 509])('reads again after %i', async (status) => {
    const { graph, requests } = script([refusal(status), refusal(status), json(PAGE)]);
    expect((await graph.get(READ)).kind).toBe('ok');
    expect(requests).toHaveLength(3);
  });

  it('reads again after a cut connection, and says offline when it stays cut', async () => {
    expect((await script(['cut', json(PAGE)]).graph.get(READ)).kind).toBe('ok');
    const { graph, requests } = script(['cut']);
    expect(await graph.get(READ)).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
    expect(requests).toHaveLength(6);
  });

  it.each([500, 502, 503, 504])('never sends a write twice after %i', async (status) => {
    const { graph, requests } = script([refusal(status), json({ id: '1' })]);
    expect((await graph.post(WRITE, { subject: 'Hello' })).kind).toBe('failed');
    expect(requests).toHaveLength(1);
  });

  it('never sends a write twice after a cut connection or a broken answer', async () => {
    const cut = script(['cut', json({ id: '1' })]);
    expect((await cut.graph.post(WRITE, {})).kind).toBe('failed');
    const html = script([new Response('<html>'), json({ id: '1' })]);
    expect((await html.graph.post(WRITE, {})).kind).toBe('failed');
    expect([cut.requests.length, html.requests.length]).toEqual([1, 1]);
  });

  it('sends a write again after 429, which was refused before anything was done', async () => {
    const { graph, requests } = script([
      refusal(429, 'ApplicationThrottled', { 'Retry-After': '1' }),
      json({ id: '1' }),
    ]);
    expect((await graph.post(WRITE, { subject: 'Hello' })).kind).toBe('ok');
    expect(await requests[1]?.json()).toEqual({ subject: 'Hello' });
  });

  it('waits as long as the service asks, and not a millisecond less', async () => {
    const { graph, times } = script([refusal(429, 'x', { 'Retry-After': '17' }), json(PAGE)]);
    expect((await graph.get(READ)).kind).toBe('ok');
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(17_000);
  });

  it.each(['-5', 'soon', '1e9', ''])('falls back to its own wait on Retry-After “%s”', async (value) => {
    const { graph, times } = script([refusal(429, 'x', { 'Retry-After': value }), json(PAGE)]);
    expect((await graph.get(READ)).kind).toBe('ok');
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(250);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(60_000);
  });

  it('hands a long demand to the caller, and holds every other request of the lane back', async () => {
    const { graph, clock, requests } = script([refusal(503, 'x', { 'Retry-After': '100000' }), json(PAGE)]);
    const until = clock.now() + 24 * 3_600_000;
    expect(await graph.get(READ)).toEqual({ kind: 'failed', failure: { kind: 'throttled', until } });
    expect(await graph.get(READ)).toEqual({ kind: 'failed', failure: { kind: 'throttled', until } });
    expect(requests).toHaveLength(1);
    clock.advance(24 * 3_600_000);
    expect((await graph.get(READ)).kind).toBe('ok');
  });

  it('spends no more than its budget', async () => {
    const { graph, times } = script([refusal(500)]);
    expect((await graph.get(READ)).kind).toBe('failed');
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(BUDGET_MS);
  });

  it('ends at once when the caller gives up', async () => {
    const stop = new AbortController();
    stop.abort();
    const { graph, requests } = script([refusal(500)]);
    expect(await graph.get({ ...READ, signal: stop.signal })).toEqual({ kind: 'failed', failure: { kind: 'aborted' } });
    expect(requests).toHaveLength(0);
  });

  it('answers a claims challenge once, with the claims decoded', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
    const refused = refusal(401, 'InvalidAuthenticationToken', { 'WWW-Authenticate': challenge });
    const once = script([refused, json(PAGE)]);
    expect((await once.graph.get(READ)).kind).toBe('ok');
    expect(once.claims).toEqual([undefined, claims]);
    const always = script([refused]);
    expect(await always.graph.get(READ)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'no-token', token: { kind: 'sign-in-required' } },
    });
    expect(always.requests).toHaveLength(2);
  });

  it('renews a token that is refused without a challenge, once', async () => {
    const { graph, claims } = script([refusal(401), json(PAGE)]);
    expect((await graph.get(READ)).kind).toBe('ok');
    expect(claims).toEqual([undefined, 'refresh']);
  });

  it('gives a missing token as a value, without a request', async () => {
    const failure = { kind: 'consent-required', code: 'interaction_required', interactive: true } as const;
    const { graph, requests } = script([json(PAGE)], { getToken: () => Promise.resolve({ kind: 'failed', failure }) });
    expect(await graph.get(READ)).toEqual({ kind: 'failed', failure: { kind: 'no-token', token: failure } });
    expect(requests).toHaveLength(0);
  });

  it('never puts more than three requests on the way at once', async () => {
    let under = 0;
    let most = 0;
    const lane = createLane('x', null);
    const work = async (): Promise<void> => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => lane.run(work)));
    expect(most).toBe(3);
  });

  it('says nothing of an answer but its code', async () => {
    const { graph } = script([refusal(403, 'ErrorAccessDenied <script>')]);
    expect(await graph.get(READ)).toEqual({
      kind: 'failed',
      failure: { kind: 'forbidden', code: 'erroraccessdeniedscript' },
    });
  });

  it.each([
    [404, 'MailboxNotEnabledForRESTAPI', 'mailbox-unavailable'],
    [404, 'ErrorItemNotFound', 'not-found'],
    [410, '', 'expired'],
    [400, 'SyncStateNotFound', 'expired'],
    [412, 'ErrorIrresolvableConflict', 'conflict'],
    [400, 'ErrorInvalidIdMalformed', 'rejected'],
  ])('tells %i %s as %s', async (status, code, kind) => {
    const { graph, requests } = script([refusal(status, code)]);
    expect(await graph.get(READ)).toMatchObject({ kind: 'failed', failure: { kind } });
    expect(requests).toHaveLength(1);
  });

  it('downloads without a token, and only over https', async () => {
    const { graph, requests } = script([new Response('content')]);
    expect(await graph.download('https://files.example/x?sig=1')).toMatchObject({ kind: 'ok', value: 'content' });
    expect(requests[0]?.headers.has('authorization')).toBe(false);
    expect((await graph.download('http://files.example/x')).kind).toBe('failed');
    expect(requests).toHaveLength(1);
  });
});
