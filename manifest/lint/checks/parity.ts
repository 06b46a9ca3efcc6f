import { PERMISSIONS } from '../../app-identity';
import type { Check } from '../check';
import { KNOWN_EVENTS } from '../known-events';
import type { OutlookFacts, PaneFacts } from '../outlook-facts';
import { outlookXmlFacts, XML_PATH } from '../outlook-xml-facts';
import type { Problem } from '../problem';
import { unifiedFacts } from '../unified-facts';
import { textWithin } from '../xml-tree';

/** What must be the same of a pane in both, and the code of the fault when it is not. */
const SAME: readonly (readonly [key: keyof PaneFacts, code: 'panes-differ' | 'labels-differ'])[] = [
  ['control', 'panes-differ'],
  ['group', 'panes-differ'],
  ['page', 'panes-differ'],
  ['pinned', 'panes-differ'],
  ['withoutItem', 'panes-differ'],
  ['label', 'labels-differ'],
  ['tip', 'labels-differ'],
];

function paneProblems(json: OutlookFacts, xml: OutlookFacts): readonly Problem[] {
  const places = [...new Set([...json.panes, ...xml.panes].map(({ place }) => place))];
  return places.flatMap((place): readonly Problem[] => {
    const inJson = json.panes.find((pane) => pane.place === place);
    const inXml = xml.panes.find((pane) => pane.place === place);
    if (inJson === undefined || inXml === undefined)
      return [
        {
          code: 'panes-differ',
          path: `${XML_PATH} ${place}`,
          message: `"${place}" has a pane in ${inJson ? 'JSON' : 'XML'} only.`,
        },
      ];
    return SAME.filter(([key]) => inJson[key] !== inXml[key]).map(([key, code]) => ({
      code,
      path: inXml.path,
      message: `${key}: JSON says ${JSON.stringify(inJson[key])}, XML says ${JSON.stringify(inXml[key])}.`,
    }));
  });
}

function eventProblems(json: OutlookFacts, xml: OutlookFacts): readonly Problem[] {
  const ofXml = xml.events.filter(({ mobile }) => !mobile);
  const signature = ({ name, action, sendMode }: { name: string; action: string; sendMode: string | null }): string =>
    `${name} → ${action}${sendMode === null ? '' : ` (${sendMode.toLowerCase()})`}`;
  const nameOf = (type: string): string => KNOWN_EVENTS.find((event) => event.json === type)?.xml ?? type;
  const left = json.events.map((event) => signature({ ...event, name: nameOf(event.type) }));
  const right = ofXml.map((event) => signature({ ...event, name: event.type }));
  const only = (where: string, here: readonly string[], there: readonly string[]): readonly Problem[] =>
    here
      .filter((event) => !there.includes(event))
      .map((event) => ({
        code: 'events-differ',
        path: `${XML_PATH} LaunchEvents`,
        message: `${where} only: ${event}.`,
      }));
  const desktop = new Set(ofXml.map(({ type, action }) => `${type} → ${action}`));
  const strangers = xml.events
    .filter(({ mobile, type, action }) => mobile && !desktop.has(`${type} → ${action}`))
    .map(({ type, path }): Problem => ({
      code: 'events-differ',
      path,
      message: `"${type}" does something else on mobile.`,
    }));
  return [...only('JSON', left, right), ...only('XML', right, left), ...strangers];
}

/** Both manifests say the same to Outlook: panes, pinning, words, button ids, events, rights, version. */
export const checkParity: Check = ({ unified, outlook }) => {
  const json = unifiedFacts(unified);
  const xml = outlookXmlFacts(outlook);
  const problems: Problem[] = [];
  const version = textWithin(outlook, 'Version');
  if (version !== `${unified.version}.0`)
    problems.push({
      code: 'versions-differ',
      path: XML_PATH,
      message: `XML is version ${version}, JSON ${unified.version}.`,
    });
  if (json === null) return problems;
  const inXml = textWithin(outlook, 'Permissions');
  const inJson = (unified.authorization?.permissions.resourceSpecific ?? []).map(({ name }) => name);
  if (inXml !== PERMISSIONS.item.xml || !inJson.includes(PERMISSIONS.item.json))
    problems.push({
      code: 'permissions-differ',
      path: `${XML_PATH} Permissions`,
      message: `XML asks for ${inXml}, JSON for ${inJson.join(', ')}; both must ask for reading and writing the open item.`,
    });
  if (json.sharedFolders !== xml.sharedFolders)
    problems.push({
      code: 'permissions-differ',
      path: `${XML_PATH} SupportsSharedFolders`,
      message: 'Shared folders are allowed in one manifest only.',
    });
  return [...problems, ...paneProblems(json, xml), ...eventProblems(json, xml)];
};

/** A package for Teams alone says nothing to Outlook: neither an extension nor rights over mailbox items. */
export const checkTeamsPackage: Check = ({ unified }) =>
  unified.extensions === undefined && unified.authorization !== undefined
    ? [
        {
          code: 'outlook-in-teams-package',
          path: 'manifest.json authorization',
          message: 'Rights over mailbox items without an Outlook part: nothing in this package uses them.',
        },
      ]
    : [];
