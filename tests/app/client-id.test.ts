// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clientIdOf } from '../../src/shared/app/client-id';

function page(head: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body></body></html>`, 'text/html');
}

describe('the client id', () => {
  it('is what the page says', () => {
    const id = '6f1c0a52-9f6e-4d0e-8a55-0b1f3c2d4e5f';
    expect(clientIdOf(page(`<meta name="mainstay-client-id" content=" ${id} ">`))).toBe(id);
  });

  it('is empty where the page says none', () => {
    expect(clientIdOf(page('<meta name="viewport" content="width=device-width">'))).toBe('');
  });
});
