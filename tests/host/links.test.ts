import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLink, itemLink, safeLink } from '../../src/shared/host/mail-deep-link';
import { tabLink } from '../../src/shared/host/tab-link';
import { parseRoute, routeText } from '../../src/tab/route';

/** Any text, cut anywhere: halves of signs included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
/** What a URL can keep of a text. */
const kept = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** What an address may hold: nothing that ends it, breaks out of it or is no address sign. */
const CLEAN = /^https:\/\/[\w.-]+\/[\w\-.~%/?=&!'()*;@:]*$/;

describe('links to items', () => {
  it.each([
    ['message', 'AA/b+c=', 'https://outlook.office.com/mail/deeplink/read/AA%2Fb%2Bc%3D'],
    ['meeting', 'AA-b_c=', 'https://outlook.office.com/calendar/item/AA-b_c%3D'],
  ] as const)('carry the whole id of a %s', (kind, id, link) => {
    expect(itemLink(kind, id)).toBe(link);
  });

  it('hold any id, and stay links to Outlook', () => {
    fc.assert(
      fc.property(anyText, (id) => {
        const link = itemLink('message', id);
        expect(link).toMatch(CLEAN);
        expect(decodeURIComponent(new URL(link).pathname.replace('/mail/deeplink/read/', ''))).toBe(
          id === '.' || id === '..' ? '' : kept(id),
        );
      }),
    );
  });
});

describe('links to a mail to write', () => {
  it('hold any words, and stay links to Outlook with these people', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        const to = [{ address: 'dana.fox@halden.example', name: 'Dana' }];
        const query = new URL(composeLink({ to, cc: [], subject, text }) ?? '').searchParams;
        expect([query.get('to'), query.get('subject'), query.get('body')]).toEqual([
          to[0]?.address,
          kept(subject),
          kept(text),
        ]);
      }),
    );
  });
});

describe('links to pages of the tab', () => {
  const ids = anyText.map((text) => `x${text.slice(0, 60)}`);
  const routes = fc.oneof(
    ids.map((clientId) => ({ page: 'client', clientId, section: 'people' }) as const),
    ids.map((meetingId) => ({ page: 'meeting', meetingId }) as const),
    ids.map((clientId) => ({ page: 'handover', clientId }) as const),
    fc.constantFrom(
      { page: 'week', from: '2026-03-09' } as const,
      { page: 'clients' } as const,
      { page: 'handovers' } as const,
      { page: 'settings', section: 'kept' } as const,
    ),
  );

  it('lead where they were made for, whatever ids hold', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const link = tabLink({ appId: 'app-1', entityId: 'accounts' }, routeText(route));
        expect(link).toMatch(CLEAN);
        const context = JSON.parse(new URL(link).searchParams.get('context') ?? '') as { readonly subEntityId: string };
        expect(parseRoute(context.subEntityId)).toEqual(
          JSON.parse(JSON.stringify(route), (_, value: unknown) => (typeof value === 'string' ? kept(value) : value)),
        );
      }),
    );
  });
});

describe('links from elsewhere', () => {
  it('are opened only over https and without a name or password in them', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ validSchemes: ['http', 'https', 'javascript', 'data'] })),
        (link) => {
          const safe = safeLink(link);
          if (safe === null) return;
          const { protocol, username, password } = new URL(safe);
          expect([protocol, username, password]).toEqual(['https:', '', '']);
        },
      ),
    );
  });
});
