import type { Client } from '../../shared/domain/client';
import type { CivilDate, Instant } from '../../shared/domain/instant';
import type { Snapshot } from '../../shared/domain/snapshot';
import { englishOf } from '../../shared/domain/english-of';
import { givenName } from '../../shared/domain/given-name';
import { sayDay, sayMoment } from '../../shared/domain/say-time';
import { capitalized } from '../capitalized';
import { civilDateOf, isCivilDate } from '../../shared/domain/zoned-time';
import { peopleAt, type Touchpoint } from '../../shared/domain/touchpoint';
import { isOurs } from '../../shared/domain/client-meeting';

/** The words of the portfolio's cells, in the reader's English and zone. */
export interface PortfolioSayer {
  owner(client: Client): string;
  who(touch: Touchpoint): string;
  day(at: Instant): string;
  when(at: Instant): string;
  renewal(client: Client): string;
}

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
    when: (at) => capitalized(sayMoment(at, now, zone, locale)),
    renewal: (client) =>
      client.renewal === undefined || !isCivilDate(client.renewal)
        ? ''
        : shortDate(client.renewal, civilDateOf(now, zone), locale),
  };
}

function ownerName(address: string, snapshot: Snapshot): string {
  if (snapshot.me.addresses.includes(address)) return givenName(snapshot.me.name);
  for (const message of snapshot.messages) {
    for (const person of [message.from, ...message.to, ...message.cc]) {
      if (person?.address === address && person.name) return givenName(person.name);
    }
  }
  return capitalized(address.slice(0, address.indexOf('@')).split(/[._-]/)[0] ?? address);
}

/** “30 Jun”, with the year when it is another one: “28 Feb 2027”. */
function shortDate(date: CivilDate, today: CivilDate, locale: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(englishOf(locale), {
    day: 'numeric',
    month: 'short',
    ...year,
    timeZone: 'UTC',
  }).format(Date.parse(`${date}T12:00:00Z`));
}
