import { describe, expect, it } from 'vitest';
import { contractValidator } from '../../sandbox/contract/contract-validator';
import { schemasOfDeclarations } from '../../sandbox/contract/declaration-schemas';
import type { GraphExchange } from '../../sandbox/graph/exchange';
import { routes } from '../../sandbox/graph/router';
import { agency, clientOf, ellen, fillInbox } from '../sandbox/graph/agency';
import { createGraph } from '../../sandbox/graph/graph';

/** Real exchanges of the emulator, to be spoilt one property at a time. */
async function exchangesOf(paths: readonly string[]): Promise<GraphExchange[]> {
  const tenant = agency();
  fillInbox(tenant, 2);
  tenant.invite({
    organizer: ellen,
    attendees: [],
    subject: 'M',
    start: '2026-03-03T10:00:00',
    end: '2026-03-03T11:00:00',
    timeZone: 'UTC',
  });
  const seen: GraphExchange[] = [];
  const client = clientOf(
    tenant,
    {},
    {},
    createGraph(tenant, {
      validate: (exchange) => {
        seen.push(exchange);
      },
    }),
  );
  for (const path of paths) await client.get(path);
  return seen;
}

const spoilt = (exchange: GraphExchange, change: (item: Record<string, unknown>) => void): GraphExchange => {
  const body = structuredClone(exchange.body) as { value?: Record<string, unknown>[] } & Record<string, unknown>;
  change(body.value?.[0] ?? body);
  return { ...exchange, body };
};

describe('the contract check', () => {
  it('lets real answers pass and counts them', async () => {
    const validator = contractValidator();
    for (const exchange of await exchangesOf(['/me/messages', '/me', '/me/messages/AAMkNone=']))
      validator.validate(exchange);
    expect(validator.counts()).toMatchObject({ matched: 3, mismatched: 0 });
  });

  it.each<[string, string, (item: Record<string, unknown>) => void]>([
    [
      'an invented property',
      '/me/messages',
      (item) => {
        item['isImportant'] = true;
      },
    ],
    [
      'an invented property deep inside',
      '/me/messages',
      (item) => {
        (item['from'] as { emailAddress: Record<string, unknown> }).emailAddress['domain'] = 'x';
      },
    ],
    [
      'an enum in another case',
      '/me/messages',
      (item) => {
        (item['body'] as Record<string, unknown>)['contentType'] = 'HTML';
      },
    ],
    [
      'a text for a boolean',
      '/me/messages',
      (item) => {
        item['isRead'] = 'true';
      },
    ],
    [
      'an invented property of an event',
      '/me/events',
      (item) => {
        item['occurrenceId'] = 'x';
      },
    ],
    [
      'a start without its zone as text',
      '/me/events',
      (item) => {
        item['start'] = '2026-03-03T10:00:00Z';
      },
    ],
    [
      'an invented property of a person',
      '/me',
      (item) => {
        item['email'] = 'x';
      },
    ],
    [
      'an entity wrapped in value',
      '/me',
      (item) => {
        item['value'] = [];
      },
    ],
  ])('refuses %s', async (_what, path, change) => {
    const [exchange] = await exchangesOf([path]);
    if (exchange === undefined) throw new Error('no exchange');
    const validator = contractValidator();
    expect(() => {
      validator.validate(spoilt(exchange, change));
    }).toThrow('does not match the contract');
    expect(validator.counts()).toMatchObject({ matched: 0, mismatched: 1 });
  });

  it.each<[string, Partial<GraphExchange>]>([
    ['a list without value', { body: {} }],
    ['a link to another place', { body: { value: [], '@odata.nextLink': 'https://evil.example/' } }],
    ['a status that does not fit', { status: 201 }],
    ['a removed item in a plain list', { body: { value: [{ id: 'x', '@removed': { reason: 'deleted' } }] } }],
    ['an error that is no error', { status: 404, body: { message: 'x' } }],
    ['an error without innerError', { status: 404, body: { error: { code: 'x', message: 'y' } } }],
  ])('refuses %s', async (_what, change) => {
    const [exchange] = await exchangesOf(['/me/messages']);
    if (exchange === undefined) throw new Error('no exchange');
    expect(() => {
      contractValidator().validate({ ...exchange, ...change });
    }).toThrow('does not match the contract');
  });

  it('refuses a delta page with both links or none', async () => {
    const [exchange] = await exchangesOf(['/me/mailFolders/inbox/messages/delta']);
    if (exchange === undefined) throw new Error('no exchange');
    const link = 'https://graph.microsoft.com/v1.0/me';
    for (const body of [{ value: [] }, { value: [], '@odata.nextLink': link, '@odata.deltaLink': link }]) {
      expect(() => {
        contractValidator().validate({ ...exchange, body });
      }).toThrow('never both');
    }
  });

  it('counts instead of throwing when it is told to', async () => {
    const [exchange] = await exchangesOf(['/me/messages']);
    if (exchange === undefined) throw new Error('no exchange');
    const validator = contractValidator({ onMismatch: 'count' });
    validator.validate({ ...exchange, body: {} });
    expect(validator.counts().mismatched).toBe(1);
    expect(validator.mismatches()).toEqual(['GET /me/messages 200: a list has an array `value`']);
  });

  it('knows a published type for every entity that a route gives', () => {
    const entities = routes.flatMap(({ gives }) => ('entity' in gives ? [gives.entity] : []));
    expect(new Set(entities).size).toBeGreaterThan(15);
    expect(() => schemasOfDeclarations('export interface A { b: string }', ['B'])).toThrow('no type B');
  });
});
