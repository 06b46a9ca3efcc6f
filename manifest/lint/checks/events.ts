import type { Check } from '../check';
import { KNOWN_EVENTS, mailboxCovers, type KnownEvent } from '../known-events';
import type { LintInput } from '../lint-input';
import type { EventFacts } from '../outlook-facts';
import { outlookXmlFacts } from '../outlook-xml-facts';
import type { Problem } from '../problem';
import { unifiedFacts } from '../unified-facts';

/** The events of both manifests with what Microsoft's table says about each; null for one that is not in it. */
function declaredEvents({ unified, outlook }: LintInput) {
  const known = (key: 'json' | 'xml') => (event: EventFacts) => ({
    event,
    known: KNOWN_EVENTS.find((entry) => entry[key] === event.type) ?? null,
  });
  return [
    ...(unifiedFacts(unified)?.events ?? []).map(known('json')),
    ...outlookXmlFacts(outlook).events.map(known('xml')),
  ];
}

function problemsOf(event: EventFacts, known: KnownEvent): readonly Problem[] {
  const { path, type, mailbox, mobile, sendMode } = event;
  const problems: Problem[] = [];
  if (mailbox !== null && !mailboxCovers(mailbox, known.mailbox))
    problems.push({
      code: 'mailbox-too-low',
      path,
      message: `"${type}" needs Mailbox ${known.mailbox}; its set asks for ${mailbox} only.`,
    });
  if (mobile && !known.mobile)
    problems.push({ code: 'mobile-event', path, message: `Outlook on mobile has no event "${type}".` });
  if (known.sends && sendMode?.toLowerCase() !== 'promptuser')
    problems.push({
      code: 'blocking-send',
      path,
      message: `"${type}" must let the user send anyway: its send mode is ${sendMode ?? 'missing (then it is soft block)'}, not "prompt user".`,
    });
  if (!known.sends && sendMode !== null)
    problems.push({ code: 'blocking-send', path, message: `"${type}" sends nothing, so it cannot have a send mode.` });
  return problems;
}

/** Events exist, their Mailbox set is asked for, mobile has them, and none of them ever holds a mail back. */
export const checkEvents: Check = (input) =>
  declaredEvents(input).flatMap(({ event, known }): readonly Problem[] =>
    known === null
      ? [{ code: 'unknown-event', path: event.path, message: `Outlook has no event "${event.type}".` }]
      : problemsOf(event, known),
  );

/** Every event's action is associated by the built file: Outlook calls it by that name, and a missing one holds up sending. */
export const checkAssociated: Check = ({ unified, outlook, bundle }) =>
  [...(unifiedFacts(unified)?.events ?? []), ...outlookXmlFacts(outlook).events]
    .filter(({ action }) => !bundle.associated.includes(action))
    .map(({ action, path }) => ({
      code: 'missing-associate',
      path,
      message: `launch-event.js never calls Office.actions.associate("${action}", …).`,
    }));

/** Every button that an alert or infobar opens exists under that id in both manifests. */
export const checkCommands: Check = ({ unified, outlook, bundle }) =>
  [unifiedFacts(unified), outlookXmlFacts(outlook)].flatMap((facts, index) =>
    facts === null
      ? []
      : bundle.commands
          .filter((command) => !facts.panes.some(({ control }) => control === command))
          .map((command) => ({
            code: 'unknown-command' as const,
            path: index === 0 ? 'manifest.json' : 'manifest.outlook.xml',
            message: `launch-event.js opens the button "${command}", which is not there.`,
          })),
  );

/** The event runtime has a page for browsers and a script for classic Outlook, the same two in both manifests. */
export const checkEventRuntime: Check = ({ unified, outlook }) => {
  const json = unifiedFacts(unified);
  const xml = outlookXmlFacts(outlook);
  const problems: Problem[] = [];
  for (const [path, facts] of [['manifest.json', json] as const, ['manifest.outlook.xml', xml] as const]) {
    if (facts !== null && (facts.eventPage === '' || facts.eventScript === ''))
      problems.push({
        code: 'event-runtime',
        path,
        message: 'Events need a page (web, Mac) and a script (classic Outlook on Windows).',
      });
  }
  if (json !== null && (json.eventPage !== xml.eventPage || json.eventScript !== xml.eventScript))
    problems.push({
      code: 'event-runtime',
      path: 'manifest.outlook.xml',
      message: 'JSON and XML run different files.',
    });
  return problems;
};
