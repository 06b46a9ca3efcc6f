import type { GraphFailure, GraphRequest } from '../graph/graph-port';
import { namesOfAttachments } from '../graph/item-text';
import type { NamesById } from '../graph/message-page';
import { readMany } from '../graph/read-many';
import { listField } from '../graph/raw-value';
import type { SyncContext } from './sync-context';

/** Names by item id, or the failure after which the page that asked must be read again. */
export type NamesOutcome =
  { readonly kind: 'ok'; readonly names: NamesById } | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** Failures that say “not now” rather than “not here”: the page waits, so that no file name is taken for missing. */
function passesByItself(failure: GraphFailure): boolean {
  return (
    failure.kind === 'offline' ||
    failure.kind === 'throttled' ||
    failure.kind === 'broken' ||
    failure.kind === 'aborted'
  );
}

/** An item as far as its files go. */
interface WithFiles {
  readonly id: string;
  readonly hasAttachments: boolean;
  readonly attachmentNames: readonly string[] | null;
}

/** Names learnt earlier for items whose names an answer does not tell: files of a sent mail or a past meeting do not change. */
export function knownNames(items: readonly WithFiles[], known: (id: string) => WithFiles | undefined): NamesById {
  const names = new Map<string, readonly string[]>();
  for (const item of items) {
    const before = item.hasAttachments && item.attachmentNames === null ? known(item.id)?.attachmentNames : null;
    if (before != null) names.set(item.id, before);
  }
  return names;
}

/** Reads the names of attached files of some items. Items that are gone or closed to us are left out. */
export async function readAttachmentNames(
  ids: readonly string[],
  request: (id: string) => GraphRequest,
  context: SyncContext,
): Promise<NamesOutcome> {
  if (ids.length === 0) return { kind: 'ok', names: new Map() };
  const wanted = ids.map((id) => [id, request(id)] as const);
  const results = await readMany(context.graph, context.clock, wanted, context.signal);
  const names = new Map<string, readonly string[]>();
  for (const [id, result] of results) {
    if (result.kind === 'ok') names.set(id, namesOfAttachments(listField(result.value, 'value', 200)));
    else if (passesByItself(result.failure)) return { kind: 'failed', failure: result.failure };
  }
  return { kind: 'ok', names };
}
