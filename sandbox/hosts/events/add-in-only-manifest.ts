import { supportsMailbox, type ClientProfile } from '../office/client-profile';
import {
  notInstalled,
  servedPath,
  type EventRegistration,
  type InstalledAddIn,
  type SendMode,
} from './installed-add-in';
import { launchEventNamed, raises } from './launch-event';

const sendModes: Readonly<Record<string, SendMode>> = {
  PromptUser: 'promptUser',
  SoftBlock: 'softBlock',
  Block: 'block',
};

/**
 * What a client makes of the add-in-only manifest (docs "LaunchEvent element"): the newest version overrides it knows, in
 * the form factor it is. Throws when the text is no XML.
 */
export function addInOnlyAddIn(text: string, profile: ClientProfile): InstalledAddIn {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (all(document, 'parsererror').length > 0) throw new Error('The add-in-only manifest is no XML.');
  for (const one of all(document, 'VersionOverrides')) if (!requirementsMet(one, profile)) one.remove();
  const overrides = all(document, 'VersionOverrides').at(-1);
  const factor = overrides && all(overrides, profile.name === 'mobile' ? 'MobileFormFactor' : 'DesktopFormFactor')[0];
  if (overrides === undefined || factor === undefined) return notInstalled;
  const registrations = all(factor, 'LaunchEvent').flatMap((element): EventRegistration[] => {
    const event = launchEventNamed(element.getAttribute('Type') ?? '');
    const action = element.getAttribute('FunctionName');
    if (event === undefined || action === null || !raises(profile, event)) return [];
    return [{ event, action, sendMode: sendModes[element.getAttribute('SendMode') ?? ''] ?? 'softBlock' }];
  });
  const runtime = all(overrides, 'Runtime')[0];
  const script = runtime && all(runtime, 'Override').find((one) => one.getAttribute('type') === 'javascript');
  return {
    registrations,
    page: servedPath(resource(overrides, runtime?.getAttribute('resid'))),
    script: servedPath(resource(overrides, script?.getAttribute('resid'))),
    commands: new Set(all(factor, 'Control').flatMap((control) => control.getAttribute('id') ?? [])),
    sharedFolders: all(factor, 'SupportsSharedFolders').some((element) => element.textContent.trim() === 'true'),
    manifest: 'add-in-only',
  };
}

/** Elements of this name, whatever their namespace prefix, in the order of the document. */
function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName('*')].filter((element) => element.tagName.split(':').at(-1) === name);
}

function resource(overrides: Element, resid: string | null | undefined): string | undefined {
  if (resid === null || resid === undefined) return undefined;
  const urls = all(overrides, 'Url').find((one) => one.getAttribute('id') === resid);
  return urls?.getAttribute('DefaultValue') ?? undefined;
}

/** `<Requirements>` directly in the overrides: without them everything in there is ignored by an older client. */
function requirementsMet(overrides: Element, profile: ClientProfile): boolean {
  const requirements = [...overrides.children].find((one) => one.tagName.split(':').at(-1) === 'Requirements');
  const sets = requirements && all(requirements, 'Sets')[0];
  return (sets === undefined ? [] : all(sets, 'Set')).every(
    (set) =>
      set.getAttribute('Name') !== 'Mailbox' ||
      profile.name === 'mobile' ||
      supportsMailbox(profile, set.getAttribute('MinVersion') ?? sets?.getAttribute('DefaultMinVersion') ?? '1.1'),
  );
}
