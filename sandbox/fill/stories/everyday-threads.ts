import { scenarioClients } from '../scenario-clients';
import { type ScenarioClient } from '../scenario-client';
import { studioPeople } from '../scenario-people';
import type { ScenarioScript, SentMail } from '../scenario-script';
import { threadShapes, threadTopics, type ThreadTurn } from './thread-shapes';

/** Threads a week for each client; Tidewell writes more since its billing fault, Sable & Finch has gone quiet. */
const threadsPerWeek: Readonly<Record<string, (weeksAgo: number) => number>> = {
  'halden-foods': () => 2.4,
  'northgate-dental': () => 1,
  'oakham-building-society': () => 1.2,
  'kestrel-travel': () => 1,
  'penhallow-hotels': () => 1.1,
  'penhallow-spas': () => 0.25,
  'tidewell-energy': (weeksAgo) => (weeksAgo < 2 ? 3 : 0.9),
  'lumen-eyecare': () => 0.5,
  'ferrow-and-lyle': () => 0.6,
  'harcourt-museums': () => 0.7,
  'sable-and-finch': (weeksAgo) => (weeksAgo < 4 ? 0 : 1.2),
  'marlow-cycles': () => 1.1,
  'orchard-and-pine': () => 0.5,
};

const weeks = 12;

function minuteOf(script: ScenarioScript, hour: number): string {
  return `${String(hour).padStart(2, '0')}:${String(script.random.below(60)).padStart(2, '0')}`;
}

function runThread(
  script: ScenarioScript,
  client: ScenarioClient,
  shape: readonly ThreadTurn[],
  topic: string,
  firstDay: number,
): void {
  const writers = client.people.filter(({ name }) => !/^(?:Katrin|Hélène|Will) /.test(name));
  const them = script.random.pick(writers);
  const us = studioPeople.find(({ address }) => address === client.owner)?.key ?? 'ellen';
  const ourName = us === 'priya' ? 'Priya' : 'Ellen';
  const theirName = them.name.startsWith('Dr ') ? them.name : (them.name.split(' ')[0] ?? them.name);
  const theirKey = them.address.slice(0, them.address.indexOf('@'));
  let [day, hour]: [number, number] = [firstDay, 8 + script.random.below(4)];
  let before: SentMail | undefined;
  for (const turn of shape) {
    day += turn.after;
    hour = turn.after > 0 ? 8 + script.random.below(9) : Math.min(hour + 1 + script.random.below(2), 18);
    if (day > 0) return;
    const text = script.random
      .pick(turn.text)
      .replaceAll('{topic}', topic.slice(0, 1).toLowerCase() + topic.slice(1))
      .replaceAll('{them}', theirName)
      .replaceAll('{us}', ourName)
      .replaceAll('{day}', script.days.weekday(day + 2));
    const [from, to] = turn.by === 'us' ? [us, theirKey] : [theirKey, us];
    before = script.mail({
      day,
      at: minuteOf(script, hour),
      from,
      to: [to],
      text,
      subject: before === undefined ? topic : `RE: ${topic}`,
      ...(before === undefined ? {} : { answers: before }),
    });
  }
}

/** Twelve weeks of ordinary mail with every client, the same for the same `now`. */
export function everydayThreads(script: ScenarioScript): void {
  for (const client of scenarioClients) {
    const topics = threadTopics[client.id] ?? ['Leaflet'];
    let [due, turn] = [0, script.random.below(topics.length)];
    for (let week = weeks - 1; week >= 0; week -= 1) {
      due += threadsPerWeek[client.id]?.(week) ?? 0.5;
      for (; due >= 1; due -= 1, turn += 1) {
        const day = -5 * week - 1 - script.random.below(5);
        runThread(script, client, script.random.pick(threadShapes), topics[turn % topics.length] ?? 'Leaflet', day);
      }
    }
  }
}
