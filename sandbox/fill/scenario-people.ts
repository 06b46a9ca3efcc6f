import { stableGuid } from '../tenant/opaque-id';
import type { Mailbox0, TenantPerson } from '../tenant/tenant-api';
import { studioZone } from './working-days';

function colleague(key: string, name: string, jobTitle: string): TenantPerson {
  const address = `${name.toLowerCase().replace(' ', '.')}@brightwater.example`;
  return {
    id: stableGuid('brightwater', key),
    key,
    name,
    address,
    aliases: [`${key}@brightwater.example`],
    jobTitle,
    timeZone: studioZone,
    workStart: '09:00:00',
    workEnd: '17:30:00',
  };
}

/** Account manager whom the sandbox signs in when nobody is named. */
export const ellen = colleague('ellen', 'Ellen Price', 'Senior account manager');
/** The second account manager. */
export const priya = colleague('priya', 'Priya Raman', 'Account manager');
/** Account director. */
export const eleanor = colleague('eleanor', 'Eleanor Whitcombe', 'Account director');
/** Media planner. */
export const sam = colleague('sam', 'Sam Okafor', 'Media planner');
/** Designer. */
export const jack = colleague('jack', 'Jack Lowther', 'Designer');
/** Producer. */
export const ines = colleague('ines', 'Ines Duarte', 'Producer');

/** Everyone with a mailbox at Brightwater Studio. */
export const studioPeople: readonly TenantPerson[] = [ellen, priya, eleanor, sam, jack, ines];

/** A tenant person as mail writes one. */
export function mailbox(person: Pick<TenantPerson, 'name' | 'address'>): Mailbox0 {
  return { name: person.name, address: person.address };
}
