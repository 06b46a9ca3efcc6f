import type { ClientProfile } from '../office/client-profile';
import type { LaunchEventName } from './launch-event';

/** What may happen to an item that the add-in wants to stop (docs "Available send mode options"). */
export type SendMode = 'promptUser' | 'softBlock' | 'block';

/** One event the manifest asks for. */
export interface EventRegistration {
  readonly event: LaunchEventName;
  /** Name the launch-event script gives to `Office.actions.associate`. */
  readonly action: string;
  readonly sendMode: SendMode;
}

/** What Outlook knows of the add-in from the manifest that is installed in this client. */
export interface InstalledAddIn {
  /** The manifest is one this client can read and its requirement sets are met. */
  readonly registrations: readonly EventRegistration[];
  /** Path of the page that browsers load for events; of the script that classic Outlook on Windows runs alone. */
  readonly page: string | undefined;
  readonly script: string | undefined;
  /** Ids of the buttons, for `commandId`. */
  readonly commands: ReadonlySet<string>;
  readonly sharedFolders: boolean;
  /** Which of the two manifests it is. */
  readonly manifest: 'unified' | 'add-in-only';
}

/** No manifest, or one that this client does not read: the pane opens in the sandbox all the same, no event starts anything. */
export const notInstalled: InstalledAddIn = {
  registrations: [],
  page: undefined,
  script: undefined,
  commands: new Set(),
  sharedFolders: false,
  manifest: 'add-in-only',
};

/** Deployment as the administrator chose it: `a` = add-in-only manifest for Outlook, `b` = one unified package (Office spike §1). */
export type DeploymentProfile = 'a' | 'b';

/** Clients that read the unified manifest (docs "Office Add-ins with the unified app manifest", client and platform support). */
export function readsUnifiedManifest({ name }: ClientProfile): boolean {
  return name === 'web' || name === 'new-windows' || name === 'classic-windows';
}

/** How a client runs event handlers: a browser page, or a runtime that has JavaScript and nothing else. */
export function runsScriptAlone({ name }: ClientProfile): boolean {
  return name === 'classic-windows' || name === 'ltsc2021';
}

/** Path and query of an address of the manifest: the sandbox serves the product at its own origin. */
export function servedPath(address: string | null | undefined): string | undefined {
  if (address === null || address === undefined || !URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  return pathname + search;
}
