// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { registrationOf } from '../../src/shared/app/registration';

function page(head: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body></body></html>`, 'text/html');
}

describe('the app registration', () => {
  it('is what the page says', () => {
    const id = '6f1c0a52-9f6e-4d0e-8a55-0b1f3c2d4e5f';
    const head = `<meta name="mainstay-client-id" content=" ${id} "><meta name="mainstay-tenant" content="${id}">`;
    expect(registrationOf(page(head))).toEqual({ clientId: id, tenant: id });
  });

  it('has no client id, and takes any organisation, where the page says nothing', () => {
    const nothing = { clientId: '', tenant: 'organizations' };
    expect(registrationOf(page('<meta name="viewport" content="width=device-width">'))).toEqual(nothing);
    for (const odd of ['', 'a/b', '../evil', 'x?y', '-'])
      expect(registrationOf(page(`<meta name="mainstay-tenant" content="${odd}">`))).toEqual(nothing);
  });
});
