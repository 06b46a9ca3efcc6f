import { fileURLToPath } from 'node:url';
import type { Options } from '../options';
import { createGraph, type Graph } from '../graph/graph';
import type { GraphExchange } from '../graph/exchange';
import { fillTenant, type Filled } from './fill-tenant';
import { startHttpServer, type RunningServer } from './http-server';
import { bundlePageScripts } from './page-scripts';
import { sandboxHandler } from './sandbox-server';
import { SandboxState } from './sandbox-state';
import { SimulatedClock } from './simulated-clock';
import { Tenant } from '../tenant/tenant';
import type { TenantPerson } from '../tenant/tenant-api';

/** A sandbox that serves, with what is said about it at the start. */
export interface RunningSandbox {
  readonly server: RunningServer;
  readonly tenant: Tenant;
  /** Who is signed in when a page's address names nobody. */
  readonly person: TenantPerson;
  /** How the tenant was filled; `undefined` when its state came from an earlier run. */
  readonly filled: Filled | undefined;
  /** Saves the state and stops serving. */
  stop(): Promise<void>;
}

/** What a test may put in the place of the usual. */
export interface RunParts {
  /** Folder with the built product; the repository's `dist` without it. */
  readonly dist?: string;
  /** Folder with the product's manifests; the repository's `manifest` without it. */
  readonly manifests?: string;
  /** Sees every exchange with the emulator; what it throws fails the request. */
  readonly validate?: (exchange: GraphExchange) => void;
  /** Counts for `/sandbox/api/contract`. */
  readonly contract?: () => unknown;
}

/** The person `--as` names is not in the tenant. */
export class UnknownPersonError extends Error {
  override readonly name = 'UnknownPersonError';
}

/** Starts the tenant that the options describe and serves it. Rejects with `PortInUseError` or `UnknownPersonError`. */
export async function runSandbox(options: Options, parts: RunParts = {}): Promise<RunningSandbox> {
  const clock = new SimulatedClock(options.now);
  const data = options.dataDir === undefined ? {} : { dataDir: options.dataDir };
  const tenant = new Tenant({ clock: clock.now, ...data });
  const state = new SandboxState(options.dataDir);
  await state.load();
  const filled = (await tenant.load()) ? undefined : await fillTenant(tenant, options.filling);
  const person = signedIn(tenant, options.as ?? filled?.owner);
  const server = await startHttpServer(
    options.port,
    sandboxHandler({
      tenantId: tenant.tenantId,
      clock,
      state,
      defaultPerson: person.key,
      people: () => tenant.people(),
      person: (name) => tenant.person(name),
      contract: parts.contract ?? (() => undefined),
      graph: switchedGraph(tenant, options, state, parts.validate),
      scripts: await bundlePageScripts(),
      manifests: parts.manifests ?? fileURLToPath(new URL('../../manifest', import.meta.url)),
      dist: parts.dist ?? fileURLToPath(new URL('../../dist', import.meta.url)),
    }),
  );
  return {
    server,
    tenant,
    person,
    filled,
    stop: async () => {
      await server.close();
      await Promise.all([tenant.save(), state.save()]);
    },
  };
}

function signedIn(tenant: Tenant, as: string | undefined): TenantPerson {
  const people = tenant.people();
  const person = as === undefined ? (tenant.person('ellen') ?? people[0]) : tenant.person(as);
  if (person !== undefined) return person;
  throw new UnknownPersonError(
    `Nobody in this tenant is called “${as ?? ''}”; there is ${people.map(({ key }) => key).join(', ')}.`,
  );
}

/** The emulator with the faults of the command line, or with the share that the switch on the pages says. */
function switchedGraph(tenant: Tenant, options: Options, state: SandboxState, validate: RunParts['validate']): Graph {
  const make = (rate: number): Graph =>
    createGraph(tenant, {
      ...(validate === undefined ? {} : { validate }),
      ...(rate > 0 ? { faults: { rate, seed: options.faults?.seed ?? 1 } } : {}),
    });
  const made = new Map<number, Graph>();
  const at = (rate: number): Graph => {
    const graph = made.get(rate) ?? make(rate);
    made.set(rate, graph);
    return graph;
  };
  state.faultRate ??= options.faults?.rate;
  // The pages around the add-in say who they are and never fail.
  return (request) => at(request.headers.has('sandbox-page') ? 0 : (state.faultRate ?? 0))(request);
}
