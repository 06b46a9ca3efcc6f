import type { Act } from '../rules/finding';
import { STRINGS } from './strings';

/** Acts that put words into a draft. */
export type WordsAct = Extract<Act, { kind: 'say-when' | 'offer-times' }>;

/** Whether an act puts words into the draft: where the host cannot, they can be copied. */
export function isWordsAct(act: Act): act is WordsAct {
  return act.kind === 'say-when' || act.kind === 'offer-times';
}

/** Where the draft cannot be changed from here: copies the words, and says where they go. A browser that refuses to copy shows them. */
export async function copyWords(act: WordsAct): Promise<string> {
  if (act.kind === 'offer-times') {
    try {
      await navigator.clipboard.writeText(act.offer);
      return STRINGS.finding.offerCopied(act.offer);
    } catch {
      return STRINGS.finding.offerByHand(act.offer);
    }
  }
  try {
    await navigator.clipboard.writeText(act.text);
    return STRINGS.finding.wordsCopied(act.text, act.words);
  } catch {
    return STRINGS.finding.wordsByHand(act.text, act.words);
  }
}
