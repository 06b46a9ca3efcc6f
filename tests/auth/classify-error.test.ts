import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyError } from '../../src/shared/auth/classify-error';
import { TimeLimitError } from '../../src/shared/auth/time-limit';

const interaction = (code: string, text = '', sub?: string): Error =>
  new InteractionRequiredAuthError(code, '', text, sub);
const server = (code: string, text = ''): Error => new ServerError(code, '', text);
const browser = (code: string): Error => new BrowserAuthError(code, '');
const client = (code: string): Error => new ClientAuthError(code, '');

describe('why a sign-in failed', () => {
  it.each([
    [interaction('invalid_grant', 'AADSTS65001: not consented'), 'consent-required'],
    [interaction('invalid_grant', '', 'consent_required'), 'consent-required'],
    [interaction('consent_required'), 'consent-required'],
    [interaction('consent_required', 'AADSTS90094: admin'), 'admin-consent-required'],
    [interaction('invalid_grant', 'AADSTS90093: admin'), 'admin-consent-required'],
    [server('access_denied', 'AADSTS90095: request approval'), 'admin-consent-required'],
    [new ServerError('invalid_grant', '', '', '', '90094'), 'admin-consent-required'],
    [server('invalid_client', 'AADSTS650051: service principal'), 'admin-consent-required'],
    [interaction('invalid_grant', 'AADSTS50105: not assigned'), 'admin-consent-required'],
    [interaction('invalid_grant', 'AADSTS65004: declined'), 'cancelled'],
    [server('access_denied'), 'cancelled'],
    [browser('user_cancelled'), 'cancelled'],
    [client('user_canceled'), 'cancelled'],
    [browser('timed_out'), 'cancelled'],
    [interaction('login_required'), 'sign-in-required'],
    [interaction('interaction_required'), 'sign-in-required'],
    [interaction('some_new_reason'), 'sign-in-required'],
    [interaction('invalid_grant', 'AADSTS50076: second factor'), 'sign-in-required'],
    [interaction('invalid_grant', 'AADSTS700082: refresh token expired'), 'sign-in-required'],
    [browser('no_account_error'), 'sign-in-required'],
    [client('no_account_found'), 'sign-in-required'],
    [interaction('invalid_grant', 'AADSTS53003: conditional access'), 'blocked'],
    [server('invalid_client', 'AADSTS7000112: disabled'), 'blocked'],
    [browser('popup_window_error'), 'blocked'],
    [interaction('interaction_required', 'AADSTS50020: other tenant'), 'wrong-account'],
    [client('no_network_connectivity'), 'offline'],
    [client('nested_app_auth_bridge_disabled'), 'unavailable'],
    [server('unauthorized_client', 'AADSTS700016: unknown application'), 'unavailable'],
    [server(''), 'unavailable'],
    [new TimeLimitError('bridge_timeout'), 'unavailable'],
    [server('temporarily_unavailable'), 'transient'],
    [server('server_error', 'AADSTS90033: a transient error'), 'transient'],
    [browser('interaction_in_progress'), 'transient'],
    [new AuthError('unknown_error', '', 'x'), 'unknown'],
    [new TypeError('x is not a function'), 'unknown'],
    ['a string', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (error, kind) => {
    expect(classifyError(error, true).kind).toBe(kind);
  });

  it.each(['post_request_failed', 'get_request_failed', 'endpoints_resolution_error'])(
    '%s means offline only where the browser says so',
    (code) => {
      expect(classifyError(client(code), false)).toMatchObject({ kind: 'offline', retryable: true });
      expect(classifyError(client(code), true)).toMatchObject({ kind: 'transient', retryable: true });
    },
  );

  it('never repeats by itself what a person must decide', () => {
    for (const error of [
      interaction('consent_required'),
      interaction('x', 'AADSTS90094: admin'),
      server('access_denied'),
      browser('timed_out'),
    ]) {
      expect(classifyError(error, true).retryable).toBe(false);
    }
    expect(classifyError(interaction('x', 'AADSTS90094: admin'), true).interactive).toBe(false);
  });

  it('never throws, and lets no word of a message or a token through', () => {
    const thing = fc.oneof(
      fc.anything(),
      fc.record({ errorCode: fc.string(), errorMessage: fc.string(), name: fc.string(), subError: fc.string() }),
    );
    fc.assert(
      fc.property(thing, fc.boolean(), (error, online) => {
        const failure = classifyError(error, online);
        expect(failure.code).toMatch(/^[a-z0-9_]{1,64}$/);
        if (failure.detail !== undefined) expect(failure.detail).toMatch(/^AADSTS\d{4,8}$/);
      }),
    );
  });

  it('says nothing of what an error carries but its code and its number', () => {
    const secret = fc.stringMatching(/^[a-z]{12,40}$/);
    const code = fc.constantFrom(
      '',
      'invalid_grant',
      'server_error',
      'something_new',
      'post_request_failed',
      'access_denied',
    );
    fc.assert(
      fc.property(secret, code, fc.constantFrom('', 'AADSTS50076: ', 'AADSTS99999: '), (word, errorCode, number) => {
        const carried = {
          message: number + word,
          errorMessage: word,
          errorDesc: word,
          correlationId: word,
          name: word,
        };
        const everywhere = { ...carried, errorCode, subError: word, stack: word, account: { username: word } };
        for (const error of [everywhere, Object.assign(new Error(word), everywhere), { code: '', message: word }, word])
          expect(JSON.stringify(classifyError(error, true))).not.toContain(word);
      }),
    );
  });

  it.each([
    ['eyJhbGciOiJub25lIn0.eyJvaWQiOiIxIn0.c2ln'],
    ['ellen.price@brightwater.example'],
    ['https://graph.microsoft.com/v1.0/me'],
    ['11111111-1111-4111-8111-111111111111'],
    ['Ellen'],
    ['a'.repeat(65)],
  ])('a code that is none is not repeated: %s', (code) => {
    expect(classifyError({ errorCode: code }, true).code).toBe('unknown_error');
  });

  it('survives errors that throw when they are looked at', () => {
    const trap = new Proxy(new Error('x'), {
      get: () => {
        throw new Error('looked at');
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const error of [trap, revoked.proxy]) expect(classifyError(error, true).kind).toBe('unknown');
  });
});
