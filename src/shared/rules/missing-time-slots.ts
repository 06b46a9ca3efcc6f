import { spokenName, type Client } from '../domain/client';
import { clientOfDraft, readerOfDraft } from '../domain/draft-client';
import { quoteOf } from '../domain/facts/quote';
import { twoFreeSlots, zoneOfClient } from '../domain/free-slots';
import { saySlots } from '../domain/say-slots';
import { sayMoment } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { minutesWanted, timeAsk, type TimeAsk } from '../domain/time-ask';
import { civilDateOf } from '../domain/zoned-time';
import type { Act } from './finding';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A mail that asks a client for a time and offers none (F11). */
export const missingTimeSlots = defineRule({
  id: 'missing-time-slots',
  subjects: ['message-draft'],
  level: 'info',
  title: 'Asks for a time without offering one',
  about:
    'Looks at your own words in mails to a client: “when would you be available for a call?” and their like, in four languages, with no day, time or booking link in the mail. Where the calendar is known it offers two free times, on two days and within both sides’ hours, and holds them if you like.',
  why: 'Two times to choose from are answered with one word; an open question starts a thread.',
  tips: [14, 37],
  options: { minutes: 30 },
  optionLabels: { minutes: { label: 'Length of the times offered, where the mail names none', unit: 'minutes' } },
  says: 'Two times to choose from spare Dana a mail: “When are you free for a call”.',
  examples: {
    failed: ['“When would you be available for a call?”', '“Please let me know your availability.”'],
    passed: [
      '“Could we speak on Tuesday 10:00 or Wednesday 15:00?”',
      '“When would you like the report?”',
      'A link to book a time.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    if (client === null || draft.text === null) return { outcome: 'inapplicable' };
    const found = timeAsk(draft.text, civilDateOf(snapshot.now, snapshot.workingHours.zone));
    if (found === null) return { outcome: 'passed', why: 'It offers a time now.' };
    return {
      outcome: 'failed',
      clientId: client.id,
      message: `Two times to choose from spare ${readerOfDraft(draft, client, snapshot)} a mail: “${found.words}”.`,
      strong: found.words,
      at: snapshot.now,
      evidence: [{ kind: 'draft', id: 'draft', at: snapshot.now, quote: quoteOf(found.sentence) }],
      acts: offerOf(found, client, options.minutes, draft.conversationId, snapshot),
    };
  },
});

/** Two free times from the user’s own calendar, to be put behind the question; none where the calendar holds no two. */
function offerOf(
  ask: TimeAsk,
  client: Client,
  usual: number,
  conversationId: string | null,
  snapshot: Snapshot,
): readonly Act[] {
  const minutes = minutesWanted(ask.sentence) ?? Math.min(120, Math.max(15, usual));
  const slots = twoFreeSlots(client, minutes, snapshot);
  if (slots === null) return [];
  const { now, workingHours, locale } = snapshot;
  const zone = zoneOfClient(client, snapshot);
  const [first, second] = slots.map(({ start }) => sayMoment(start, now, workingHours.zone, locale));
  const offer = {
    kind: 'offer-times',
    said: `${first} or ${second}`,
    sentence: ask.sentence,
    offer: saySlots(slots, { language: ask.language, zone, ownZone: workingHours.zone }),
  } as const;
  const title = `Held for ${spokenName(client)}`;
  return [offer, { ...offer, hold: { times: slots, title, clientId: client.id, conversationId } }];
}
