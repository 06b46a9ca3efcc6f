import { sayNames } from '../shared/domain/client-meeting';
import type { Client, Contact } from '../shared/domain/client';
import { contactOf } from '../shared/domain/client-brief';
import type { Person } from '../shared/domain/person';
import { personHabits, sayAnswerHabit, type PersonHabits } from '../shared/domain/person-habits';
import { MINUTE } from '../shared/domain/instant';
import { sayTimeSpan } from '../shared/domain/say-date';
import { sayTime } from '../shared/domain/say-time';
import type { Snapshot } from '../shared/domain/snapshot';
import { cityOf } from '../shared/domain/zone-city';
import { isKnownZone, offsetAt } from '../shared/domain/zoned-time';
import type { HeaderLine } from './pane-header';
import { PANE } from './strings';

/** The line of one person: “Dana Fox · decision-maker, Marketing director”, and below “Usually answers within a day, 08:30–17:00”. */
export function personLine(person: Person, client: Client | null, snapshot: Snapshot): HeaderLine {
  const contact = client ? contactOf(client, person.address) : null;
  const name = contact?.name || person.name || person.address;
  const habits = client ? personHabits(person.address, client.zone ?? snapshot.workingHours.zone, snapshot) : null;
  return {
    kind: 'person',
    name,
    text: [name, roleOf(contact)].filter((p) => p !== '').join(' · '),
    habit: habits ? sayHabit(habits, contact, elsewhere(client, snapshot), snapshot.locale) : person.address,
  };
}

/** The line of several: names, and a habit they share. */
export function peopleLine(people: readonly Person[], client: Client, snapshot: Snapshot): HeaderLine {
  const [only] = people;
  if (only && people.length === 1) return personLine(only, client, snapshot);
  const named = people.map((p) => ({
    address: p.address,
    name: contactOf(client, p.address)?.name || p.name || p.address,
  }));
  const zone = client.zone ?? snapshot.workingHours.zone;
  const said = people.slice(0, 6).map((p) => sayAnswerHabit(personHabits(p.address, zone, snapshot).answerMinutes));
  const [habit] = said;
  const shared =
    people.length <= 6 && habit != null && said.every((s) => s === habit)
      ? habit.replace('usually answers', 'usually answer')
      : '';
  return {
    kind: 'people',
    name: '',
    text: sayNames(named),
    habit: shared === '' ? '' : `${people.length === 2 ? 'Both' : 'All'} ${shared}`,
  };
}

function roleOf(contact: Contact | null): string {
  if (!contact) return '';
  const role = contact.roles[0];
  // What somebody decides weighs more than their title, which a narrow pane may cut.
  return [role === undefined || role === 'day-to-day' ? '' : PANE.role[role], contact.title ?? '']
    .filter((p) => p !== '')
    .join(', ');
}

/** “ in New York” where the client's clock shows another time than the user's; their hours are by their clock. */
function elsewhere(client: Client | null, { now, workingHours }: Snapshot): string {
  const zone = client?.zone;
  const differs = zone !== undefined && isKnownZone(zone) && offsetAt(now, zone) !== offsetAt(now, workingHours.zone);
  return differs ? ` in ${cityOf(zone)}` : '';
}

function sayHabit(habits: PersonHabits, contact: Contact | null, where: string, locale: string): string {
  const clock = (minute: number) => sayTime(minute * MINUTE, 'UTC', locale);
  const hours = habits.hours ? `${sayTimeSpan(clock(habits.hours.from), clock(habits.hours.to))}${where}` : '';
  const answer = sayAnswerHabit(habits.answerMinutes) ?? (hours === '' ? '' : 'usually writes');
  const first = [answer, hours]
    .filter((p) => p !== '')
    .join(', ')
    .replace('writes, ', 'writes ');
  const copied = contact?.copy === 'never' ? 'wants no copies' : contact?.copy === 'always' ? 'wants to be copied' : '';
  const met =
    first === '' && habits.meetings > 0 ? (habits.meetings === 1 ? 'met once' : `met ${habits.meetings} times`) : '';
  return [first || met, copied]
    .filter((p) => p !== '')
    .join(' · ')
    .replace(/^./, (c) => c.toUpperCase());
}
