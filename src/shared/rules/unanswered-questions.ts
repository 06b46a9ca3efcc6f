import { clientOfDraft } from '../domain/draft-client';
import type { MessageDraft } from '../domain/draft';
import { isOurs } from '../domain/client-meeting';
import type { Message } from '../domain/message';
import { openQuestions } from '../domain/open-questions';
import { isForSomebodyElse } from '../domain/question-addressee';
import { calledName, isPutToMe } from '../domain/reply-clock';
import type { Snapshot } from '../domain/snapshot';
import { civilDateOf } from '../domain/zoned-time';
import { messageEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A reply that leaves questions of the client's last mail open (tip 37). */
export const unansweredQuestions = defineRule({
  id: 'unanswered-questions',
  subjects: ['message-draft'],
  level: 'info',
  title: 'Questions of a mail left open in the reply',
  about:
    'Looks at a reply to a client and at the questions of their last mail in the thread: what the reply neither takes up in its words, nor answers with yes, no, a time or a number, nor puts off to a day or a call.',
  why: 'What is left open comes back as another mail.',
  tips: [37],
  options: { words: 4 },
  optionLabels: { words: { label: 'Words of a reply from which it looks' } },
  says: 'Tom’s question “Which sizes do you need from us?” is still open here.',
  examples: {
    failed: ['“Who signs the contract? Which sizes do you need?”, and the reply: “Priya signs it.”'],
    passed: [
      '“Priya signs it; we need the square and the tall one.”',
      '“1. Priya. 2. All of them.”',
      '“Yes, we can.” to a single question.',
      '“I come back to you on Friday.”',
      '“See my answers below.”',
      'A colleague answered since.',
    ],
    cantTell: ['“As discussed on the phone, see attached.” to a mail with three questions.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    const mail = client === null ? null : answeredMail(draft, snapshot);
    if (client === null || mail === null || mail.from === null || draft.text === null)
      return { outcome: 'inapplicable' };
    const asked = (mail.facts.questions ?? [])
      .map((cue) => cue.quote)
      .filter((one) => !isForSomebodyElse(one, mail, snapshot));
    if (asked.length === 0 || wordsOf(draft.text) < options.words) return { outcome: 'inapplicable' };
    const today = civilDateOf(snapshot.now, snapshot.workingHours.zone);
    const answered = openQuestions(asked, draft.text, draft.subject, today);
    const name = calledName(mail.from, client);
    if (answered.kind === 'all' || (answered.kind === 'elsewhere' && asked.length < 2))
      return { outcome: 'passed', why: 'Every question is taken up now.' };
    const base = { clientId: client.id, at: snapshot.now, part: 'questions' } as const;
    if (answered.kind === 'elsewhere')
      return {
        ...base,
        outcome: 'cantTell',
        message: `Cannot tell whether ${name}’s ${asked.length} questions are answered: the reply points to a call or a file.`,
        evidence: asked.map((quote) => messageEvidence(mail, quote)),
      };
    const [first = '', ...others] = answered.open.flatMap((at) => asked[at] ?? []);
    const left = [first, ...others];
    const repeated = left.every((one) => draft.text?.includes(one));
    return {
      ...base,
      outcome: 'failed',
      weight: 'today',
      message:
        others.length === 0
          ? `${name}’s question “${short(first)}” is still open here.`
          : `${left.length} questions of ${name}’s last mail are still open here.`,
      strong: others.length === 0 ? 'still open' : `${left.length} questions`,
      evidence: [messageEvidence(mail, first), ...others.map((quote) => messageEvidence(mail, quote))],
      acts: repeated ? [] : [{ kind: 'insert-questions', questions: left }],
    };
  },
});

/** The last mail of the other side in the thread, put to the user and to be read by its writer now; null when one of us answered since. */
function answeredMail(draft: MessageDraft, snapshot: Snapshot): Message | null {
  const thread = draft.conversationId === null ? [] : (snapshot.conversation.get(draft.conversationId) ?? []);
  const last = thread.findLast((m) => m.from !== null && !m.facts.automatic && m.sentAt <= snapshot.now);
  if (!last?.from || isOurs(last.from, snapshot) || !isPutToMe(last, snapshot)) return null;
  const { address } = last.from;
  return [...draft.to, ...draft.cc].some((person) => person.address === address) ? last : null;
}

function short(question: string): string {
  return question.length <= 90 ? question : `${question.slice(0, 88).trimEnd()}…`;
}

function wordsOf(text: string): number {
  return text
    .slice(0, 5000)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}
