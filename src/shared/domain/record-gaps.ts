import type { Client, Role } from './client';
import type { CivilDate } from './instant';
import { isCivilDate } from './zoned-time';

/** What a client's record should say (Kapta's completeness: decision-maker, sponsor, champion; tips 34, 42). */
export interface RecordWanted {
  readonly decides: boolean;
  readonly sponsor: boolean;
  readonly champion: boolean;
  readonly dayToDay: boolean;
  readonly renewal: boolean;
}

/** What the record does not say, each as the end of “does not say …”. People who left the firm before `today` count for nothing. */
export function recordGaps(client: Client, wanted: RecordWanted, today: CivilDate): readonly string[] {
  const present = client.people.filter((p) => p.leftOn === undefined || p.leftOn >= today);
  const lacks = (role: Role) => !present.some((p) => p.roles.includes(role));
  return [
    ...(wanted.decides && lacks('decision-maker') ? ['who decides'] : []),
    ...(wanted.sponsor && lacks('sponsor') ? ['who sponsors the account'] : []),
    ...(wanted.champion && lacks('champion') ? ['who speaks for us'] : []),
    ...(wanted.dayToDay && lacks('day-to-day') ? ['who it is day to day'] : []),
    ...(wanted.renewal && (client.renewal === undefined || !isCivilDate(client.renewal))
      ? ['when the contract renews']
      : []),
  ];
}
