import { answerTo, graphScopes, type ConsentAnswer, type ConsentState } from './consent';
import type { NaaError, NaaRequest, NaaResponse } from './naa-message';
import { graphToken, idToken, type TokenSubject } from './token';

/** What the host needs from the page around it. */
export interface SignInPage {
  readonly tenantId: string;
  /** Who is signed in now; `undefined` when nobody is. */
  person(): TokenSubject | undefined;
  /** Milliseconds of real time, by which the emulator judges a token's age; the tenant's clock may be moved under it. */
  now(): number;
  consent(): Promise<ConsentState>;
  /** Shows the permission dialog and says whether the user agreed; agreeing is remembered by the page. */
  askUser(scopes: readonly string[]): Promise<boolean>;
}

/** Scripted behaviour of the bridge, for tests: it never answers, or always refuses with this. */
export type NaaFault = { readonly kind: 'silent' } | { readonly kind: 'refuses'; readonly error: NaaError };

const environment = 'login.microsoftonline.com';

/** Answers nested-app-auth requests as Outlook and Teams do, with unsigned tokens for the Graph emulator. */
export class NaaHost {
  /** Changed by tests and the page at any time. */
  fault: NaaFault | undefined;
  /** Seconds; below 300 MSAL asks again at once. */
  lifetime = 3600;

  constructor(private readonly page: SignInPage) {}

  /** The response, or `undefined` when the script says that the host stays silent. */
  async answer(request: NaaRequest): Promise<NaaResponse | undefined> {
    const fault = this.fault;
    if (fault?.kind === 'silent') return undefined;
    const person = this.page.person();
    if (person === undefined) return refusal(request, { status: 'ACCOUNT_UNAVAILABLE' });
    if (request.method === 'GetInitContext') return this.initContext(request, person);
    if (fault?.kind === 'refuses') return refusal(request, fault.error);
    return this.token(request, person);
  }

  private initContext(request: NaaRequest, person: TokenSubject): NaaResponse {
    const { tenantId } = this.page;
    const accountContext = { homeAccountId: `${person.id}.${tenantId}`, environment, tenantId };
    return {
      ...head(request),
      success: true,
      initContext: { sdkName: 'sandbox', sdkVersion: '1.0.0', accountContext },
    };
  }

  private async token(request: NaaRequest, person: TokenSubject): Promise<NaaResponse> {
    const { clientId, scope } = request.tokenParams ?? { clientId: '', scope: '' };
    const scopes = graphScopes(scope);
    if (scopes.length === 0) {
      return refusal(request, {
        status: 'PERSISTENT_ERROR',
        code: 'invalid_scope',
        description: 'AADSTS70011: at least one resource scope is needed',
      });
    }
    const answer = answerTo(scopes, await this.page.consent());
    if (answer !== 'granted') {
      const agreed = answer === 'ask' && request.method === 'GetTokenPopup' && (await this.page.askUser(scopes));
      if (!agreed) return refusal(request, consentError(answer, request.method));
    }
    const { tenantId } = this.page;
    const now = this.page.now();
    return {
      ...head(request),
      success: true,
      token: {
        access_token: graphToken(person, tenantId, scopes, now, this.lifetime),
        id_token: idToken(person, tenantId, clientId, now, this.lifetime),
        expires_in: this.lifetime,
        scope: scopes.join(' '),
        properties: null,
      },
      account: {
        environment,
        homeAccountId: `${person.id}.${tenantId}`,
        localAccountId: person.id,
        tenantId,
        username: person.address,
        name: person.name,
      },
    };
  }
}

function head(request: NaaRequest): { readonly messageType: 'NestedAppAuthResponse'; readonly requestId: string } {
  return { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
}

function refusal(request: NaaRequest, error: NaaError): NaaResponse {
  return { ...head(request), success: false, error };
}

function consentError(answer: Exclude<ConsentAnswer, 'granted'>, method: NaaRequest['method']): NaaError {
  if (answer === 'admin') {
    return {
      status: 'USER_INTERACTION_REQUIRED',
      code: 'invalid_grant',
      subError: 'consent_required',
      description:
        'AADSTS90094: An administrator of Brightwater Studio has set a policy that prevents you from granting the permissions the app asks for. Contact an administrator who can grant them on your behalf.',
    };
  }
  if (method === 'GetTokenPopup')
    return {
      status: 'USER_CANCEL',
      code: 'access_denied',
      description: 'AADSTS65004: The user declined to consent to access the app.',
    };
  return {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'invalid_grant',
    subError: 'consent_required',
    description:
      'AADSTS65001: The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
  };
}
