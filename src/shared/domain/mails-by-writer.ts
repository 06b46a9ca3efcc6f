import { groupByOne } from './group-by';
import { oncePerClient } from './once-per-snapshot';

/** Mails with a client by the address that wrote them, each writer's by sent instant. Kept per snapshot. */
export const mailsByWriter = oncePerClient((clientId, { messagesOf }) =>
  groupByOne(messagesOf.get(clientId) ?? [], (m) => m.from?.address ?? null),
);
