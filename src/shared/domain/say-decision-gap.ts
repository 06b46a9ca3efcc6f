import { assertNever } from './assert-never';
import type { Client } from './client';
import { spokenName } from './client';
import { sayNames } from './client-meeting';
import type { DecisionGap } from './decision-check';

/** Who decides and is not on a mail, in one sentence (ui.md §4). `mail` is what the mail is called: “This”, or its quoted subject. */
export function sayDecisionGap(gap: DecisionGap, client: Client, mail: string): string {
  const who = `${sayNames(gap.missing)} ${gap.missing.length === 1 ? 'decides' : 'decide'} at ${spokenName(client)}`;
  const isNot = gap.missing.length === 1 ? 'is not' : 'are not';
  switch (gap.reason) {
    case 'dropped':
      return `${who} and ${gap.missing.length === 1 ? 'was' : 'were'} on the last mail, but ${isNot} on this one.`;
    case 'approval':
      return `${mail} asks ${spokenName(client)} for approval; ${sayNames(gap.missing)}, who ${gap.missing.length === 1 ? 'decides' : 'decide'}, ${isNot} on it.`;
    case 'trouble':
      return `${mail} tells ${spokenName(client)} of a problem; ${sayNames(gap.missing)}, who ${gap.missing.length === 1 ? 'decides' : 'decide'}, ${isNot} on it.`;
    case 'always':
      return `${sayNames(gap.missing)} ${gap.missing.length === 1 ? 'wants' : 'want'} to be copied on everything and ${isNot} on this mail.`;
    case 'change':
      return `${who}, but ${isNot} on this mail about a change of date, scope or price.`;
    case 'report':
      return `${who} and would want these results, but ${isNot} on this mail.`;
    case 'chase':
      return `${who} and could answer what has now been asked twice, but ${isNot} on this mail.`;
    default:
      return assertNever(gap.reason);
  }
}
