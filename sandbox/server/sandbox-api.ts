import type { SandboxSession } from '../hosts/page/sandbox-session';
import { consentRungs, type ConsentAnswer, type ConsentState } from '../hosts/sign-in/consent';
import type { TenantPerson } from '../tenant/tenant-api';
import type { SandboxState } from './sandbox-state';
import type { SimulatedClock } from './simulated-clock';

/** What the API tells of and changes. */
export interface SandboxApiParts {
  readonly tenantId: string;
  readonly people: () => readonly TenantPerson[];
  readonly person: (keyOrAddressOrId: string) => TenantPerson | undefined;
  /** Key of the person a page shows when its address names none. */
  readonly defaultPerson: string;
  readonly clock: SimulatedClock;
  readonly state: SandboxState;
  /** Counts of the contract check, or `undefined` when it does not run. */
  readonly contract: () => unknown;
}

const maximumText = 100_000;

/** Answers `/sandbox/api/**`, which only the sandbox's own pages and the end-to-end tests use; `undefined` for other paths. */
export async function sandboxApi(
  request: Request,
  address: URL,
  parts: SandboxApiParts,
): Promise<Response | undefined> {
  if (!address.pathname.startsWith('/sandbox/api/')) return undefined;
  const action = `${request.method} ${address.pathname.slice('/sandbox/api/'.length)}`;
  const { state } = parts;
  switch (action) {
    case 'GET session': {
      const person = parts.person(address.searchParams.get('as') ?? parts.defaultPerson);
      return person === undefined
        ? problem(404, 'Nobody of that name is in this tenant.')
        : Response.json(session(parts, person));
    }
    case 'PUT consent':
      state.consent = readConsent(await request.json());
      return Response.json(state.consent);
    case 'PUT faults':
      state.faultRate = share(await request.json());
      return Response.json({ rate: state.faultRate });
    case 'POST clock':
      parts.clock.moveBy(minutes(await request.json()));
      return Response.json({ now: parts.clock.now() });
    case 'GET contract':
      return Response.json(parts.contract() ?? { checked: false });
    default:
      return kept(action, request, address.searchParams.get('key') ?? '', state);
  }
}

async function kept(action: string, request: Request, key: string, state: SandboxState): Promise<Response> {
  if (action.startsWith('PUT ')) {
    const text = await request.text();
    if (text.length > maximumText) return problem(413, 'Too long.');
    if (action === 'PUT roaming') state.saveRoamingSettings(key, text);
    else if (action === 'PUT properties') state.saveCustomProperties(key, text);
    else return problem(404, 'Unknown.');
    await state.save();
    return new Response(null, { status: 204 });
  }
  if (action === 'GET roaming') return jsonText(state.roamingSettings(key));
  if (action === 'GET properties') return jsonText(state.customProperties(key));
  return problem(404, 'Unknown.');
}

function session(parts: SandboxApiParts, person: TenantPerson): SandboxSession {
  return {
    tenantId: parts.tenantId,
    person,
    people: parts.people(),
    now: parts.clock.now(),
    clockOffset: parts.clock.offset,
    consent: parts.state.consent,
    faultRate: parts.state.faultRate ?? 0,
    roamingSettings: parts.state.roamingSettings(person.id),
  };
}

function readConsent(value: unknown): ConsentState {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const known = consentRungs.flatMap(({ key }) => (isAnswer(given[key]) ? [[key, given[key]] as const] : []));
  return Object.fromEntries(known);
}

function isAnswer(value: unknown): value is ConsentAnswer {
  return value === 'granted' || value === 'ask' || value === 'admin';
}

function share(value: unknown): number {
  const rate = typeof value === 'object' && value !== null ? (value as { rate?: unknown }).rate : undefined;
  return typeof rate === 'number' && rate >= 0 && rate <= 1 ? rate : 0;
}

function minutes(value: unknown): number {
  const moved = typeof value === 'object' && value !== null ? (value as { minutes?: unknown }).minutes : undefined;
  return typeof moved === 'number' && Number.isFinite(moved) ? moved : 0;
}

function jsonText(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}

function problem(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
