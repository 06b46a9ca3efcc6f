import { describe, expect, it } from 'vitest';
import { asCrossOrigin } from '../../../sandbox/hosts/link/cross-origin';
import { localAddress, localItemPage, realAddress } from '../../../sandbox/hosts/link/local-address';
import { shiftedDate } from '../../../sandbox/hosts/link/shifted-clock';

const here = 'http://localhost:4280';

describe('addresses of Microsoft 365 on this machine', () => {
  it('leads Graph and downloads here and back, and nothing else', () => {
    const delta = 'https://graph.microsoft.com/v1.0/me/messages/delta?$deltatoken=a%2Fb';
    expect(localAddress(delta, here)).toBe(`${here}/graph/v1.0/me/messages/delta?$deltatoken=a%2Fb`);
    expect(realAddress('/graph/v1.0/me/messages/delta?$deltatoken=a%2Fb')).toBe(delta);
    const download = 'https://mainstay-my.sharepoint.example/content/abc?t=1';
    expect(localAddress(download, here)).toBe(`${here}/content/abc?t=1`);
    expect(realAddress('/content/abc?t=1')).toBe(download);
    expect(localAddress('https://graph.microsoft.com.evil.example/v1.0/me', here)).toBeUndefined();
    expect(realAddress('/taskpane.html')).toBeUndefined();
  });

  it.each([
    ['https://outlook.office.com/mail/deeplink/read/AAM%2Fk', '/outlook?message=AAM%2Fk&as=ellen'],
    ['https://outlook.office.com/calendar/item/AAMk', '/outlook?event=AAMk&as=ellen'],
    ['https://outlook.office365.com/owa/?itemid=AAMk&exvsurl=1&path=/calendar/item', '/outlook?event=AAMk&as=ellen'],
    [
      'https://outlook.office365.com/owa/?ItemID=AAMk&exvsurl=1&viewmodel=ReadMessageItem',
      '/outlook?message=AAMk&as=ellen',
    ],
    [
      'https://outlook.office.com/mail/deeplink/compose?to=a@b.example;c@d.example&subject=Hi%20%26%20bye&body=One%0ATwo',
      '/outlook?compose=mail&to=a%40b.example%3Bc%40d.example&subject=Hi+%26+bye&body=One%0ATwo&as=ellen',
    ],
    [
      'https://teams.microsoft.com/l/entity/app-id/accounts?context=%7B%22subEntityId%22%3A%22client%2Fhalden%22%7D',
      '/teams?app=tab&page=client%2Fhalden&as=ellen',
    ],
    ['https://teams.microsoft.com/l/entity/app-id/accounts?context=%7Bbroken', '/teams?app=tab&as=ellen'],
  ])('%s', (link, page) => {
    expect(localItemPage(link, here, 'ellen')).toBe(here + page);
  });

  it('leaves other links alone', () => {
    for (const link of [
      'https://teams.microsoft.com/l/meetup-join/1',
      'https://example.com/mail/deeplink/read/1',
      'javascript:alert(1)',
      'http://[',
    ]) {
      expect(localItemPage(link, here)).toBeUndefined();
    }
  });
});

describe('answers of another origin', () => {
  it('shows the headers that are exposed and no others, and the address that was asked', async () => {
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Retry-After',
      'content-type': 'application/json',
      etag: '"1"',
      'odata-version': '4.0',
    };
    const seen = asCrossOrigin(
      new Response('{"a":1}', { status: 201, headers }),
      'https://graph.microsoft.com/v1.0/me',
    );
    expect([...seen.headers.keys()].sort()).toEqual(['content-type', 'etag']);
    expect([seen.status, seen.url, await seen.json()]).toEqual([201, 'https://graph.microsoft.com/v1.0/me', { a: 1 }]);
    expect(asCrossOrigin(new Response(null, { status: 204, headers }), 'https://x.example/').status).toBe(204);
  });

  it('fails without the permission of the server', () => {
    expect(() => asCrossOrigin(new Response('x'), 'https://x.example/')).toThrow(TypeError);
  });
});

describe('the shifted clock', () => {
  it('moves now and nothing else', () => {
    class Real extends Date {}
    const Shifted = shiftedDate(Real as unknown as DateConstructor, -86_400_000); // a class of its own, so that the test's Date stays as it is
    expect(Math.abs(Shifted.now() - (Date.now() - 86_400_000))).toBeLessThan(5_000);
    expect(Math.abs(new Shifted().getTime() - Shifted.now())).toBeLessThan(5_000);
    expect(new Shifted(5).getTime()).toBe(5);
    expect(new Shifted(2026, 2, 26).getFullYear()).toBe(2026);
    expect(Shifted.UTC(1970, 0, 1)).toBe(0);
    expect(new Shifted(5)).toBeInstanceOf(Shifted);
  });
});
