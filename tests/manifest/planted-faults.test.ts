import { describe, expect, it } from 'vitest';
import { lintManifests } from '../../manifest/lint/lint';
import type { ProblemCode } from '../../manifest/lint/problem';
import { lintInput, SOUND, swap, type Texts } from './lint-lab';

type Fault = readonly [what: string, code: ProblemCode, plant: (texts: Texts) => Partial<Texts>];

const json =
  (from: string, to: string) =>
  ({ unified }: Texts): Partial<Texts> => ({ unified: swap(unified, from, to) });
const xml =
  (from: string, to: string) =>
  ({ outlook }: Texts): Partial<Texts> => ({ outlook: swap(outlook, from, to) });
const bundle =
  (from: string, to: string) =>
  (texts: Texts): Partial<Texts> => ({ bundle: swap(texts.bundle, from, to) });
const language =
  (file: string, from: string, to: string) =>
  ({ languages }: Texts): Partial<Texts> => ({
    languages: new Map([...languages].map(([name, text]) => [name, name === file ? swap(text, from, to) : text])),
  });
/** Edits the unified manifest as data. */
const edit =
  (change: (manifest: Record<string, never>) => void) =>
  ({ unified }: Texts): Partial<Texts> => {
    const manifest = JSON.parse(unified) as Record<string, never>;
    change(manifest);
    return { unified: JSON.stringify(manifest) };
  };

