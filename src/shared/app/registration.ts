/** Names of the `meta` elements in which a page holds its app registration: the build fills them, `npm run package` puts others in. */
const CLIENT_ID = 'mainstay-client-id';
const TENANT = 'mainstay-tenant';

/** Accounts of any organisation: what the page means where it names no tenant. */
const ANY_TENANT = 'organizations';
/** A tenant's id or one of its domains; anything else would lead the sign-in address elsewhere. */
const NAMED = /^[a-z0-9][a-z0-9.-]{0,252}$/i;

/** The app registration a page signs in with. */
export interface Registration {
  /** Empty where the page says none, which sign-in then reports as its failure. */
  readonly clientId: string;
  /**
   * Whose accounts sign in: a tenant's id or domain, or `organizations`. A registration for one directory only must name it: Entra
   * refuses it at `/organizations` (AADSTS50194).
   */
  readonly tenant: string;
}

/** The app registration, as the page's `meta` elements say. */
export function registrationOf(page: Document): Registration {
  const said = (name: string): string =>
    page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  const tenant = said(TENANT);
  return { clientId: said(CLIENT_ID), tenant: NAMED.test(tenant) ? tenant : ANY_TENANT };
}
