import type { OutlookFacts } from './outlook-facts';
import type { ExtensionShape, UnifiedManifest } from './unified-manifest-shape';

/** Path of the Outlook part in reports. */
export const EXTENSION_PATH = 'manifest.json extensions[0]';

/** Buttons with their place, group and path. */
export function buttonsOf(extension: ExtensionShape) {
  return extension.ribbons.flatMap((ribbon, r) =>
    ribbon.tabs.flatMap((tab, t) =>
      tab.groups.flatMap((group, g) =>
        group.controls.map((button, c) => ({
          place: ribbon.contexts.join('+'),
          group,
          button,
          path: `${EXTENSION_PATH}.ribbons[${r}].tabs[${t}].groups[${g}].controls[${c}]`,
        })),
      ),
    ),
  );
}

/** Declared events with the Mailbox set of theirs and their path. */
export function eventsOf(extension: ExtensionShape) {
  return extension.autoRunEvents.flatMap((set, s) =>
    set.events.map((event, e) => ({
      event,
      mailbox: set.requirements?.capabilities?.find(({ name }) => name === 'Mailbox')?.minVersion ?? null,
      path: `${EXTENSION_PATH}.autoRunEvents[${s}].events[${e}]`,
    })),
  );
}

/** What the unified manifest says to Outlook; null when it is a package for Teams alone. */
export function unifiedFacts({ extensions, authorization }: UnifiedManifest): OutlookFacts | null {
  const extension = extensions?.[0];
  if (extension === undefined) return null;
  const runtimeWith = (type: string) =>
    extension.runtimes.find((runtime) => runtime.actions.some((action) => action.type === type));
  const events = runtimeWith('executeFunction');
  return {
    panes: buttonsOf(extension).map(({ place, group, button, path }) => {
      const runtime = extension.runtimes.find(({ actions }) => actions.some(({ id }) => id === button.actionId));
      const action = runtime?.actions.find(({ id }) => id === button.actionId);
      return {
        place,
        control: button.id,
        group: group.id,
        label: button.label,
        tip: button.supertip.description,
        page: runtime?.code.page ?? '',
        pinned: action?.pinnable === true,
        withoutItem: action?.supportsNoItemContext === true,
        path,
      };
    }),
    events: eventsOf(extension).map(({ event, mailbox, path }) => ({
      type: event.type,
      action: event.actionId,
      sendMode: event.options?.sendMode ?? null,
      mailbox,
      mobile: false,
      path,
    })),
    eventPage: events?.code.page ?? '',
    eventScript: events?.code.script ?? '',
    sharedFolders: (authorization?.permissions.resourceSpecific ?? []).some(
      ({ name }) => name === 'Mailbox.SharedFolder',
    ),
  };
}
