import { plainSentences } from '../../shared/domain/plain-sentences';
import { quoteStart } from './quote-start';

/** Beyond this a mail is an article: nobody promises after a hundred sentences. */
const MOST_SENTENCES = 100;

/**
 * Sentences of what the writer put there, without quoted and forwarded mail. Signatures stay, unlike in `ownText`: no sign looked
 * for here stands in them, and the patterns that find them are larger than the rest of this bundle.
 */
export function ownSentences(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const own = lines.slice(0, quoteStart(lines)).filter((line) => !/^\s{0,3}[>|]/.test(line));
  return plainSentences(own.join('\n'), MOST_SENTENCES);
}

const THANKS = /\b(?:thank|noted|ok|great|perfect|got it|will do|cheers|danke|merci|gracias|received)/i;

/** Only thanks or noted: five words at most and no question (as `closing` of a mail's facts). */
export function isClosing(sentences: readonly string[]): boolean {
  const words = sentences.join(' ');
  return words !== '' && words.split(' ').length <= 5 && THANKS.test(words) && words.indexOf('?') < 0;
}
