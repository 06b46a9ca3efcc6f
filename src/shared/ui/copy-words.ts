import type { Act } from '../rules/finding';
import { STRINGS } from './strings';

/** Where the draft cannot be changed from here: copies the words, and says where they go. A browser that refuses to copy shows them. */
export async function copyWords(act: Extract<Act, { kind: 'say-when' }>): Promise<string> {
  try {
    await navigator.clipboard.writeText(act.text);
    return STRINGS.finding.wordsCopied(act.text, act.words);
  } catch {
    return STRINGS.finding.wordsByHand(act.text, act.words);
  }
}
