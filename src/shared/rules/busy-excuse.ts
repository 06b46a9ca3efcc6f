import { busyExcuse as busyExcuseIn } from '../domain/busy-excuse';
import { clientOfDraft, readerOfDraft } from '../domain/draft-client';
import { quoteOf } from '../domain/facts/quote';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Our own load as a reason, in a mail to a client (tip 41). */
export const busyExcuse = defineRule({
  id: 'busy-excuse',
  subjects: ['message-draft'],
  level: 'info',
  title: 'Our workload given as a reason',
  about:
    'Looks at your own words in mails to a client: “we have been very busy”, “due to our workload”, “I have not had time to” and their like, in English, German, French and Spanish.',
  why: 'A client hears that others come first; a day helps more than a reason.',
  tips: [41],
  options: {},
  optionLabels: {},
  says: '“we have been very busy”: a day tells Dana more than our workload does.',
  examples: {
    failed: [
      '“Sorry, we have been very busy.”',
      '“I have not had time to look at it.”',
      '“Wir sind gerade völlig ausgelastet.”',
    ],
    passed: [
      '“I am busy on Tuesday; does Wednesday suit?”',
      '“I know you are busy.”',
      '“If we are too busy, Sam stands in.”',
    ],
  },
  check(subject, { snapshot }): Outcome {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    if (client === null || draft.text === null) return { outcome: 'inapplicable' };
    const found = busyExcuseIn(draft.text);
    if (found === null) return { outcome: 'passed', why: 'It does not speak of our workload any more.' };
    return {
      outcome: 'failed',
      clientId: client.id,
      message: `“${found.words}”: a day tells ${readerOfDraft(draft, client, snapshot)} more than our workload does.`,
      strong: found.words,
      at: snapshot.now,
      evidence: [{ kind: 'draft', id: 'draft', at: snapshot.now, quote: quoteOf(found.sentence) }],
    };
  },
});
