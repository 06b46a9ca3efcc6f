/**
 * What “Take action” of a Smart Alert or an infobar asks the pane to show. It travels through the host as context data,
 * so it names a rule and a part of its finding, never a person, an address or a subject.
 */
export interface TakeAction {
  /** Id of the rule whose finding is meant. */
  readonly rule: string;
  /** Which of several findings of that rule; null for the only one. */
  readonly part: string | null;
}

/** Longest context data that is looked at, in characters. */
const LONGEST = 400;
const RULE = /^[a-z][a-z0-9-]{0,59}$/;
const PART = /^[\w.:-]{1,120}$/;

/** The context data for a finding: `{"v":1,"rule":"…","part":"…"}`. */
export function takeActionText({ rule, part }: TakeAction): string {
  return JSON.stringify(part === null ? { v: 1, rule } : { v: 1, rule, part });
}

/** Reads context data; null for anything that is none of ours (an actionable message, another version, a foreign text). Never throws. */
export function parseTakeAction(text: string | null | undefined): TakeAction | null {
  if (typeof text !== 'string' || text === '' || text.length > LONGEST) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { v, rule, part } = value as { readonly v?: unknown; readonly rule?: unknown; readonly part?: unknown };
  if (v !== 1 || typeof rule !== 'string' || !RULE.test(rule)) return null;
  if (part === undefined || part === null) return { rule, part: null };
  return typeof part === 'string' && PART.test(part) ? { rule, part } : null;
}
