import type { Client } from '../domain/client';
import type { MessageDraft } from '../domain/draft';
import { clientOfDraft, readerOfDraft } from '../domain/draft-client';
import { dueChoices } from '../domain/due-choices';
import { quoteOf } from '../domain/facts/quote';
import { shortMark } from '../domain/short-mark';
import type { Snapshot } from '../domain/snapshot';
import type { UndatedPromise } from '../domain/undated-promise';
import { isKnownZone } from '../domain/zoned-time';
import { defineRule } from './rule';
import type { Failed, Outcome } from './rule';
import { sayWhenAct } from './say-when-act';

/** Characters of a sentence that are said; the proof has more of it. */
const MAX_SAID = 80;

/** A promise or an ask to a client that names no day (F7). */
export const undatedPromise = defineRule({
  id: 'undated-promise',
  subjects: ['message-draft'],
  level: 'warning',
  title: 'Promise without a date',
  about:
    'Looks at your own words in mails to a client: a promise or an ask with “soon”, “shortly”, “as soon as possible” and their like, in English, German, French and Spanish, and no day or time beside it.',
  why: 'A client can plan with a day, not with “soon”.',
  tips: [24, 25],
  options: { promises: true, asks: true },
  optionLabels: { promises: { label: 'What you promise' }, asks: { label: 'What you ask for' } },
  says: '“I’ll send the revised plan soon”: give Tom a day.',
  examples: {
    failed: ['“I will send you the revised quote as soon as possible.”', '“Please send us your comments ASAP.”'],
    passed: [
      '“I will send it later today.”',
      '“I will send it soon, by Friday at the latest.”',
      '“If the board agrees, I will send the contract soon.”',
      '“See you soon.”',
    ],
    cantTell: ['The text of the mail cannot be read.'],
  },
  check(subject, { snapshot, options }): Outcome | readonly Outcome[] {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    if (client === null) return { outcome: 'inapplicable' };
    if (!draft.facts.textRead)
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: 'Cannot tell whether a promise names a day: the text of this mail cannot be read.',
        evidence: [],
        part: 'text',
      };
    const found = draft.undated.filter((one) => (one.kind === 'promise' ? options.promises : options.asks));
    if (found.length === 0) return { outcome: 'passed', why: 'It names a day now.' };
    return found.map((one) => tell(one, { client, draft, snapshot }));
  },
});

interface About {
  readonly client: Client;
  readonly draft: MessageDraft;
  readonly snapshot: Snapshot;
}

function tell(one: UndatedPromise, { client, draft, snapshot }: About): Failed {
  const { now, workingHours, locale } = snapshot;
  const zone = client.zone !== undefined && isKnownZone(client.zone) ? client.zone : workingHours.zone;
  const acts = dueChoices(now, { ...workingHours, zone }).map((at) =>
    sayWhenAct(at, { ...one, zone }, { now, ownZone: workingHours.zone, locale }),
  );
  return {
    outcome: 'failed',
    clientId: client.id,
    level: one.kind === 'promise' ? 'warning' : 'info',
    weight: 'later',
    part: `${one.kind}-${shortMark(one.sentence)}`,
    at: now,
    message: `“${around(one)}”: give ${readerOfDraft(draft, client, snapshot)} a day.`,
    strong: one.words,
    evidence: [{ kind: 'draft', id: 'draft', at: now, quote: quoteOf(one.sentence) }],
    acts,
  };
}

/** The sentence without its end mark, cut to what stands before and behind the vague words where it is long. */
function around({ sentence, words }: UndatedPromise): string {
  const plain = sentence.replace(/[.!?…]{1,3}$/, '');
  const at = sentence.indexOf(words);
  if (plain.length <= MAX_SAID || at < 0) return plain;
  const from = plain.indexOf(' ', Math.max(0, Math.min(at, at + words.length - MAX_SAID)));
  const start = at <= MAX_SAID - words.length ? 0 : from + 1;
  const end = at + words.length;
  return `${start > 0 ? '…' : ''}${plain.slice(start, end)}${end < plain.length ? '…' : ''}`;
}
