import { SITE } from '../app-identity';
import { MOBILE_ICONS, RIBBON_ICONS } from '../icons';
import type { Pane } from '../panes';
import { GROUP_RESOURCE, iconResource, labelResource, tipResource, urlResource } from './resources';
import { element, type XmlElement } from './xml-element';

function showPane(...extras: readonly XmlElement[]): XmlElement {
  const source = element('SourceLocation', { resid: urlResource(SITE.pane) });
  return element('Action', { 'xsi:type': 'ShowTaskpane' }, source, ...extras);
}

/** A pane's button in Outlook's ribbon on the web, Windows and Mac. */
export function desktopCommand(pane: Pane): XmlElement {
  const flags = [
    ...(pane.pinnable ? [element('SupportsPinning', {}, 'true')] : []),
    ...(pane.withoutItem ? [element('SupportsNoItemContext', {}, 'true')] : []),
  ];
  const label = { resid: labelResource(pane.id) };
  const button = element(
    'Control',
    { 'xsi:type': 'Button', id: pane.control },
    element('Label', label),
    element('Supertip', {}, element('Title', label), element('Description', { resid: tipResource(pane.id) })),
    element(
      'Icon',
      {},
      ...RIBBON_ICONS.map((icon) => element('bt:Image', { size: String(icon.pixels), resid: iconResource(icon) })),
    ),
    showPane(...flags),
  );
  const group = element('Group', { id: pane.group }, element('Label', { resid: GROUP_RESOURCE }), button);
  return element(
    'ExtensionPoint',
    { 'xsi:type': pane.extensionPoint },
    element('OfficeTab', { id: 'TabDefault' }, group),
  );
}

/** A pane's button on iOS and Android: in a group beside messages, alone beside appointments (docs: outlook/mobile-log-appointments). */
export function mobileCommand(pane: Pane, mobile: NonNullable<Pane['mobile']>): XmlElement {
  const button = element(
    'Control',
    { 'xsi:type': 'MobileButton', id: mobile.control },
    element('Label', { resid: labelResource(pane.id) }),
    element(
      'Icon',
      { 'xsi:type': 'bt:MobileIconList' },
      ...MOBILE_ICONS.map((icon) =>
        element('bt:Image', { size: String(icon.size), scale: String(icon.scale), resid: iconResource(icon) }),
      ),
    ),
    showPane(),
  );
  const content =
    mobile.group === null
      ? button
      : element('Group', { id: mobile.group }, element('Label', { resid: GROUP_RESOURCE }), button);
  return element('ExtensionPoint', { 'xsi:type': mobile.extensionPoint }, content);
}
