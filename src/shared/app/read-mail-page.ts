import type { MessageLine, MessagePage, PageContext } from '../graph/message-page';
import { messagePageOf } from '../graph/message-page';
import { asObject, listField } from '../graph/raw-value';
import type { Pace } from './pace';
import { createPace } from './pace';

/** As many lines as a page may have (see `messagePageOf`). */
const LINES_MAX = 10_000;

/**
 * Reads a checked page as `messagePageOf` does, mail by mail at a pace: one mail at least at a stretch. It begins with a rest, because the
 * answer was parsed right before. Null when `signal` ended it: what was read until then is of no use without the rest.
 */
export async function readMailPage(
  raw: unknown,
  context: PageContext,
  pace: Pace = createPace(),
  signal?: AbortSignal,
): Promise<MessagePage | null> {
  const { before, ...rest } = context;
  const lines: MessageLine[] = [];
  for (const [at, entry] of listField(raw, 'value', LINES_MAX).entries()) {
    if (at === 0 || pace.due()) await pace.rest();
    if (signal?.aborted === true) return null;
    const known = before?.lines[at];
    const one = known === undefined ? {} : { before: { lines: [known], nextLink: null, deltaLink: null } };
    lines.push(...messagePageOf({ value: [entry] }, { ...rest, ...one }).lines);
  }
  return { ...messagePageOf({ ...asObject(raw), value: [] }, rest), lines };
}
