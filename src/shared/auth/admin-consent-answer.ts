/**
 * What the page says to an administrator who comes back from `adminConsentLink`; null when the address holds no such answer. `query` is the
 * page's own (`?admin_consent=True&tenant=…`, or `?error=access_denied&…`).
 */
export function adminConsentAnswer(query: string): string | null {
  const answer = new URLSearchParams(query);
  if (answer.get('admin_consent')?.toLowerCase() === 'true')
    return 'Thank you. Mainstay may now be used in your organisation. You can close this window.';
  if (answer.has('error') && !answer.has('state'))
    return 'Nothing was agreed to. Mainstay goes on without it. You can close this window.';
  return null;
}
