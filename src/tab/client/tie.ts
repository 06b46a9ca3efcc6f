import { assertNever } from '../../shared/domain/assert-never';
import { spokenName, type Client } from '../../shared/domain/client';
import type { ItemTie } from '../../shared/domain/match';

/** Why an item stands in a client's timeline, as a sentence. */
export function sayTie(tie: ItemTie, client: Client): string {
  const name = spokenName(client);
  switch (tie.by) {
    case 'address':
      return `Here because ${tie.address} is one of ${name}’s people.`;
    case 'domain':
      return `Here because ${tie.address} belongs to ${name}.`;
    case 'context':
      return `Here because ${tie.address} writes together with ${name}.`;
    case 'choice':
      return `Here because you said that ${tie.address} is ${name}.`;
    default:
      return assertNever(tie.by);
  }
}
