import type { ClientDigest, DigestBlock } from '../../shared/domain/client-digest';
import type { Instant } from '../../shared/domain/instant';
import { DAY, HOUR, MINUTE } from '../../shared/domain/instant';
import { BACK_TO_BACK_MINUTES } from '../../shared/domain/intervals';

/** How long what was read of the calendar is believed: a calendar of yesterday would speak of meetings that are moved by now. */
const FRESH = 12 * HOUR;

/** Too little room beside a meeting: it overlaps another one, or fewer than five minutes lie between them (F2). */
export type RoomBeside = { readonly kind: 'overlap' } | { readonly kind: 'none'; readonly minutes: number };

/**
 * Room between a meeting and the busy time of the digest; null when there is enough, or nothing fresh is known. `own` is where the
 * meeting stood in the calendar before it was changed: that block is itself, as is one of exactly its times.
 */
export function roomBeside(
  meeting: DigestBlock,
  own: DigestBlock | null,
  digest: ClientDigest,
  now: Instant,
): RoomBeside | null {
  const { busy, busyAsOf } = digest;
  const length = meeting.end - meeting.start;
  if (busy === null || busyAsOf === null || now - busyAsOf > FRESH) return null;
  if (meeting.start <= now || !(length > 0) || length >= DAY) return null;
  const others = busy.filter((block) => !same(block, meeting) && !(own && same(block, own)));
  if (others.some((block) => block.start < meeting.end && block.end > meeting.start)) return { kind: 'overlap' };
  let least = DAY;
  others.forEach((block) => {
    least = Math.min(least, block.end <= meeting.start ? meeting.start - block.end : block.start - meeting.end);
  });
  return least < BACK_TO_BACK_MINUTES * MINUTE ? { kind: 'none', minutes: Math.floor(least / MINUTE) } : null;
}

function same(a: DigestBlock, b: DigestBlock): boolean {
  return a.start === b.start && a.end === b.end;
}
