import { assertNever } from './assert-never';
import type { Client } from './client';
import { spokenName } from './client';
import { sayNames } from './client-meeting';
import type { DecisionGap } from './decision-check';

/** Who decides and is not on a mail, in one sentence of two lines at 380 px (ui.md §4, pane.md §3). `mail` is what the mail is called: “This”, or its quoted subject. */
export function sayDecisionGap(gap: DecisionGap, client: Client, mail: string): string {
  const [names, one] = [sayNames(gap.missing), gap.missing.length === 1];
  const decides = one ? 'decides' : 'decide';
  const who = `${names} ${decides} at ${spokenName(client)}`;
  // Two names leave no room for the client's: the finding stands beside it.
  const isNotOn = one ? `${who}, but is not on` : `${names}, who decide, are not on`;
  switch (gap.reason) {
    case 'dropped':
      return one
        ? `${who} and was on the last mail, but is not on this one.`
        : `${who} and are no longer on this mail.`;
    case 'approval':
      return `${mail} asks ${spokenName(client)} for approval, but not ${names}, who ${decides}.`;
    case 'trouble':
      return `${mail} tells ${spokenName(client)} of a problem, but not ${names}, who ${decides}.`;
    case 'always':
      return `${names} ${one ? 'wants' : 'want'} to be copied on everything and ${one ? 'is' : 'are'} not on this mail.`;
    case 'change':
      return `${isNotOn} this change of date, scope or price.`;
    case 'report':
      return `${isNotOn} this mail with results.`;
    case 'chase':
      return `${isNotOn} this mail, which asks a second time.`;
    default:
      return assertNever(gap.reason);
  }
}
