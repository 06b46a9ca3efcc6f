import type { Client } from '../../shared/domain/client';
import type { Instant } from '../../shared/domain/instant';
import type { Snapshot } from '../../shared/domain/snapshot';
import { sayDay, sayWhen } from '../../shared/domain/say-time';
import { instantOf, isCivilDate } from '../../shared/domain/zoned-time';
import { peopleAt, type Touchpoint } from '../../shared/domain/touchpoint';
import { isOurs } from '../../shared/domain/client-meeting';

/** The words of the portfolio's cells, in the reader's locale and zone. */
export interface PortfolioSayer {
  owner(client: Client): string;
  who(touch: Touchpoint): string;
  day(at: Instant): string;
  when(at: Instant): string;
  renewal(client: Client): string;
}

/** Noon: a date said from its middle is the same day in every zone nearby. */
const NOON = 12 * 60;

/** Words for one snapshot. */
export function portfolioSayer(snapshot: Snapshot): PortfolioSayer {
  const { now, locale } = snapshot;
  const { zone } = snapshot.workingHours;
  return {
    owner: (client) => (client.owner === undefined ? '' : ownerName(client.owner, snapshot)),
    who: (touch) => {
      const theirs = peopleAt(touch).filter((p) => !isOurs(p, snapshot));
      const first = touch.kind === 'mail' && !touch.ours ? touch.message.from : theirs[0];
      const more = touch.kind === 'mail' ? 0 : theirs.length - 1;
      return `${first?.name || first?.address || ''}${more > 0 ? ` and ${more} more` : ''}`;
    },
    day: (at) => sayDay(at, now, zone, locale),
    when: (at) => sayWhen(at, now, zone, locale),
    renewal: (client) => (client.renewal === undefined || !isCivilDate(client.renewal) ? '' : sayDay(instantOf(client.renewal, NOON, zone), now, zone, locale)),
  };
}

function ownerName(address: string, snapshot: Snapshot): string {
  if (snapshot.me.addresses.includes(address)) return firstName(snapshot.me.name);
  for (const message of snapshot.messages) {
    for (const person of [message.from, ...message.to, ...message.cc]) {
      if (person?.address === address && person.name) return firstName(person.name);
    }
  }
  return address.slice(0, address.indexOf('@'));
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
