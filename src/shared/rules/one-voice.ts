import type { Finding } from './finding';

/** What is said at once: the worst finding in full, the others on the same thing as short lines below it. Never empty. */
export interface Voice {
  /** Stable while anything is open on the same thing. */
  readonly key: string;
  readonly lead: Finding;
  readonly also: readonly Finding[];
}

/**
 * What counts as the same thing: `item` where a list goes over many items (findings on one mail, one invitation, or on the client as
 * a whole belong together); `words` beside the one item that is open, where each finding has a fix of its own and only those that
 * rest on the very same words of the draft belong together.
 */
export type SameThing = 'item' | 'words';

/**
 * Findings as one colleague would say them (issue “one voice”): those on the same thing together, and what one rule cannot tell of
 * one client unless something else is open on the same thing. The order of what comes in is kept,
 * so a list that is worst first gives the worst first, between voices and within each. Nothing is lost or changed: every finding is
 * in exactly one voice, with its own key, evidence, acts and states.
 */
export function inOneVoice(findings: readonly Finding[], same: SameThing = 'item'): readonly Voice[] {
  const together = new Map<string, Finding[]>();
  const known = new Set(findings.filter((f) => f.outcome === 'failed').map((f) => thingOf(f, same)));
  for (const finding of findings) {
    const thing = thingOf(finding, same);
    const key = finding.outcome === 'cantTell' && !known.has(thing) ? unknownTo(finding) : thing;
    const before = together.get(key);
    if (before) before.push(finding);
    else together.set(key, [finding]);
  }
  return [...together].flatMap(([key, [lead, ...also]]): readonly Voice[] => (lead ? [{ key, lead, also }] : []));
}

/** What cannot be told is told once for a client: ten meetings that may not be read are one thing to know. */
function unknownTo({ ruleId, clientId }: Finding): string {
  return `${ruleId}|${clientId ?? ''}`;
}

function thingOf({ key, subject, clientId, evidence }: Finding, same: SameThing): string {
  const item = `${subject.kind}|${subject.id}|${clientId ?? ''}`;
  if (same === 'item') return item;
  const quote = evidence.find((e) => e.kind === 'draft')?.quote;
  return quote === undefined || quote.trim() === '' ? key : `${item}|${quote}`;
}
