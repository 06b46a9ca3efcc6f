import { tellingStems } from './answer-words';
import { sentencesOf } from './facts/sentences';
import { clausesOf } from './facts/speech/clauses';
import type { CivilDate } from './instant';
import { timesIn } from './time-expressions/times-in';

/** How a reply stands to the questions it answers. */
export type Answered =
  /** Nothing is left open, or all of it is put off on purpose. */
  | { readonly kind: 'all' }
  /** It leaves these open: their places in the list given. */
  | { readonly kind: 'open'; readonly open: readonly number[] }
  /** It points to a call, a meeting or a file in so few words that nothing can be said of the questions. */
  | { readonly kind: 'elsewhere' };

/** A reply of no more words than this that points elsewhere says nothing of the questions itself. */
const SHORT = 40;
/** Sentences of a reply that are looked at. */
const MOST = 80;

const BELOW =
  /\b(?:(?:see|find) (?:my |our |the )?(?:answers?|comments?|responses?|replies|notes?|inline|below|in (?:red|blue|green|bold|caps))|(?:answers?|comments?|responses?|replies|notes?)\b[^.?!]{0,30}\b(?:below|inline|in (?:red|blue|green|bold|caps|the text|line))|in-?line|below in|siehe unten|antworten unten|voir ci-dessous|ver abajo)\b/i;
const LATER =
  /\b(?:get back to you|come back (?:to you|on|with)|let me (?:check|ask|look|find out|see)|(?:will|['’]ll|(?:am|is|are|['’]m|['’]s|['’]re) (?:now |already |currently )?(?:going to )?)(?: (?:also|then|just))? ?(?:check(?:ing)?|look(?:ing)? into|find(?:ing)? out|ask(?:ing)?|follow(?:ing)? up|answer|reply|respond|revert|let you know|pass(?:ing)? (?:this|it|that|your \w+)|forward(?:ing)? (?:this|it|that|your \w+)|work(?:ing)? on (?:it|this|that)|get(?:ting)? (?:it|this|that) (?:answered|checked|clarified))|(?:would|will|should|might|may) (?:be able to )?(?:know|help|answer|tell you)|(?:ask|check with|talk to|speak to|contact|write to|try|copying|copied) (?:him|her|them|\p{Lu}\w+)|(?:discuss|work|raise|cover|take(?: up)?|bring(?: up)?|address) (?:this|these|it|them|that|those)\b[^.?!]{0,60}\b(?:on|at|in|when|tomorrow|next)\b|(?:don['’]t|do not) (?:really |actually )?know\b|not sure\b|no idea\b|hard to say|answers? (?:to|on) (?:your|the (?:rest|other)) |as soon as (?:i|we) (?:know|have|hear|find)|(?:your|the (?:other|remaining)) questions?|melde mich|kläre (?:ich|das)|reviens vers vous|je vérifie|vuelvo a escribir|lo consulto|out of (?:the )?office)\b/iu;
const ELSEWHERE =
  /\b(?:call(?:ed|ing)? (?:you|me)|give (?:you|me) a (?:call|ring)|(?:speak|talk|discuss|chat|catch up|go through|meet)\b|on the phone|see you|attach\w*|enclos\w*|anbei|anhang|telefon\w*|besprechen|ci-joint|joint[es]?|téléphone|adjunt\w*|llam\w+)\b/i;
const COURTESY =
  /^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|guten|bonjour|cher|chère|hola|estimad[oa])\b[^.?!]{0,40}[,!:]?|(?:many |kind |best |warm )?(?:thanks?|thank you|thx|cheers|regards|best|sincerely|danke|vielen dank|merci|gracias|viele grüße|cordialement|saludos)\b[^.?!]{0,60}[.,!]?|(?:have a|enjoy)\b[^.?!]{0,40}|(?:i )?hope (?:you|this|all)\b[^.?!]{0,60}|(?:please )?(?:let me know|call me|feel free)\b[^.?!]{0,40}\bquestions\b[^.?!]{0,20})\W*$/i;

