import type { Act } from '../rules/finding';

/** An act that opens one of several things. */
export type TitledOpen = Extract<Act, { kind: 'open' }> & { readonly title: string };

/** Whether an act has a line of its own in the card's list. */
export function isTitledOpen(act: Act): act is TitledOpen {
  return act.kind === 'open' && act.title !== undefined;
}
