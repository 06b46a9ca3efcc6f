import type { Message } from '../domain/message';
import type { GraphFailure } from '../graph/graph-port';
import { normalizeMessage } from '../graph/normalize-message';
import { textField } from '../graph/raw-value';
import { readMany } from '../graph/read-many';
import { requests } from '../graph/requests';
import type { FolderName } from './mail-round';
import { graphFolder } from './mail-round';
import { createPace } from './pace';
import type { SyncContext } from './sync-context';

/** What became of mails that left a folder: gone for good, or lying elsewhere. */
export type Fate =
  | { readonly kind: 'ok'; readonly gone: readonly string[]; readonly elsewhere: readonly Message[] }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

async function folderIds(
  folder: FolderName,
  context: SyncContext,
): Promise<{ readonly own: string; readonly bin: string } | GraphFailure> {
  const own = await context.graph.get(requests.folder(graphFolder(folder), context.mailText));
  if (own.kind === 'failed') return own.failure;
  const bin = await context.graph.get(requests.folder('deleteditems', context.mailText));
  if (bin.kind === 'failed') return bin.failure;
  return { own: textField(own.value, 'id') ?? '', bin: textField(bin.value, 'id') ?? '' };
}

/**
 * Looks after mails a folder reports as removed. Filing a client's mail away is no deletion: it stays in the timeline as
 * `other`. What was deleted, or lies in Deleted Items, goes. Immutable ids make the look-up possible.
 */
export async function fateOf(ids: readonly string[], folder: FolderName, context: SyncContext): Promise<Fate> {
  if (ids.length === 0) return { kind: 'ok', gone: [], elsewhere: [] };
  const folders = await folderIds(folder, context);
  if ('kind' in folders) return { kind: 'failed', failure: folders };
  const wanted = ids.map((id) => [id, requests.message(id, context.mailText)] as const);
  const results = await readMany(context.graph, context.clock, wanted, context.signal);
  const gone: string[] = [];
  const elsewhere: Message[] = [];
  const pace = context.pace ?? createPace();
  for (const [id, result] of results) {
    if (pace.due()) await pace.rest();
    if (result.kind === 'failed') {
      if (result.failure.kind !== 'not-found' && result.failure.kind !== 'rejected') return result;
      gone.push(id);
      continue;
    }
    const parent = textField(result.value, 'parentFolderId');
    const known = context.holdings.message(id);
    const names = known?.attachmentNames ?? null;
    const place = parent === folders.own ? folder : 'other';
    const mail = normalizeMessage(result.value, {
      folder: place,
      ...(names === null ? {} : { attachmentNames: names }),
    });
    if (parent === folders.bin || mail.kind === 'skipped' || mail.value.id !== id) gone.push(id);
    else elsewhere.push(mail.value);
  }
  return { kind: 'ok', gone, elsewhere };
}