const FAULTS: readonly Fault[] = [
  [
    'a button with an action that no runtime has',
    'dangling-action',
    json('"actionId": "openReadPane"', '"actionId": "openPane"'),
  ],
  [
    'an event with an action that no runtime has',
    'dangling-action',
    json('"actionId": "onMessageSend"', '"actionId": "onSend"'),
  ],
  ['an action without a use', 'unused-action', json('"actionId": "openReadPane"', '"actionId": "openComposePane"')],
  ['an event that JSON knows and Outlook does not', 'unknown-event', json('"messageSending"', '"messageRead"')],
  ['an event that XML knows and Outlook does not', 'unknown-event', xml('"OnMessageSend"', '"OnMessageRead"')],
  [
    'a handler that the bundle never associates',
    'missing-associate',
    bundle('"onAppointmentSend"', '"onAppointmentSent"'),
  ],
  [
    'a button that an alert opens and no manifest has',
    'unknown-command',
    bundle('"mailComposeOpenPane"', '"composePane"'),
  ],
  ['a button that goes by another name in XML', 'unknown-command', xml('"mailComposeOpenPane"', '"mailComposePane"')],
  [
    'a page that the site lacks',
    'missing-file',
    ({ pages }) => ({ pages: pages.filter((page) => page !== 'privacy.html') }),
  ],
  [
    'a script that the site lacks',
    'missing-file',
    ({ pages }) => ({ pages: pages.filter((page) => page !== 'launch-event.js') }),
  ],
  ['a picture that the build lacks', 'missing-file', xml('color-75.png', 'color-76.png')],
  [
    'a page of another domain in JSON',
    'foreign-domain',
    json('https://localhost:3000/tab.html', 'https://elsewhere.example/tab.html'),
  ],
  [
    'a page of another domain in XML',
    'foreign-domain',
    xml('https://localhost:3000/taskpane.html', 'https://elsewhere.example/taskpane.html'),
  ],
  [
    'a page without HTTPS',
    'not-https',
    xml('https://localhost:3000/support.html', 'http://localhost:3000/support.html'),
  ],
  ['an event below its Mailbox set', 'mailbox-too-low', json('"minVersion": "1.12"', '"minVersion": "1.11"')],
  ['a send that can be blocked, in JSON', 'blocking-send', json('"sendMode": "promptUser"', '"sendMode": "block"')],
  ['a send that can be blocked softly, in XML', 'blocking-send', xml('SendMode="PromptUser"', 'SendMode="SoftBlock"')],
  ['a send mode left out', 'blocking-send', xml(' SendMode="PromptUser"', '')],
  [
    'a pane pinned beside appointments',
    'pinned-appointment',
    json('"view": "organizer"', '"view": "organizer", "pinnable": true'),
  ],
  [
    'a compose pane that opens without an item',
    'no-item-outside-reading',
    json('"view": "compose"', '"view": "compose", "supportsNoItemContext": true'),
  ],
  [
    'a right that no manifest schema knows',
    'unknown-permission',
    json('MailboxItem.ReadWrite.User', 'MailboxItem.Everything.User'),
  ],
  [
    'a right over the whole mailbox',
    'unknown-permission',
    json('MailboxItem.ReadWrite.User', 'Mailbox.ReadWrite.User'),
  ],
  ['a picture of the wrong size in the package', 'icon-size', json('icons/color-192.png"', 'icons/color-128.png"')],
  ['a picture of the wrong size on a button', 'icon-size', json('icons/color-80.png', 'icons/color-64.png')],
  ['a picture of the wrong size on mobile', 'icon-size', xml('icons/color-144.png', 'icons/color-96.png')],
  ['an outline in colour', 'icon-colour', json('icons/outline-32.png', 'icons/color-32.png')],
  [
    'a name that is too long',
    'text-length',
    json('"short": "Mainstay"', '"short": "Mainstay for all key account managers"'),
  ],
  [
    'a translation that is too long',
    'text-length',
    language('languages/de.json', '"name.short": "Mainstay"', `"name.short": "${'Anker'.repeat(7)}"`),
  ],
  ['an empty text in XML', 'text-length', xml('DefaultValue="Check mail"', 'DefaultValue=" "')],
  [
    'words without a translation in JSON',
    'missing-translation',
    language('languages/fr.json', '"description.short"', '"$schema"'),
  ],
  ['words without a translation in XML', 'missing-translation', xml('Locale="es-ES"', 'Locale="it-IT"')],
  [
    'a translation of words that are not there',
    'unknown-translation',
    language('languages/es.json', 'staticTabs[1].name', 'staticTabs[2].name'),
  ],
  ['two buttons of one id', 'duplicate-id', json('"id": "attendeeOpenPane"', '"id": "organizerOpenPane"')],
  ['two resources of one id', 'duplicate-id', xml('id="organizer.label"', 'id="attendee.label"')],
  [
    'one id for both packages',
    'shared-identity',
    xml('b8d2f1a4-53c7-4c0e-8a1f-7e0c9d6b2e35', '6f3c0c5e-6d3a-4f0b-9a65-0d8a2f6f7c11'),
  ],
  [
    'one name for both packages',
    'shared-identity',
    xml('DefaultValue="Mainstay for Outlook"', 'DefaultValue="Mainstay"'),
  ],
  ['one picture for both packages', 'shared-identity', xml('icons/outlook-64.png', 'icons/color-64.png')],
  [
    'another add-in hidden',
    'hidden-id',
    json('b8d2f1a4-53c7-4c0e-8a1f-7e0c9d6b2e35', '00000000-1111-4222-8333-444444444444'),
  ],
  [
    'a resource that is not there',
    'dangling-resource',
    xml('<Label resid="organizer.label"/>', '<Label resid="organiser.label"/>'),
  ],
  [
    'pinning before the page that is pinned',
    'xml-structure',
    xml(
      '<SourceLocation resid="url.taskpane.html"/>\n                      <SupportsPinning>true</SupportsPinning>',
      '<SupportsPinning>true</SupportsPinning><SourceLocation resid="url.taskpane.html"/>',
    ),
  ],
  ['an element that no schema has', 'xml-structure', xml('<LaunchEvents>', '<Events/><LaunchEvents>')],
  ['a resource with a long id', 'resource-id-length', xml('organizer.label', 'organizer.label.of.the.ribbon.button')],
  [
    'an event that mobile lacks',
    'mobile-event',
    xml(
      '<MobileFormFactor>',
      '<MobileFormFactor><ExtensionPoint xsi:type="More"><LaunchEvent Type="OnMessageCompose" FunctionName="onMessageCompose"/></ExtensionPoint>',
    ),
  ],
  [
    'a requirement that keeps mobile out',
    'mobile-locked-out',
    xml('DefaultMinVersion="1.5"', 'DefaultMinVersion="1.12"'),
  ],
  ['a mobile button without all pictures', 'icon-set', xml('<bt:Image size="48" scale="3" resid="icon.144"/>', '')],
  [
    'classic Outlook without a script, in JSON',
    'event-runtime',
    json('"script": "https://localhost:3000/launch-event.js"', '"page": "https://localhost:3000/launch-event.html"'),
  ],
  [
    'classic Outlook without a script, in XML',
    'event-runtime',
    xml('<Override type="javascript" resid="url.launch-event.js"/>', ''),
  ],
  [
    'another app registration’s address',
    'sign-in',
    json('"resource": "api://localhost:3000/', '"resource": "api://localhost:3001/'),
  ],
  [
    'a bridge address with a path',
    'sign-in',
    json('brk-multihub://localhost:3000', 'brk-multihub://localhost:3000/tab.html'),
  ],
  ['a first request without a right', 'sign-in', json('"User.Read"', '"openid"')],
  [
    'mailbox rights in a package for Teams alone',
    'outlook-in-teams-package',
    edit((manifest) => delete manifest['extensions']),
  ],
  ['a pane that JSON has and XML lacks', 'panes-differ', xml('"AppointmentAttendeeCommandSurface"', '"CustomPane"')],
  [
    'pinning in one manifest only',
    'panes-differ',
    json('"view": "compose",\n              "pinnable": true', '"view": "compose"'),
  ],
  ['another label in XML', 'labels-differ', xml('DefaultValue="Check mail"', 'DefaultValue="Check the mail"')],
  [
    'an event that XML lacks',
    'events-differ',
    xml('<LaunchEvent Type="OnAppointmentTimeChanged" FunctionName="onAppointmentTimeChanged"/>', ''),
  ],
  [
    'an event that does something else in XML',
    'events-differ',
    xml('FunctionName="onMessageCompose"', 'FunctionName="onNewMessageCompose"'),
  ],
  ['other rights in XML', 'permissions-differ', xml('<Permissions>ReadWriteItem', '<Permissions>ReadItem')],
  [
    'shared folders in one manifest only',
    'permissions-differ',
    xml('<SupportsSharedFolders>true</SupportsSharedFolders>', ''),
  ],
  ['another version in XML', 'versions-differ', xml('<Version>1.0.0.0', '<Version>1.0.1.0')],
];

