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
 * Findings as one colleague would say them (issue “one voice”): those on the same thing together, with those that rest on the same words of
 * a mail as one that gathers several, and what one rule cannot tell of one client unless something else is open on the same thing. The order of what comes in is kept,
 * so a list that is worst first gives the worst first, between voices and within each. Nothing is lost or changed: every finding is
 * in exactly one voice, with its own key, evidence, acts and states.
 */
export function inOneVoice(findings: readonly Finding[], same: SameThing = 'item'): readonly Voice[] {
  const together = new Map<string, Finding[]>();
  const gathered = gatheredWords(findings, same);
  const things = findings.map((f) => gathered.get(`${f.clientId ?? ''}|${wordsOf(f)}`) ?? thingOf(f, same));
  const known = new Set(things.filter((_, i) => findings[i]?.outcome === 'failed'));
  for (const [i, finding] of findings.entries()) {
    const thing = things[i] ?? '';
    const key = finding.outcome === 'cantTell' && !known.has(thing) ? unknownTo(finding) : thing;
    const before = together.get(key);
    if (before) before.push(finding);
    else together.set(key, [finding]);
  }
  return [...together].flatMap(([key, [lead, ...also]]): readonly Voice[] => (lead ? [{ key, lead, also }] : []));
}

/**
 * Words of mails that a finding on a client as a whole gathers, with what it is about: a finding on one of these mails that rests on the
 * same words says a part of the same (one mail waits; several wait and could be answered in one).
 */
function gatheredWords(findings: readonly Finding[], same: SameThing): ReadonlyMap<string, string> {
  const of = findings.filter(({ outcome, subject }) => outcome === 'failed' && subject.kind === 'client');
  return new Map(
    of.flatMap((f) =>
      f.evidence.flatMap(({ kind, id, quote = '' }) =>
        kind === 'message' && quote !== '' ? [[`${f.clientId ?? ''}|${id}|${quote}`, thingOf(f, same)] as const] : [],
      ),
    ),
  );
}

/** The mail a finding is about and the words of it that it rests on; nothing that any finding gathers for those on anything else. */
function wordsOf({ subject, evidence }: Finding): string {
  const own =
    subject.kind === 'message' ? evidence.find((e) => e.kind === 'message' && e.id === subject.id) : undefined;
  return `${subject.id}|${own?.quote ?? ''}`;
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
