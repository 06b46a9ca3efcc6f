import { supportsMailbox, type ClientProfile } from '../office/client-profile';
import {
  notInstalled,
  servedPath,
  type EventRegistration,
  type InstalledAddIn,
  type SendMode,
} from './installed-add-in';
import { launchEventNamed, raises } from './launch-event';

interface Requirements {
  readonly capabilities?: readonly { readonly name?: string; readonly minVersion?: string }[];
}

/** The parts of the unified manifest that event-based activation reads (schema "extensions"). */
interface UnifiedManifest {
  readonly authorization?: {
    readonly permissions?: { readonly resourceSpecific?: readonly { readonly name?: string }[] };
  };
  readonly extensions?: readonly {
    readonly requirements?: Requirements;
    readonly runtimes?: readonly {
      readonly requirements?: Requirements;
      readonly code?: { readonly page?: string; readonly script?: string };
      readonly actions?: readonly { readonly id?: string; readonly type?: string }[];
    }[];
    readonly ribbons?: readonly {
      readonly tabs?: readonly {
        readonly groups?: readonly { readonly controls?: readonly { readonly id?: string }[] }[];
      }[];
    }[];
    readonly autoRunEvents?: readonly {
      readonly requirements?: Requirements;
      readonly events?: readonly {
        readonly type?: string;
        readonly actionId?: string;
        readonly options?: { readonly sendMode?: string };
      }[];
    }[];
  }[];
}

/** What a client makes of the unified manifest. Events whose requirement set or runtime it does not have are left out. */
export function unifiedAddIn(text: string, profile: ClientProfile): InstalledAddIn {
  const manifest = JSON.parse(text) as UnifiedManifest;
  const extension = manifest.extensions?.[0];
  if (extension === undefined || !met(profile, extension.requirements)) return notInstalled;
  const runtimes = (extension.runtimes ?? []).filter((runtime) => met(profile, runtime.requirements));
  const actions = new Map(runtimes.flatMap((runtime) => (runtime.actions ?? []).map(({ id }) => [id, runtime])));
  const registrations = (extension.autoRunEvents ?? [])
    .filter(({ requirements }) => met(profile, requirements))
    .flatMap(({ events }) => events ?? [])
    .flatMap(({ type, actionId, options }): EventRegistration[] => {
      const event = launchEventNamed(type ?? '');
      if (event === undefined || actionId === undefined || !actions.has(actionId) || !raises(profile, event)) return [];
      return [{ event, action: actionId, sendMode: sendMode(options?.sendMode) }];
    });
  const code = actions.get(registrations[0]?.action)?.code;
  const controls = (extension.ribbons ?? [])
    .flatMap(({ tabs }) => tabs ?? [])
    .flatMap(({ groups }) => groups ?? [])
    .flatMap((group) => group.controls ?? []);
  const permissions = manifest.authorization?.permissions?.resourceSpecific ?? [];
  return {
    registrations,
    page: servedPath(code?.page),
    script: servedPath(code?.script),
    commands: new Set(controls.flatMap(({ id }) => id ?? [])),
    sharedFolders: permissions.some(({ name }) => name === 'Mailbox.SharedFolder'),
    manifest: 'unified',
  };
}

function met(profile: ClientProfile, requirements: Requirements | undefined): boolean {
  return (requirements?.capabilities ?? []).every(
    ({ name, minVersion }) => name !== 'Mailbox' || supportsMailbox(profile, minVersion ?? '1.1'),
  );
}

/** Soft block is what a manifest without the option gets (docs "soft block"). */
function sendMode(text: string | undefined): SendMode {
  return text === 'promptUser' || text === 'block' ? text : 'softBlock';
}
