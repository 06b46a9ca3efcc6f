import type { TenantFiller } from '../tenant/tenant-api';
import { fillGeneratedBook, generateClients, type GeneratedClient } from './generated-clients';
import { generatedBody, generatedInvitation, generatedTopics } from './generated-text';
import { ellen, mailbox, studioPeople } from './scenario-people';
import { seededRandom, type SeededRandom } from './seeded-random';
import { studioZone, timeAfter, workingDays } from './working-days';

/** Size and seed of a generated tenant. `messages` and `events` (occurrences of series counted each) are what Ellen's mailbox holds. */
export interface GeneratedTenant {
  readonly messages: number;
  readonly events: number;
  readonly clients: number;
  readonly seed: number;
}

const mailDays = 125; // working days: about the 180 days that are read
const daysBack = 60;
const daysAhead = 30;
const longestSeries = 12;
const ourShare = 0.4;

/** Draws clients as business mail does: the second gets half of what the first gets, the third a third (Zipf, exponent 1). */
function zipf(clients: readonly GeneratedClient[], random: SeededRandom): () => GeneratedClient {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= clients.length; rank += 1) sums.push((sum += 1 / rank));
  return () => {
    const drawn = random.next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) < drawn) low = middle + 1;
      else high = middle;
    }
    const found = clients[low];
    if (found === undefined) throw new RangeError('A generated tenant needs at least one client');
    return found;
  };
}

function fillMail(tenant: TenantFiller, count: number, draw: () => GeneratedClient, random: SeededRandom): void {
  const [now, us] = [tenant.now(), mailbox(ellen)];
  const first = workingDays(now).at(-mailDays, '08:00');
  for (let left = count, thread = 0; left > 0; thread += 1) {
    const client = draw();
    const length = Math.min(left, 1 + random.below(6));
    const subject = `${random.pick(generatedTopics)} ${String(100 + random.below(900))}`;
    // Threads begin anywhere in the window; answers come hours or days later and never after now.
    let at = first + random.next() * (now - first);
    for (let turn = 0; turn < length; turn += 1) {
      const contact = random.pick(client.people);
      const ours = random.next() < ourShare;
      const [from, to] = ours ? [us, contact] : [contact, us];
      const cc = random.next() < 0.3 ? client.people.filter((person) => person !== contact).slice(0, 2) : [];
      tenant.deliver({
        from,
        to: [to],
        cc,
        at: new Date(at).toISOString(),
        subject: turn === 0 ? subject : `RE: ${subject}`,
        body: generatedBody(random, to.name.split(' ')[0] ?? '', from.name),
        conversation: `generated ${String(thread)}`,
      });
      at += Math.min(now - at, (0.5 + random.next() * 40) * 3_600_000);
    }
    left -= length;
  }
}

function fillCalendar(tenant: TenantFiller, count: number, draw: () => GeneratedClient, random: SeededRandom): void {
  const days = workingDays(tenant.now());
  for (let left = count, index = 0; left > 0; index += 1) {
    const client = draw();
    const series = random.next() < 0.2 ? Math.min(left, 2 + random.below(longestSeries - 1)) : 1;
    const day = random.below(daysBack + daysAhead - (series - 1) * 5) - daysBack;
    const start = timeAfter('08:30', random.below(34) * 15);
    const topic = random.pick(generatedTopics);
    tenant.invite({
      organizer: mailbox(ellen),
      subject: `${topic}, ${client.name} ${String(index + 1)}`,
      timeZone: studioZone,
      attendees: client.people.slice(0, 1 + random.below(3)).map((person) => ({
        ...person,
        response: random.next() < 0.8 ? ('accepted' as const) : ('notResponded' as const),
      })),
      start: days.wall(day, start),
      end: days.wall(day, start, random.pick([15, 30, 30, 45, 60])),
      teams: true,
      body: generatedInvitation(random, topic),
      bodyType: 'text',
      createdAt: new Date(Math.min(tenant.now(), days.at(day - 8, '10:00'))).toISOString(),
      ...(series === 1 ? {} : { repeats: { every: 'week' as const, interval: 1, count: series } }),
    });
    left -= series;
  }
}

/** Fills a tenant of any size for Ellen: clients with Zipf-like traffic, threads, meetings and series. The same for the same numbers and `now`. */
export function fillGenerated(tenant: TenantFiller, size: GeneratedTenant): void {
  for (const person of studioPeople) tenant.addPerson(person);
  const random = seededRandom(size.seed);
  const clients = generateClients(size.clients, random);
  fillGeneratedBook(tenant, clients);
  const draw = zipf(clients, random);
  fillMail(tenant, size.messages, draw, random);
  fillCalendar(tenant, size.events, draw, random);
}
