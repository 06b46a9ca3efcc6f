import { PANE_MAILBOX, SITE } from '../app-identity';
import type { Deployment } from '../deployment';
import { LAUNCH_EVENTS, type LaunchEvent } from '../launch-events';
import { PANES } from '../panes';
import { desktopCommand, mobileCommand } from './commands';
import { resources, urlResource } from './resources';
import { element, type XmlElement } from './xml-element';

const NAMESPACE = 'http://schemas.microsoft.com/office/mailappversionoverrides';

function requirements(mailbox: string): XmlElement {
  const sets = element('bt:Sets', { DefaultMinVersion: mailbox }, element('bt:Set', { Name: 'Mailbox' }));
  return element('Requirements', {}, sets);
}

/** Web, new Outlook, Mac and mobile load the page; classic Outlook on Windows loads the script of the override. */
function runtimes(): XmlElement {
  const script = element('Override', { type: 'javascript', resid: urlResource(SITE.eventScript) });
  return element('Runtimes', {}, element('Runtime', { resid: urlResource(SITE.eventPage) }, script));
}

function launchEvents(events: readonly LaunchEvent[]): XmlElement {
  return element(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    element(
      'LaunchEvents',
      {},
      ...events.map(({ xml, action, smartAlert }) =>
        element('LaunchEvent', {
          Type: xml,
          FunctionName: action,
          ...(smartAlert ? { SendMode: 'PromptUser' } : {}),
        }),
      ),
    ),
    element('SourceLocation', { resid: urlResource(SITE.eventPage) }),
  );
}

/**
 * Version 1.0 holds nothing but version 1.1, as in Microsoft's own samples: the add-in asks for Mailbox 1.5, and whoever has that
 * reads version 1.1.
 */
export function versionOverrides(deployment: Deployment): XmlElement {
  return element(
    'VersionOverrides',
    { xmlns: NAMESPACE, 'xsi:type': 'VersionOverridesV1_0' },
    currentVersion(deployment),
  );
}

/**
 * Version 1.1: buttons with pinning, shared folders, events, and the mobile part. It asks for Mailbox 1.5 only, as mobile has no
 * more (docs: outlook/mobile-event-based); an Outlook that does not know an event leaves it out.
 */
function currentVersion(deployment: Deployment): XmlElement {
  return element(
    'VersionOverrides',
    { xmlns: `${NAMESPACE}/1.1`, 'xsi:type': 'VersionOverridesV1_1' },
    requirements(PANE_MAILBOX),
    element(
      'Hosts',
      {},
      element(
        'Host',
        { 'xsi:type': 'MailHost' },
        runtimes(),
        element(
          'DesktopFormFactor',
          {},
          element('SupportsSharedFolders', {}, 'true'),
          ...PANES.map((pane) => desktopCommand(pane)),
          launchEvents(LAUNCH_EVENTS),
        ),
        element(
          'MobileFormFactor',
          {},
          ...PANES.flatMap((pane) => (pane.mobile ? [mobileCommand(pane, pane.mobile)] : [])),
          launchEvents(LAUNCH_EVENTS.filter((event) => event.mobile)),
        ),
      ),
    ),
    resources(deployment),
  );
}
