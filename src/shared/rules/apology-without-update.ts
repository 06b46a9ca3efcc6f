import { badNewsIn } from '../domain/bad-news';
import { clientOfDraft, readerOfDraft } from '../domain/draft-client';
import { civilDateOf } from '../domain/zoned-time';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** An apology or incident told to a client, without when the next update comes (tip 29). */
export const apologyWithoutUpdate = defineRule({
  id: 'apology-without-update',
  subjects: ['message-draft'],
  level: 'warning',
  title: 'Incident without the time of the next update',
  about:
    'Looks at mails to a client that apologise or tell of an outage, error or delay which is not over, and name no day or time to come.',
  why: 'Who knows when the next word comes does not have to ask for it.',
  tips: [29],
  options: {},
  optionLabels: {},
  says: 'Dana reads what went wrong here, not when the next update comes.',
  examples: {
    failed: ['“The shop has been down since this morning; we are very sorry.”', '“Your delivery is delayed.”'],
    passed: [
      '“The shop is down; you hear from us at 15:00.”',
      '“We are sorry about yesterday’s outage; it is fixed.”',
      '“Sorry for the late reply.”',
    ],
  },
  check(subject, { snapshot }): Outcome {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    if (client === null) return { outcome: 'inapplicable' };
    const news = badNewsIn(draft, civilDateOf(snapshot.now, snapshot.workingHours.zone));
    if (news === null || !news.running || news.over || news.when)
      return { outcome: 'passed', why: 'It says when the next update comes.' };
    return {
      outcome: 'failed',
      weight: 'today',
      clientId: client.id,
      message: `${readerOfDraft(draft, client, snapshot)} reads what went wrong here, not when the next update comes.`,
      at: snapshot.now,
      evidence: [{ kind: 'draft', id: 'draft', at: snapshot.now, quote: news.quote }],
    };
  },
});
