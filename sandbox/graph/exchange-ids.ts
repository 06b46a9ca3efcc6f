import { bodyOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';

const mostIds = 1000;

function translated(call: GraphCall, id: string, immutable: boolean): string | undefined {
  const stored = call.mailbox.messages.get(id) ?? call.mailbox.calendar.get(id);
  return immutable ? stored?.key : stored?.shownId;
}

/** `POST /me/translateExchangeIds`: between ordinary and immutable ids, up to 1,000 at once (graph.md §1.4). Unknown ids are left out. */
export const translateExchangeIds: Handler = (call) => {
  const body = bodyOf(call);
  const inputIds = body['inputIds'] ?? body['InputIds'];
  const target = String(body['targetIdType'] ?? body['TargetIdType'] ?? 'restImmutableEntryId').toLowerCase();
  if (!Array.isArray(inputIds) || inputIds.length > mostIds)
    throw badRequest(`Between 1 and ${String(mostIds)} ids can be translated at once.`, 'ErrorInvalidArgument');
  const value = inputIds.map(String).flatMap((sourceId) => {
    const targetId = translated(call, sourceId, target === 'restimmutableentryid');
    return targetId === undefined ? [] : [{ sourceId, targetId }];
  });
  return ok({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.convertIdResult)',
    value,
  });
};
