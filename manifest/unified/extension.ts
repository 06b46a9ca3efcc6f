import { APP, PANE_MAILBOX, SITE } from '../app-identity';
import { siteUrl, type Deployment } from '../deployment';
import { ALTERNATE_ICONS, RIBBON_ICONS } from '../icons';
import { LAUNCH_EVENTS } from '../launch-events';
import { PANES, type Pane } from '../panes';
import { DEFAULT_LANGUAGE } from '../texts/languages';

function mailbox(minVersion: string): Readonly<Record<string, unknown>> {
  return { capabilities: [{ name: 'Mailbox', minVersion }] };
}

/** The lowest Mailbox set that brings any of the events: what their runtime needs. */
const EVENT_MAILBOX = LAUNCH_EVENTS[0]?.mailbox ?? PANE_MAILBOX;

function paneRuntime(deployment: Deployment): Readonly<Record<string, unknown>> {
  return {
    id: 'PaneRuntime',
    type: 'general',
    code: { page: siteUrl(deployment, SITE.pane) },
    lifetime: 'short',
    requirements: mailbox(PANE_MAILBOX),
    actions: PANES.map(({ action, view, pinnable, withoutItem }) => ({
      id: action,
      type: 'openPage',
      view,
      ...(pinnable ? { pinnable } : {}),
      ...(withoutItem ? { supportsNoItemContext: withoutItem } : {}),
    })),
  };
}

/** Web, new Outlook and Mac load the page; classic Outlook on Windows loads the script alone. */
function eventRuntime(deployment: Deployment): Readonly<Record<string, unknown>> {
  return {
    id: 'EventRuntime',
    type: 'general',
    code: { page: siteUrl(deployment, SITE.eventPage), script: siteUrl(deployment, SITE.eventScript) },
    lifetime: 'short',
    requirements: mailbox(EVENT_MAILBOX),
    actions: LAUNCH_EVENTS.map(({ action }) => ({ id: action, type: 'executeFunction' })),
  };
}

function ribbon(deployment: Deployment, pane: Pane): Readonly<Record<string, unknown>> {
  const { texts } = DEFAULT_LANGUAGE;
  const { label, tip } = texts.buttons[pane.id];
  const icons = RIBBON_ICONS.map(({ file, pixels }) => ({ size: pixels, url: siteUrl(deployment, file) }));
  const button = {
    id: pane.control,
    type: 'button',
    label,
    icons,
    supertip: { title: label, description: tip },
    actionId: pane.action,
  };
  return {
    contexts: [pane.context],
    requirements: mailbox(PANE_MAILBOX),
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [{ id: pane.group, label: texts.group, icons, controls: [button] }],
      },
    ],
  };
}

/** Events in one set per Mailbox version, so that an older Outlook keeps those that it knows. */
function autoRunEvents(): readonly Readonly<Record<string, unknown>>[] {
  const versions = [...new Set(LAUNCH_EVENTS.map((event) => event.mailbox))];
  return versions.map((version) => ({
    requirements: mailbox(version),
    events: LAUNCH_EVENTS.filter((event) => event.mailbox === version).map(({ json, action, smartAlert }) => ({
      type: json,
      actionId: action,
      ...(smartAlert ? { options: { sendMode: 'promptUser' } } : {}),
    })),
  }));
}

/** The Outlook part of the unified manifest. It hides the XML add-in where both are installed (up to 24 h later). */
export function extension(deployment: Deployment): Readonly<Record<string, unknown>> {
  const alternate = ({ file }: { readonly file: string }) => ({ size: 64, url: siteUrl(deployment, file) });
  return {
    requirements: { scopes: ['mail'], ...mailbox(PANE_MAILBOX) },
    runtimes: [paneRuntime(deployment), eventRuntime(deployment)],
    ribbons: PANES.map((pane) => ribbon(deployment, pane)),
    autoRunEvents: autoRunEvents(),
    alternates: [
      {
        hide: { customOfficeAddin: { officeAddinId: APP.outlookId } },
        alternateIcons: {
          icon: alternate(ALTERNATE_ICONS.normal),
          highResolutionIcon: alternate(ALTERNATE_ICONS.dense),
        },
      },
    ],
  };
}