const POLAR =
  /^(?:and |so |also |but |or )?(?:can|could|would|will|shall|should|do|does|did|is|are|was|were|have|has|had|may|might|am|any|please (?:confirm|let)|let (?:me|us) know (?:if|whether)|(?:tell|advise) (?:me |us )?(?:if|whether)|könn\w*|kann|haben|hat|ist|sind|wäre|soll\w*|darf|passt|gibt|pou\w+|peut|peux|est-ce|avez|êtes|puede\w*|podría\w*|está|es|hay|tiene\w*)\b/i;
const YES_NO =
  /\b(?:yes|yeah|yep|no|nope|sure|certainly|absolutely|of course|definitely|correct|right|exactly|agreed?|fine|ok|okay|good|great|perfect|happy to|glad to|will do|done|works?|confirm\w*|unfortunately|afraid|sorry|not|n['’]t|cannot|never|none|nothing|(?:i|we|it|that|they|he|she|you|there)(?:['’](?:ll|ve|m|re|s|d)| (?:will|can|could|have|had|has|am|are|is|was|were|do|did|does|would|should|may|might|think|believe|need|want|plan|prefer|received|sent|saw|spoke|got|already))|please|attached|here|ja|nein|gerne|leider|natürlich|nicht|passt|oui|non|malheureusement|pas|d['’]accord|sí|claro|lamentablemente|de acuerdo)\b/i;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|half|none|several|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\b/i;
const WHEN =
  /\b(?:when|what (?:time|day|date)|which (?:day|date|week)|how (?:soon|long)|by what|wann|quand|cuándo|cuando)\b/i;
const HOW_MANY =
  /\b(?:how (?:many|much(?! of an?\b))|what (?:number|price|cost|amount)|wie viele?|combien|cuánt[oa]s?)\b/i;
const WHO = /^(?:and |so )?(?:who|whom|whose|wer|wen|wem|qui|quién)\b/i;
const NO_WORD =
  /\b(?:soon|later|shortly|asap|once|after|when|as soon as|immediately|now|already|sobald|dès que|cuando)\b/i;

/**
 * Which of a mail's questions a reply leaves open (tip 37). A question counts as answered where a statement of the reply takes up its
 * telling words, or, one statement for one question, fits its kind: yes or no, a time, a number, anything said. Words of `subject` alone do
 * not tie the two. Silent rather than wrong: with as many statements as questions nothing is open. `today` is where the reply is written.
 */
export function openQuestions(
  questions: readonly string[],
  reply: string,
  subject: string,
  today: CivilDate,
): Answered {
  if (BELOW.test(reply.slice(0, 2000)) || LATER.test(reply.slice(0, 20_000))) return { kind: 'all' };
  const said = statementsOf(reply, questions);
  if (said.filter(({ numbered }) => numbered).length >= questions.length) return { kind: 'all' };
  const weak = tellingStems(subject);
  const stems = questions.map((question) => tellingStems(question));
  const free = new Set(said.keys());
  const tied = stems.map((own, at) => {
    const others = stems.filter((_, other) => other !== at);
    const hits = said.flatMap((one, place) => (tie(own, others, weak, tellingStems(one.text)) ? [place] : []));
    return hits;
  });
  const open = new Set(questions.keys());
  // A statement that takes up a question's words is its answer; it may answer two at once.
  tied.forEach((places, at) => {
    if (places.length === 0) return;
    open.delete(at);
    for (const place of places) free.delete(place);
  });
  // What wants a time or a number first, then yes or no, then anything: else the pickiest is left without.
  for (const at of [...open].sort((a, b) => pickiness(questions[b]) - pickiness(questions[a]))) {
    const question = questions[at] ?? '';
    const place = [...free].find((one) => fits(question, said[one]?.text ?? '', questions.length === 1, today));
    if (place === undefined) continue;
    free.delete(place);
    open.delete(at);
  }
  // “Do we need to rebut it? Do we need to go item by item?” is one matter: a word on one of them is a word on both.
  const heads = questions.map(headOf);
  for (const at of [...open]) if (heads.some((head, other) => !open.has(other) && head === heads[at])) open.delete(at);
  // Of a question without telling words nothing can be said, and who asks back has answered one.
  for (const at of [...open]) {
    const strong = [...(stems[at] ?? [])].filter((stem) => !weak.has(stem)).length;
    if (strong < (pickiness(questions[at]) === 2 ? 1 : 2)) open.delete(at);
  }
  if (open.size <= 1 && said.some(({ text }) => asksBack(text))) return { kind: 'all' };
  if (open.size === 0) return { kind: 'all' };
  const words = reply.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (words <= SHORT && ELSEWHERE.test(reply)) return { kind: 'elsewhere' };
  return { kind: 'open', open: [...open].sort((a, b) => a - b) };
}

/** How a question of yes or no begins, in three words; other questions each have a head of their own. */
function headOf(question: string, at: number): string {
  const { main } = clausesOf(question);
  const last = main.slice(main.lastIndexOf(', ') + 1).trim();
  const polar = [last, main].find((part) => POLAR.test(part));
  return polar === undefined ? String(at) : plain(polar).split(' ').slice(0, 3).join(' ');
}

/** One thing a reply says, and whether it stands in a numbered list. */
interface Statement {
  readonly text: string;
  readonly numbered: boolean;
}

/** What a reply says, what it asks back included: without greetings, thanks and the questions it repeats. */
function statementsOf(reply: string, questions: readonly string[]): readonly Statement[] {
  const asked = questions.map(plain);
  const found: Statement[] = [];
  let numbered = false;
  for (const text of sentencesOf(reply).slice(0, MOST)) {
    const mark = /^\W{0,2}\d{1,2}\s?[.):]\s*/.exec(text)?.[0];
    numbered ||= mark !== undefined;
    if (mark === text) continue;
    const own = plain(text.slice(mark?.length ?? 0));
    if (own !== '' && !COURTESY.test(text) && !asked.some((one) => isSame(one, own))) found.push({ text, numbered });
    numbered = false;
  }
  return found;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isSame(question: string, text: string): boolean {
  return (
    text.length > 8 && (question.includes(text) || (text.includes(question) && text.length < question.length + 12))
  );
}

/** One telling word that no other question and not the subject has, or two of any. */
function tie(
  own: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
  weak: ReadonlySet<string>,
  said: ReadonlySet<string>,
): boolean {
  const shared = [...own].filter((stem) => [...said].some((other) => isSameWord(stem, other)));
  return shared.length >= 2 || shared.some((stem) => !weak.has(stem) && others.every((other) => !other.has(stem)));
}

/** “rebut” and “rebuttal”: one begins the other, with four letters at least. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length >= 4 && b.startsWith(a)) || (b.length >= 4 && a.startsWith(b));
}

/** 2 for what wants a time or a number, 1 for yes or no, 0 for anything. */
function pickiness(question = ''): number {
  return WHEN.test(question) || HOW_MANY.test(question)
    ? 2
    : POLAR.test(clausesOf(question).main) || WHO.test(question)
      ? 1
      : 0;
}

/** Whether a statement could answer a question of this kind, whatever its words. */
function fits(question: string, said: string, alone: boolean, today: CivilDate): boolean {
  const { main } = clausesOf(question);
  if (WHEN.test(question)) return NO_WORD.test(said) || timesIn(said, { today, order: 'day-first' }).length > 0;
  if (HOW_MANY.test(question)) return NUMBER.test(said);
  if (asksBack(said)) return true;
  if (POLAR.test(main) && !alone) return YES_NO.test(said);
  return YES_NO.test(said) || said.split(/\s+/).length >= 3;
}

function asksBack(said: string): boolean {
  return /\?\W*$/.test(said);
}
