import type { XmlElement } from '../add-in-only/xml-element';
import { PANES } from '../panes';
import type { EventFacts, OutlookFacts, PaneFacts } from './outlook-facts';
import { attributeWithin, childElements, elementsWithin, textWithin } from './xml-tree';

/** Name of the file in reports. */
export const XML_PATH = 'manifest.outlook.xml';

/** The extension points of one form factor (`DesktopFormFactor`, `MobileFormFactor`). */
export function extensionPoints(root: XmlElement, formFactor: string): readonly XmlElement[] {
  return elementsWithin(root, formFactor).flatMap((factor) => childElements(factor, 'ExtensionPoint'));
}

/** Resolves resource ids of the XML manifest in the default language; empty for an id that is not there. */
export function resourceReader(root: XmlElement): (id: string) => string {
  const values = new Map(
    ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap((name) => elementsWithin(root, name))
      .flatMap(({ attributes: { id, DefaultValue } }) =>
        id === undefined || DefaultValue === undefined ? [] : [[id, DefaultValue] as const],
      ),
  );
  return (id) => values.get(id) ?? '';
}

function paneOf(point: XmlElement, read: (id: string) => string): PaneFacts {
  const type = point.attributes['xsi:type'] ?? '';
  const control = elementsWithin(point, 'Control')[0] ?? point;
  const id = control.attributes['id'] ?? '';
  return {
    place: PANES.find(({ extensionPoint }) => extensionPoint === type)?.context ?? type,
    control: id,
    group: attributeWithin(point, 'Group', 'id'),
    label: read(attributeWithin(control, 'Label', 'resid')),
    tip: read(attributeWithin(control, 'Description', 'resid')),
    page: read(attributeWithin(control, 'SourceLocation', 'resid')),
    pinned: textWithin(control, 'SupportsPinning') === 'true',
    withoutItem: textWithin(control, 'SupportsNoItemContext') === 'true',
    path: `${XML_PATH} ${type} ${id}`,
  };
}

function eventsIn(root: XmlElement, formFactor: string): readonly EventFacts[] {
  return extensionPoints(root, formFactor)
    .flatMap((point) => elementsWithin(point, 'LaunchEvent'))
    .map(({ attributes: { Type = '', FunctionName = '', SendMode } }) => ({
      type: Type,
      action: FunctionName,
      sendMode: SendMode ?? null,
      mailbox: null,
      mobile: formFactor === 'MobileFormFactor',
      path: `${XML_PATH} ${formFactor} ${Type}`,
    }));
}

/** What the XML manifest says to Outlook on the web, Windows and Mac, and its events on mobile too. */
export function outlookXmlFacts(root: XmlElement): OutlookFacts {
  const read = resourceReader(root);
  const runtime = elementsWithin(root, 'Runtime')[0];
  const script =
    runtime && childElements(runtime, 'Override').find(({ attributes }) => attributes['type'] === 'javascript');
  return {
    panes: extensionPoints(root, 'DesktopFormFactor')
      .filter((point) => point.attributes['xsi:type'] !== 'LaunchEvent')
      .map((point) => paneOf(point, read)),
    events: [...eventsIn(root, 'DesktopFormFactor'), ...eventsIn(root, 'MobileFormFactor')],
    eventPage: read(runtime?.attributes['resid'] ?? ''),
    eventScript: read(script?.attributes['resid'] ?? ''),
    sharedFolders: textWithin(root, 'SupportsSharedFolders') === 'true',
  };
}
