import type { Finding } from './finding';

/** First words that may follow “Also” in lower case: none of them is a name. */
const SMALL = new Set(['It', 'Its', 'This', 'The', 'No', 'Only', 'Cannot', 'Minutes', 'Another', 'A', 'An']);
/** A title in quotation marks, as `quotedTitle` writes it. */
const TITLE = /“[^“”]{1,80}”/gu;

/**
 * The short line of a finding below another on the same thing: what the sentence above already named by its title is “it” here, once
 * per sentence, and the line begins with “Also”. Names are left as they are.
 */
export function sayAlso(finding: Pick<Finding, 'message'>, lead: Pick<Finding, 'message'>): string {
  const [named] = [...lead.message.matchAll(TITLE)].map(([title]) => title).filter((t) => finding.message.includes(t));
  const short = named === undefined ? finding.message : withoutTitle(finding.message, named);
  const [first = ''] = short.split(' ', 1);
  return `Also: ${SMALL.has(first) ? short.charAt(0).toLowerCase() + short.slice(1) : short}`;
}

/** Puts “it” or “its” in the place of a title, capital at the start of the sentence. */
function withoutTitle(message: string, title: string): string {
  const at = message.indexOf(title);
  const after = message.slice(at + title.length);
  const owns = /^[’']s /u.test(after);
  const word = owns ? 'its' : 'it';
  return message.slice(0, at) + (at === 0 ? `I${word.slice(1)}` : word) + (owns ? after.slice(2) : after);
}
