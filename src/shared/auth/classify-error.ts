import type { AuthFailure } from './token-provider';

type Kind = AuthFailure['kind'];

/**
 * AADSTS numbers that say what stands in the way more surely than MSAL's classes do
 * (learn.microsoft.com/entra/identity-platform/reference-error-codes).
 */
const BY_NUMBER: Readonly<Record<string, Kind>> = {
  '65001': 'consent-required', // no consent for this application yet
  '65004': 'cancelled', // the user declined to consent
  '90094': 'admin-consent-required',
  '90093': 'admin-consent-required',
  '90095': 'admin-consent-required', // admin consent request workflow
  '900941': 'admin-consent-required',
  '650051': 'admin-consent-required',
  '50105': 'admin-consent-required', // the user is not assigned to the application
  '700016': 'unavailable', // the application is not known in this tenant
  '7000112': 'blocked', // the application is disabled
  '50057': 'blocked', // the account is disabled
  '53000': 'blocked', // conditional access: device must be compliant
  '53001': 'blocked',
  '53003': 'blocked',
  '530003': 'blocked',
  '50020': 'wrong-account', // the account does not exist in this tenant
  '16000': 'sign-in-required',
  '50058': 'sign-in-required',
  '50076': 'sign-in-required', // a second factor is asked for
  '50079': 'sign-in-required',
  '50078': 'sign-in-required',
  '50173': 'sign-in-required',
  '70043': 'sign-in-required',
  '700082': 'sign-in-required', // the refresh token is too old
  '700084': 'sign-in-required',
  '50196': 'transient', // too many identical requests
  '90033': 'transient',
  '50000': 'transient',
};

/** MSAL's, the bridge's and OAuth's error codes. */
const BY_CODE: Readonly<Record<string, Kind>> = {
  consent_required: 'consent-required',
  interaction_required: 'sign-in-required',
  login_required: 'sign-in-required',
  invalid_grant: 'sign-in-required',
  no_account_error: 'sign-in-required',
  no_account_found: 'sign-in-required',
  no_tokens_found: 'sign-in-required',
  refresh_token_expired: 'sign-in-required',
  native_account_unavailable: 'sign-in-required',
  bad_token: 'sign-in-required',
  access_denied: 'cancelled',
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  timed_out: 'cancelled', // a closed popup is only noticed by MSAL when its time is up
  redirect_bridge_timeout: 'cancelled',
  no_network_connectivity: 'offline',
  popup_window_error: 'blocked',
  empty_window_error: 'blocked',
  block_nested_popups: 'blocked',
  nested_app_auth_bridge_disabled: 'unavailable',
  unsupported_method: 'unavailable',
  crypto_nonexistent: 'unavailable',
  untrusted_origin: 'unavailable',
  bridge_timeout: 'unavailable',
  silent_timeout: 'transient', // a host that has answered before is slow
  invalid_client: 'unavailable',
  unauthorized_client: 'unavailable',
  interaction_in_progress: 'transient',
  interaction_in_progress_cancelled: 'transient',
  temporarily_unavailable: 'transient',
  server_error: 'transient',
  service_unavailable: 'transient',
  monitor_window_timeout: 'transient',
};

/** Codes that mean “no network” when the browser says it has none, and a passing fault otherwise. */
const NETWORK_CODES = ['post_request_failed', 'get_request_failed', 'endpoints_resolution_error', 'network_error'];

const INTERACTIVE: readonly Kind[] = [
  'sign-in-required',
  'consent-required',
  'cancelled',
  'blocked',
  'wrong-account',
  'unknown',
];
const RETRYABLE: readonly Kind[] = ['offline', 'transient'];

/** Longest text looked at, in characters; Microsoft puts its number first. */
const LONGEST_TEXT = 4_000;

function text(error: object, key: string): string {
  try {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '';
  } catch {
    return ''; // an error of another frame or a revoked proxy
  }
}

/** The AADSTS number: as a field of its own in the popup flow, only inside the text in nested app auth. */
function aadstsNumber(error: object): string | undefined {
  const own = /^\d{4,8}$/.exec(text(error, 'errorNo'))?.[0];
  return own ?? /AADSTS(\d{4,8})\b/.exec(`${text(error, 'errorMessage')} ${text(error, 'message')}`)?.[1];
}

/** A code that may be shown and logged: lower-case words joined by underscores, or a number, so that no message, name or token slips through. */
function safeCode(code: string): string {
  return code.length <= 64 && /^(?:[a-z]+(?:_[a-z0-9]+)*|\d{1,8})$/.test(code) ? code : 'unknown_error';
}

function failure(kind: Kind, code: string, number: string | undefined): AuthFailure {
  return {
    kind,
    code: safeCode(code),
    ...(number === undefined ? {} : { detail: `AADSTS${number}` as const }),
    interactive: INTERACTIVE.includes(kind),
    retryable: RETRYABLE.includes(kind),
  };
}

/**
 * Why a sign-in failed. The AADSTS number decides before MSAL's code, because nested app auth drops the sub-error
 * (reference/auth-teams.md §1.2). `online` is what the browser says of its network. Never throws: what is not known is `unknown`.
 */
export function classifyError(error: unknown, online: boolean): AuthFailure {
  if (typeof error !== 'object' || error === null) return failure('unknown', 'unknown_error', undefined);
  const code = text(error, 'errorCode') || text(error, 'code');
  const subError = text(error, 'subError');
  const number = aadstsNumber(error);
  const byNumber = number === undefined ? undefined : BY_NUMBER[number];
  if (byNumber !== undefined) return failure(byNumber, code, number);
  if (NETWORK_CODES.includes(code)) return failure(online ? 'transient' : 'offline', code, number);
  if (subError === 'consent_required') return failure('consent-required', subError, number);
  const byCode = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  if (byCode !== undefined) return failure(byCode, code, number);
  const name = text(error, 'name');
  if (name === 'InteractionRequiredAuthError') return failure('sign-in-required', code, number);
  // Outlook on Mac rejects with a ServerError without any code where nested app auth does not work (office-js #6691).
  if (name === 'ServerError') return failure(code === '' ? 'unavailable' : 'transient', code, number);
  return failure('unknown', code, number);
}
