import { seededRandom } from '../../sandbox/fill/seeded-random';
import { MINUTE } from '../../src/shared/domain/instant';
import { BACK_TO_BACK_MINUTES, busyMeetings, runsOf, surroundings } from '../../src/shared/domain/intervals';
import type { Meeting } from '../../src/shared/domain/meeting';
import { fastest } from './stopwatch';
import { digits, ms, type BenchRow } from './table';

const MANY = 10_000;
const FEW = 2_000;

/** So many meetings of a quarter to a whole hour, about eight a day, in no order; the same for the same seed. */
export function benchMeetings(count: number, seed: number): readonly Meeting[] {
  const random = seededRandom(seed);
  const first = Date.UTC(2026, 0, 5);
  return Array.from({ length: count }, (_, at): Meeting => {
    const start = first + random.below(count / 8) * 1440 * MINUTE + (480 + random.below(36) * 15) * MINUTE;
    return {
      id: `meeting-${at}`,
      seriesId: null,
      uid: null,
      title: 'Review',
      start,
      end: start + (1 + random.below(4)) * 15 * MINUTE,
      zone: 'UTC',
      allDay: false,
      cancelled: false,
      private: false,
      organizer: null,
      mine: true,
      attendees: [],
      myResponse: 'organizer',
      showAs: 'busy',
      location: null,
      online: true,
      hasAttachments: false,
      attachmentNames: null,
      agenda: { grade: 'none', quote: null, digest: null },
      hold: false,
      createdAt: null,
      link: null,
    };
  });
}

/** Every meeting against every other: the obvious way to see which follow without a gap. */
function pairwise(meetings: readonly Meeting[]): number {
  let found = 0;
  for (const earlier of meetings)
    for (const later of meetings)
      if (
        earlier !== later &&
        later.start >= earlier.start &&
        later.start - earlier.end < BACK_TO_BACK_MINUTES * MINUTE
      )
        found += 1;
  return found;
}

/** Back to back by one sweep over 10,000 meetings, against pairs at 2,000 scaled by (10,000 / 2,000)². Goal P9: 5 ms. */
export function neighbourRows(): readonly BenchRow[] {
  const many = benchMeetings(MANY, 1);
  const few = many.slice(0, FEW);
  const sweep = fastest(12, () => {
    const busy = busyMeetings(many);
    return [surroundings(busy), runsOf(busy, 3, 180)];
  });
  const pairs = fastest(4, () => pairwise(few)) * (MANY / FEW) ** 2;
  return [
    {
      what: `neighbours and runs among ${digits(MANY)} meetings`,
      figure: ms(sweep),
      comparedTo: `${ms(pairs)}: every pair, from ${digits(FEW)} meetings`,
      ratio: sweep / pairs,
      goal: '≤ 0.05 ×',
      met: sweep / pairs <= 0.05,
    },
    {
      what: 'the same, against a fixed bound',
      figure: ms(sweep),
      comparedTo: '5 ms: a third of a frame',
      ratio: sweep / 5,
      goal: '≤ 1 ×',
      met: sweep <= 5,
    },
  ];
}
