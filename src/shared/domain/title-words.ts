/** Words that say nothing about which meeting it is. */
const EMPTY = new Set([
  're',
  'fw',
  'fwd',
  'aw',
  'wg',
  'the',
  'a',
  'an',
  'and',
  'of',
  'for',
  'from',
  'with',
  'on',
  'in',
  'to',
  'our',
  'your',
  'meeting',
  'call',
  'agenda',
  'minutes',
  'notes',
  'summary',
  'recap',
  'actions',
  'action',
  'items',
  'follow',
  'up',
  'next',
  'steps',
  'invitation',
  'updated',
  'accepted',
  'today',
  'tomorrow',
  'yesterday',
  'draft',
  'final',
  'der',
  'die',
  'das',
  'und',
  'von',
  'zum',
  'zur',
  'für',
  'le',
  'la',
  'les',
  'du',
  'de',
  'el',
  'los',
  'y',
  'et',
  'protokoll',
  'besprechung',
  'termin',
  'tagesordnung',
  'compte',
  'rendu',
  'acta',
  'reunión',
  'réunion',
]);

/** The telling words of a title or subject, lower case, each once: for tying a mail to a meeting. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = title
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((w) => w.length > 1 && !EMPTY.has(w)));
}

/** Share of the first title's telling words that the second has (0 to 1); 0 when the first has none. */
export function sharedWords(title: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  let shared = 0;
  for (const word of title) if (other.has(word)) shared++;
  return shared / title.size;
}

/** The subject without `Re:`, `Fw:` and their like in other languages, lower case: mails of one thread share it. */
export function threadSubject(subject: string): string {
  let rest = subject.slice(0, 300).normalize('NFKC').toLowerCase().trim();
  for (let i = 0; i < 10; i++) {
    const cut = rest.replace(
      /^(?:re|fwd?|aw|wg|rv|tr|sv|antw|vs|accepted|declined|tentative|invitation|updated invitation|zugesagt|abgelehnt)\s?(?:\[\d{1,3}\])?\s?:\s*/,
      '',
    );
    if (cut === rest) break;
    rest = cut;
  }
  return rest;
}

/** Whether a mail's subject is that of a meeting's thread: it holds the title, reply marks aside. */
export function isSameThread(subject: string, title: string | null): boolean {
  return title !== null && threadSubject(subject).includes(threadSubject(title));
}
