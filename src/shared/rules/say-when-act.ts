import type { Instant, ZoneName } from '../domain/instant';
import { inPlaceOf, sayDue } from '../domain/say-due';
import { sayMoment } from '../domain/say-time';
import type { Act } from './finding';

/** The act that puts a day in the place of vague words. */
export type SayWhen = Extract<Act, { kind: 'say-when' }>;

/** Where the vague words stand, and whose time is meant. */
export type Vague = Pick<SayWhen, 'words' | 'sentence' | 'language' | 'zone'>;

/** Puts an instant of one's choice in the place of vague words: said in the mail's language, in `zone`, with its city where the writer's own zone is another. */
export function sayWhenAct(
  at: Instant,
  { words, sentence, language, zone }: Vague,
  { now, ownZone, locale }: { readonly now: Instant; readonly ownZone: ZoneName; readonly locale: string },
): SayWhen {
  const said = sayMoment(at, now, zone, locale);
  return {
    kind: 'say-when',
    at,
    zone,
    said: said.charAt(0).toUpperCase() + said.slice(1),
    words,
    sentence,
    language,
    text: inPlaceOf(words, sayDue(at, { language, now, zone, ownZone })),
  };
}
