import { badNewsIn } from '../domain/bad-news';
import { clientOfDraft, readerOfDraft } from '../domain/draft-client';
import { civilDateOf } from '../domain/zoned-time';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Bad news to a client with neither its cause nor what happens next (tip 46). */
export const bareBadNews = defineRule({
  id: 'bare-bad-news',
  subjects: ['message-draft'],
  level: 'info',
  // On real mail fewer than nine in ten of its remarks were right.
  onByDefault: false,
  title: 'Bad news without cause or next step',
  about:
    'Looks at mails to a client that tell of a refusal, a loss, a cancellation or a problem, and neither say why nor what happens next. Apologies and incidents have a check of their own.',
  why: 'Bad news is easier to carry with a reason and a way on.',
  tips: [46],
  options: {},
  optionLabels: {},
  says: 'Dana reads the bad news here, neither why nor what happens next.',
  examples: {
    failed: ['“Nordwind has terminated the contract.”'],
    passed: [
      '“Nordwind has terminated the contract, because the budget is cut.”',
      '“We have cancelled the order. I suggest that we keep the slot.”',
    ],
  },
  check(subject, { snapshot }): Outcome {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    if (client === null) return { outcome: 'inapplicable' };
    const news = badNewsIn(draft, civilDateOf(snapshot.now, snapshot.workingHours.zone));
    // What is still running is spoken of by “apology-without-update”: one mail, one remark.
    const toldElsewhere = news?.running === true && !news.over && !news.when;
    if (news === null || toldElsewhere || news.over || news.cause || news.step)
      return { outcome: 'passed', why: 'It says why, or what happens next.' };
    return {
      outcome: 'failed',
      clientId: client.id,
      message: `${readerOfDraft(draft, client, snapshot)} reads the bad news here, neither why nor what happens next.`,
      at: snapshot.now,
      evidence: [{ kind: 'draft', id: 'draft', at: snapshot.now, quote: news.quote }],
    };
  },
});
