import { FREE_MAIL_DOMAINS } from '../domain/free-mail-domains';

/** Sign-in for accounts of any organisation; used where it is not known which. */
const ANY_TENANT = 'organizations';

/** Where an administrator agrees: the app, its sign-in page that says thank you, and the user's organisation as far as it is known. */
export interface AdminConsentParts {
  readonly clientId: string;
  /** A redirect address of the registration. Without one Entra takes the first, which fails for `brk-` addresses (office-js #5196). */
  readonly redirectUri: string;
  readonly tenantId: string | null;
  /** The user's mail address, whose domain names the organisation where there is no tenant id. */
  readonly address: string | null;
}

/**
 * The link with which an administrator agrees once for the whole organisation, to everything that the app is registered for
 * (learn.microsoft.com/graph/auth-v2-service, “request administrator consent”). It holds no person's address.
 */
export function adminConsentLink({ clientId, redirectUri, tenantId, address }: AdminConsentParts): string {
  const domain = address?.slice(address.lastIndexOf('@') + 1) ?? '';
  const tenant = tenantId ?? (domain === '' || FREE_MAIL_DOMAINS.has(domain) ? ANY_TENANT : domain);
  const asked = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
  });
  return `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/adminconsent?${asked.toString()}`;
}
