import { describe, expect, it } from 'vitest';
import { adminConsentAnswer } from '../../src/shared/auth/admin-consent-answer';
import { adminConsentLink } from '../../src/shared/auth/admin-consent-link';

const PARTS = {
  clientId: 'a b&c',
  redirectUri: 'https://mainstay.example/redirect.html',
  tenantId: null,
  address: null,
};

describe('the link for an administrator', () => {
  it.each([
    [
      { tenantId: '72f988bf-0000-4000-8000-2d7cd011db47', address: 'ellen@brightwater.example' },
      '72f988bf-0000-4000-8000-2d7cd011db47',
    ],
    [{ tenantId: null, address: 'ellen@brightwater.example' }, 'brightwater.example'],
    [{ tenantId: null, address: 'ellen@gmail.com' }, 'organizations'],
    [{ tenantId: null, address: null }, 'organizations'],
  ])('names the organisation as far as it is known: %o', (known, tenant) => {
    const link = new URL(adminConsentLink({ ...PARTS, ...known }));
    expect(link.origin).toBe('https://login.microsoftonline.com');
    expect(link.pathname).toBe(`/${tenant}/adminconsent`);
    expect(Object.fromEntries(link.searchParams)).toEqual({ client_id: 'a b&c', redirect_uri: PARTS.redirectUri });
    expect(link.href).not.toContain('ellen');
  });

  it('a hostile address changes nothing but the tenant’s name', () => {
    const link = new URL(adminConsentLink({ ...PARTS, address: 'x@evil/../..?client_id=1#' }));
    expect(link.origin).toBe('https://login.microsoftonline.com');
    expect(link.searchParams.getAll('client_id')).toEqual(['a b&c']);
  });

  it('the page thanks the administrator who comes back, and leaves sign-ins alone', () => {
    expect(adminConsentAnswer('?admin_consent=True&tenant=x')).toMatch(/^Thank you/);
    expect(adminConsentAnswer('?error=access_denied&error_description=AADSTS65004')).toMatch(/^Nothing was agreed/);
    expect(adminConsentAnswer('')).toBeNull();
    expect(adminConsentAnswer('?error=access_denied&state=from-a-sign-in')).toBeNull();
  });
});
