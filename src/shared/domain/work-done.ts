import { cueWords, packsOf } from './facts/languages/packs';
import { readText, type ReadSentence } from './facts/read-text';
import { folded } from './folded-text';
import { phrases } from './phrases/phrases';

/** Work told as done or live. `words` stand in `sentence`. */
export interface WorkDone {
  readonly sentence: string;
  readonly words: string;
}

const DONE =
  '(?:implemented|published|deployed|launched|released|rolled out|activated|put (?:it )?live|gone live|pushed (?:it |this |that |them )?live|switched on|set live)';
const JUST = '(?: now| just| already| also| all| both| successfully| today| this morning| yesterday){0,3}';
const PATTERNS = phrases([
  new RegExp(String.raw`\b(?:we|i)(?:['’]ve| have)?${JUST} ${DONE}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:has|have|were|was)(?: been)?${JUST} (?:been )?(?!released)${DONE}\b(?! (?:\w{2,20} )?(?:by|in \d{4})\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\bwent${JUST} live\b|\b(?:is|are)${JUST} (?:live|in production)\b(?! (?:in|on) (?:your|the) (?:test|staging))`,
    'i',
  ),
]);
/** Plans, conditions, questions, denials, and sentences that name the agreement themselves. */
const NOT =
  /\?\s*["”’)]{0,2}$|\b(?:if|once|when|whenever|until|before|as soon as|unless|whether|after|will|would|should|can|could|may|might|must|plan(?:ned|s)? to|ready to|going to|about to|to be|not|never|yet to|almost|nearly)\b|n['’]t\b|\b(?:as|were|was) (?:agreed|approved|requested|discussed|ordered)\b|\b(?:your|you) (?:approv\w{1,5}|sign-?off|go-?ahead|confirm\w{0,7}|request(?:ed)?|asked|order(?:ed)?|released|published|launched|implemented)\b|\bon your (?:request|behalf)\b|\b(?:published|launched|implemented|deployed|activated|rolled out) (?:\w{1,20} ){0,3}by\b|\b(?:press release|published (?:in|by) (?:the|a) (?:press|paper|newspaper|magazine)|they|he|she|competitors?)\b/i;

/** The first sentence that tells work as done or live (F14); null when none does. English, German, French, Spanish. Bounded, linear. */
export function workDone(ownText: string): WorkDone | null {
  return workDoneIn(readText(ownText).sentences);
}

/** The same of sentences that were cut already. */
export function workDoneIn(sentences: readonly ReadSentence[]): WorkDone | null {
  for (const sentence of sentences) {
    const { text, packs } = sentence;
    const words = doneWords(sentence);
    if (words !== null) return { sentence: text, words };
    for (const { drafts } of packs) {
      const foreign = cueWords(drafts.done, text, sentence.folded);
      if (foreign !== null) return { sentence: text, words: foreign };
    }
  }
  return null;
}

function doneWords(sentence: ReadSentence): string | null {
  const { text } = sentence;
  if (!PATTERNS.in(sentence) || NOT.test(text)) return null;
  return PATTERNS.patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}

/** Words that tell of something made different from what was there or agreed; what is merely new or regular is no change. */
const CHANGES =
  /\b(?:chang\w{1,4}|updat(?:e|es|ed|ing)|revis(?:ed|ion|ions)|amend(?:ed|ment|ments)|adjust(?:ed|ment|ments)|correct(?:ed|ion|ions)|replac(?:e|ed|ement)|redesign(?:ed)?|rework(?:ed)?|rewritten|renamed|remov(?:ed|al)|mov(?:ed|e) (?:to|from)|switch(?:ed)? (?:to|from)|instead of|new (?:version|prices?|pricing|scope|date|design|wording|layout|logo))(?![\p{L}])/iu;

/** Whether work told as done changes what was agreed (F14, approval mode “for changes”). */
export function isChange({ sentence }: WorkDone): boolean {
  return CHANGES.test(sentence) || packsOf(sentence).some(({ drafts }) => drafts.changed.test(folded(sentence)));
}
