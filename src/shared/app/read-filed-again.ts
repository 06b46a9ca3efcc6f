import { isClientMail } from './absorb-mail-page';
import { keepMessages } from './mail-page-change';
import { filedSource } from './mail-round';
import { fateOf } from './removed-mail';
import type { SourceOutcome, SyncContext } from './sync-context';
import { DONE } from './sync-context';

/** Mails asked for between two steps that are kept: five batches. */
const CHUNK = 100;

/**
 * Reads client mail that lies in no folder read by delta again, by id, newest first, as far as the cursor says that it is wanted. What
 * meanwhile was deleted goes. One chunk a run; it goes on where it stopped.
 */
export async function readFiledAgain(context: SyncContext): Promise<SourceOutcome> {
  const { holdings } = context;
  const source = filedSource(context.mailText);
  const under = holdings.cursor(source);
  if (under === undefined) return DONE;
  const until = under.to ?? context.clock.now();
  const rest = holdings
    .messages()
    .filter((m) => m.folder === 'other' && m.sentAt <= until)
    .sort((a, b) => b.sentAt - a.sentAt);
  // Mails sent in the same millisecond as the last of a chunk go with it: the place is kept as an instant.
  const last = rest[CHUNK - 1]?.sentAt;
  const chunk = last === undefined ? rest : rest.filter((m) => m.sentAt >= last);
  const fate = await fateOf(
    chunk.map((m) => m.id),
    'inbox',
    context,
  );
  if (fate.kind === 'failed') return fate;
  const kept = keepMessages(fate.elsewhere, isClientMail(context), holdings);
  const ends = chunk.length === rest.length;
  await holdings.commit({
    ...kept,
    remove: [...(kept.remove ?? []), ...fate.gone],
    ...(ends
      ? { removeCursors: [source] }
      : { putCursors: [{ ...under, read: under.read + chunk.length, to: (last ?? until) - 1 }] }),
  });
  context.onStep();
  return DONE;
}
