import { clientProfile, type ClientProfile } from '../office/client-profile';
import type { OutlookHost } from '../office/outlook-host';
import { addInOnlyAddIn } from './add-in-only-manifest';
import { afterwards, EventActivation } from './event-activation';
import { faultyRuntime, parseEventFault } from './event-fault';
import type { LaunchEventName } from './launch-event';
import type { EventRuntime } from './event-run';
import { frameRuntime } from './frame-runtime';
import {
  notInstalled,
  readsUnifiedManifest,
  runsScriptAlone,
  type DeploymentProfile,
  type InstalledAddIn,
} from './installed-add-in';
import { scriptRuntime } from './script-runtime';
import { unifiedAddIn } from './unified-manifest';

/** What decides how the add-in is installed and started. */
export interface Installation {
  readonly host: OutlookHost;
  readonly deployment: DeploymentProfile;
  /** `?eventFault=` of the page. */
  readonly eventFault: string | null;
  /** Milliseconds between the tenant's clock and the real one. */
  readonly clockOffset: number;
}

/** Installs the add-in from the repository's manifests, as the deployment brings it to this client, and makes its events start it. */
export async function installAddIn({
  host,
  deployment,
  eventFault,
  clockOffset,
}: Installation): Promise<EventActivation> {
  const profile = clientProfile(host.client);
  const addIn = await readManifest(profile, deployment);
  const runtime = runtimeOf(profile, addIn, host, clockOffset);
  return new EventActivation(addIn, faultyRuntime(runtime, parseEventFault(eventFault)), afterwards, tellEnded);
}

/** The page says which events' handlers have ended (`html[data-handled]`), for tests that must not outrun the add-in. */
function tellEnded(event: LaunchEventName): void {
  const { dataset } = document.documentElement;
  dataset['handled'] = `${dataset['handled'] ?? ''} ${event}`.trim();
}

async function readManifest(profile: ClientProfile, deployment: DeploymentProfile): Promise<InstalledAddIn> {
  if (deployment === 'b' && !readsUnifiedManifest(profile)) return notInstalled;
  const name = deployment === 'b' ? 'manifest.json' : 'manifest.outlook.xml';
  const response = await fetch(`/sandbox/manifest/${name}`);
  if (!response.ok) return notInstalled;
  const text = await response.text();
  return deployment === 'b' ? unifiedAddIn(text, profile) : addInOnlyAddIn(text, profile);
}

function runtimeOf(
  profile: ClientProfile,
  addIn: InstalledAddIn,
  host: OutlookHost,
  clockOffset: number,
): EventRuntime {
  const { page, script } = addIn;
  if (addIn.manifest === 'unified' && !runsScriptAlone(profile)) return crashing;
  if (runsScriptAlone(profile)) return script === undefined ? missing : scriptRuntime(script, clockOffset, host);
  return page === undefined ? missing : frameRuntime(page, host);
}

/** OfficeDev/office-js issue 6782: events of a unified manifest crash in the host before the handler runs. */
const crashing: EventRuntime = {
  start: (run) => {
    run.unavailable("office-js issue 6782: Cannot read properties of undefined (reading 'trim')");
    return () => undefined;
  },
};

const missing: EventRuntime = {
  start: (run) => {
    run.unavailable('The manifest names no file for events.');
    return () => undefined;
  },
};
