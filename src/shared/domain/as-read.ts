/**
 * A sentence on what has not come, said carefully while nothing new can be read: “No answer by 08:41.” for “No answer yet.”, “…, as read at
 * 08:41.” where it holds no “yet” of its own. Words in quotation marks are somebody's and stay. `when` is a time as a person says it.
 */
export function asRead(sentence: string, when: string): string {
  let quoted = 0;
  for (const { 0: sign, index } of sentence.matchAll(/[“”]| yet(?=[ .,:;])/g)) {
    if (sign === '“') quoted += 1;
    else if (sign === '”') quoted -= 1;
    else if (quoted <= 0) return `${sentence.slice(0, index)} by ${when}${sentence.slice(index + sign.length)}`;
  }
  return `${sentence.replace(/\.$/, '')}, as read at ${when}.`;
}
