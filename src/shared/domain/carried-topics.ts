import { spacedWords } from './folded-text';
import type { Meeting } from './meeting';
import type { Snapshot } from './snapshot';
import { isHeld } from './touchpoint';

/** Topics of an agenda that stand on each on purpose. */
const STANDING =
  /\b(?:minutes|previous meeting|last (?:meeting|time|week)|action (?:items?|points?|list)|open (?:items?|points?|issues?)|any other business|aob|next steps?|next meeting|introductions?|welcome|round table|updates?|status|news|wrap up|summary|outlook|kpis?|figures|numbers|metrics|results|dashboard|risks|budget (?:status|overview)|begrussung|protokoll|verschiedenes|sonstiges|nachste schritte|offene punkte|zahlen|ordre du jour|divers|prochaines etapes|points ouverts|chiffres|bienvenida|varios|proximos pasos|puntos abiertos|cifras)\b/;
/** Words a topic must have to be a matter of its own, times and owners aside. */
const FEWEST_WORDS = 3;

/** A topic that stood on several agendas in a row. */
export interface CarriedTopic {
  /** As the newest agenda has it. */
  readonly topic: string;
  /** The meetings it stood on, oldest first, the one looked at last. */
  readonly meetings: readonly Meeting[];
}

/**
 * Topics carried over `times` agendas up to this meeting's: those of its series, or of any meetings with the client where it has none. Only
 * the first topics of an agenda are kept, so one further down is not seen. Agendas that are the same throughout are a standing agenda,
 * which is another matter.
 */
export function carriedTopics(
  meeting: Meeting,
  clientId: string,
  times: number,
  snapshot: Snapshot,
): readonly CarriedTopic[] {
  if (meeting.agenda.grade !== 'present' || times < 2) return [];
  const earlier = (snapshot.meetingsOf.get(clientId) ?? []).filter(
    (m) => m.start < meeting.start && isHeld(m) && m.agenda.grade === 'present' && m.seriesId === meeting.seriesId,
  );
  const meetings = [...earlier.slice(-(times - 1)), meeting];
  if (meetings.length < times || new Set(meetings.map((m) => m.agenda.digest)).size === 1) return [];
  const before = meetings.slice(0, -1).map((m) => new Set(topicsOf(m).map(keyOf)));
  return topicsOf(meeting)
    .filter((topic) => isMatter(topic) && before.every((keys) => keys.has(keyOf(topic))))
    .map((topic) => ({ topic, meetings }));
}

/** The topics kept of an agenda; one that was cut is left out. */
function topicsOf(meeting: Meeting): readonly string[] {
  return (meeting.agenda.quote ?? '').split(' · ').filter((topic) => topic !== '' && !topic.endsWith('…'));
}

/** A topic without times, minutes and numbers, for comparing. */
function keyOf(topic: string): string {
  return spacedWords(topic)
    .replace(/ \d{1,4}(?= )/g, '')
    .replace(/ (?:min|mins|minutes|minuten|uhr|h)(?= )/g, '')
    .trim();
}

function isMatter(topic: string): boolean {
  const key = keyOf(topic);
  return key.split(' ').length >= FEWEST_WORDS && !STANDING.test(key);
}