describe('the manifest linter', () => {
  it('finds nothing wrong with the manifests as they are', () => {
    expect(lintManifests(lintInput(SOUND))).toEqual([]);
  });

  it.each(FAULTS)('names %s: %s', (_what, code, plant) => {
    const problems = lintManifests(lintInput({ ...SOUND, ...plant(SOUND) }));
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { path, message } of problems) {
      expect(path).toMatch(/^(manifest|languages)/);
      expect(message).toMatch(/[.…]$/);
    }
  });

  it('has a planted fault for every code', () => {
    // Typed as a record, so that a new code without a fault does not compile.
    const seen: Record<ProblemCode, boolean> = {
      'dangling-action': false,
      'unused-action': false,
      'unknown-event': false,
      'missing-associate': false,
      'unknown-command': false,
      'missing-file': false,
      'foreign-domain': false,
      'not-https': false,
      'mailbox-too-low': false,
      'blocking-send': false,
      'pinned-appointment': false,
      'no-item-outside-reading': false,
      'unknown-permission': false,
      'icon-size': false,
      'icon-colour': false,
      'icon-set': false,
      'text-length': false,
      'missing-translation': false,
      'unknown-translation': false,
      'duplicate-id': false,
      'shared-identity': false,
      'hidden-id': false,
      'dangling-resource': false,
      'resource-id-length': false,
      'xml-structure': false,
      'mobile-event': false,
      'mobile-locked-out': false,
      'event-runtime': false,
      'sign-in': false,
      'outlook-in-teams-package': false,
      'panes-differ': false,
      'events-differ': false,
      'labels-differ': false,
      'permissions-differ': false,
      'versions-differ': false,
    };
    for (const [, code] of FAULTS) seen[code] = true;
    expect(Object.entries(seen).filter(([, planted]) => !planted)).toEqual([]);
  });
});
