import { givenName } from './given-name';
import type { CivilDate, Instant, ZoneName } from './instant';
import { DAY } from './instant';
import type { Meeting } from './meeting';
import { oncePerSnapshot } from './once-per-snapshot';
import type { Snapshot } from './snapshot';
import { isWorkingDay, nextWorkingDay } from './working-time';
import { addDays, civilDateOf, instantOf } from './zoned-time';

/** Working days on end on which the user is away. */
export interface Absence {
  /** Entries of the calendar that say so, by start. */
  readonly entries: readonly [Meeting, ...Meeting[]];
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly workingDays: number;
  /** Midnight of the first day away, in the user's zone. */
  readonly start: Instant;
  /** Midnight after the last day away. */
  readonly end: Instant;
}

const AWAY =
  /\b(?:annual leave|on leave|leave|vacation|holidays?|pto|time off|day off|days off|away|ooo|out of office|sabbatical|urlaub|abwesend|elternzeit|congés?|vacances|absent|vacaciones|ausente|de baja)\b/iu;
/** Days that everybody is off, and what is no absence at all. */
const NO_ABSENCE =
  /\b(?:bank holiday|public holiday|national holiday|good friday|easter (?:monday|sunday)|christmas (?:day|eve)|boxing day|new year|thanksgiving|independence day|labou?r day|feiertag|ostermontag|karfreitag|jour férié|día festivo|festivo|birthday|geburtstag|anniversaire|cumpleaños|payday|deadline)\b/iu;
/** “Sam on leave”, “Priya’s holiday”: a name in front of the absence. */
const NAMED =
  /^\s{0,4}(\p{Lu}[\p{L}-]{1,30})(?:['’]s\b|\s+(?:is\s+)?(?:on|out|off|away|ooo|leave|pto|vacation|holidays?|urlaub|abwesend|en|absent|ausente|de)\b)/iu;
/** Words that stand where a name would. */
const NO_NAME =
  /^(?:annual|parental|maternity|paternity|family|summer|winter|easter|christmas|ski|school|public|bank|unpaid|sick|study|personal|out|on|day|days|time|half|long|our|my|company|team|office|i|ich|je|we|am|im|en|de|away|off|leave|holiday|vacation|urlaub|congés|vacances|vacaciones)$/iu;
/** Days ahead that are looked through. */
const MOST_DAYS = 120;

/**
 * The next absence of the user that begins today or later (F15): at least `least` working days on end that the own calendar marks as away,
 * whole days only. Public holidays, half days, tentative entries, birthdays, and absences of others are none; days that nobody works
 * (weekends, holidays in Settings) neither count nor end it. Null when there is none within 120 days. Kept per snapshot.
 */
export function nextAbsence(least: number, snapshot: Snapshot): Absence | null {
  const known = absences(snapshot);
  let found = known.get(least);
  if (found === undefined) known.set(least, (found = findAbsence(least, snapshot)));
  return found;
}

const absences = oncePerSnapshot(() => new Map<number, Absence | null>());

function findAbsence(least: number, snapshot: Snapshot): Absence | null {
  const { now, workingHours } = snapshot;
  const entries = snapshot.meetings.filter((m) => m.end > now && isOwnAbsence(m, snapshot));
  if (entries.length === 0) return null;
  const today = civilDateOf(now, workingHours.zone);
  const last = addDays(today, MOST_DAYS);
  let run: { first: CivilDate; last: CivilDate; days: number; entries: Set<Meeting> } | null = null;
  for (let day = isWorkingDay(today, workingHours) ? today : nextWorkingDay(today, workingHours); day <= last;) {
    const away = entries.filter((m) => covers(m, day, snapshot));
    if (away.length > 0) {
      run ??= { first: day, last: day, days: 0, entries: new Set() };
      run.days++;
      run.last = day;
      for (const entry of away) run.entries.add(entry);
    } else if (run !== null) {
      if (run.days >= least) break;
      run = null;
    }
    day = nextWorkingDay(day, workingHours);
  }
  if (run === null || run.days < least) return null;
  const [one, ...others] = [...run.entries].sort((a, b) => a.start - b.start);
  if (one === undefined || dayOf(one, one.start, workingHours.zone) < today) return null;
  return {
    entries: [one, ...others],
    firstDay: run.first,
    lastDay: run.last,
    workingDays: run.days,
    start: instantOf(run.first, 0, workingHours.zone),
    end: instantOf(addDays(run.last, 1), 0, workingHours.zone),
  };
}

function isOwnAbsence(meeting: Meeting, snapshot: Snapshot): boolean {
  const { showAs, title, mine, cancelled } = meeting;
  if (cancelled || !mine || meeting.hold) return false;
  const words = (title ?? '').slice(0, 200);
  if (NO_ABSENCE.test(words) || isSomebodyElse(words, snapshot)) return false;
  return showAs === 'oof' || (showAs === 'busy' && meeting.allDay && AWAY.test(words));
}

/** Whether a title puts another name than the user's in front of the absence. */
function isSomebodyElse(words: string, { me }: Snapshot): boolean {
  const name = NAMED.exec(words)?.[1];
  if (name === undefined || NO_NAME.test(name)) return false;
  const own = me.name.toLowerCase().split(/\s+/);
  return !own.includes(name.toLowerCase()) && name.toLowerCase() !== givenName(me.name).toLowerCase();
}

/** Whether an entry takes the whole working day: all-day entries (theirs are days of the calendar), or from its beginning to its end. */
function covers(meeting: Meeting, day: CivilDate, { workingHours }: Snapshot): boolean {
  const { zone, startMinute, endMinute } = workingHours;
  if (meeting.allDay) return dayOf(meeting, meeting.start, zone) <= day && day < dayOf(meeting, meeting.end, zone);
  return (
    meeting.end - meeting.start < MOST_DAYS * DAY &&
    meeting.start <= instantOf(day, startMinute, zone) &&
    meeting.end >= instantOf(day, endMinute, zone)
  );
}

/** The day of an instant of an entry. All-day entries are days: from midnight to midnight of UTC as some services say them, else of the zone they were booked in. */
function dayOf(meeting: Meeting, at: Instant, zone: ZoneName): CivilDate {
  if (!meeting.allDay) return civilDateOf(at, zone);
  return civilDateOf(at, at % DAY === 0 ? 'UTC' : meeting.zone);
}
