import { describe, expect, it } from 'vitest';
import { fillScenario, scenarioExpectations, scenarioScript } from '../../../sandbox/fill/scenario';
import { scenarioClients } from '../../../sandbox/fill/scenario-clients';
import { freeMailContact, sharedPenhallowAddress } from '../../../sandbox/fill/scenario-client';
import { workingDays } from '../../../sandbox/fill/working-days';
import type { MeetingToInvite } from '../../../sandbox/tenant/tenant-api';
import { Tenant } from '../../../sandbox/tenant/tenant';

const dayMs = 86_400_000;
const thursday = Date.parse('2026-03-26T09:05:00Z');
/** Each weekday, weekends, both clock changes, early, late, over the new year. */
const starts = [
  '2026-03-23T09:00:00Z',
  '2026-03-24T16:00:00Z',
  '2026-03-25T11:00:00Z',
  '2026-03-26T09:05:00Z',
  '2026-03-27T17:00:00Z',
  '2026-03-28T12:00:00Z',
  '2026-03-29T12:00:00Z',
  '2026-03-30T07:30:00Z',
  '2026-10-23T10:00:00Z',
  '2026-10-24T22:00:00Z',
  '2026-10-25T12:00:00Z',
  '2026-10-26T09:30:00Z',
  '2026-01-02T09:00:00Z',
  '2026-11-22T01:40:00Z',
].map((text) => Date.parse(text));

/** Filling takes longer than writing the story: half of the days are enough where a tenant is needed. */
const filledStarts = starts.filter((_, at) => at % 2 === 0);

const tenants = new Map<number, Tenant>();
const scripts = new Map<number, ReturnType<typeof scenarioScript>>();

function filled(now: number): Tenant {
  const tenant = tenants.get(now) ?? new Tenant({ clock: () => now });
  if (!tenants.has(now)) fillScenario(tenant);
  tenants.set(now, tenant);
  return tenant;
}

function script(now: number): ReturnType<typeof scenarioScript> {
  const found = scripts.get(now) ?? scenarioScript(now);
  scripts.set(now, found);
  return found;
}

function meeting(now: number, subject: string): MeetingToInvite {
  const found = script(now).meetings.find((candidate) => candidate.subject === subject);
  if (found === undefined) throw new Error(`no meeting ${subject}`);
  return found;
}

describe('planted cases', () => {
  const flags = ['back-to-back-meetings', 'missing-agenda', 'missing-minutes', 'missing-decision-maker'] as const;

  it.each(flags)('%s fires at least twice and has at least two near-misses, whatever the day', (flag) => {
    for (const now of starts) {
      const own = script(now).expectations.filter(
        (expectation) => expectation.flag === flag && expectation.person === 'ellen',
      );
      expect(own.filter(({ kind }) => kind === 'fires').length).toBeGreaterThanOrEqual(2);
      expect(own.filter(({ kind }) => kind === 'silent').length).toBeGreaterThanOrEqual(2);
      expect(
        script(now).expectations.some(
          ({ person, kind, flag: other }) => other === flag && person === 'priya' && kind === 'fires',
        ),
      ).toBe(true);
    }
  });

  it('stands at a mail that was sent or an event that is in the calendar, named by one subject', () => {
    for (const now of filledStarts) {
      const seen = new Map(
        ['ellen', 'priya', 'sam'].map((key) => {
          const mailbox = filled(now).mailboxOf(key);
          if (mailbox === undefined) throw new Error(key);
          return [
            key,
            {
              sent: mailbox.messages.list(mailbox.folders.idOf('sentitems')),
              all: mailbox.messages.list(),
              events: mailbox.calendar.view(now - 84 * dayMs, now + 42 * dayMs),
            },
          ];
        }),
      );
      for (const { flag, person, subject } of script(now).expectations) {
        const mailbox = seen.get(person);
        if (mailbox === undefined) throw new Error(person);
        // What is said of a client as a whole stands at the client.
        if (scenarioClients.some(({ id }) => id === subject)) continue;
        const eitherWay = flag === 'overdue-promise' || flag.startsWith('unanswered-');
        const mails = (eitherWay ? mailbox.all : mailbox.sent).filter(({ message }) => message.subject === subject);
        if (flag === 'incomplete-handover') continue; // one entry of the calendar a day
        const titles = script(now).meetings.filter((candidate) => candidate.subject === subject);
        const calendar = mailbox.events.filter(({ event }) => event.subject === subject);
        if (flag === 'missing-decision-maker') expect([subject, mails.length]).toEqual([subject, 1]);
        else {
          expect([subject, titles.length + mails.length]).toEqual([subject, 1]);
          expect([subject, calendar.length + mails.length > 0]).toEqual([subject, true]);
        }
      }
    }
  });

  it('agenda cases lie within two working days, the far one beyond', () => {
    for (const now of starts) {
      const days = workingDays(now);
      expect([1, 2].map((day) => days.date(day))).toContain(meeting(now, 'Quarterly review').start.slice(0, 10));
      expect(meeting(now, 'Quarterly review').body).toBeUndefined();
      expect(meeting(now, 'Packaging workshop').start.slice(0, 10) > days.date(3)).toBe(true);
      expect(meeting(now, 'Exhibition opening plan').attachments?.[0]?.name).toMatch(/agenda/i);
    }
  });

  it('minutes that are missing were due: nothing was mailed to the people of that meeting since', () => {
    for (const now of starts) {
      const story = script(now);
      for (const { subject, person } of story.expectations.filter(
        ({ flag, kind }) => flag === 'missing-minutes' && kind === 'fires',
      )) {
        const held = meeting(now, subject);
        const [end, days] = [held.end.slice(0, 10), workingDays(now)];
        expect(end < days.date(-1)).toBe(true);
        const clients = held.attendees
          .map(({ address }) => address)
          .filter((address) => !address.endsWith('@brightwater.example'));
        const later = story.mails.filter(
          ({ from, at, to, cc }) =>
            from.address.endsWith('@brightwater.example') &&
            at.slice(0, 10) >= end &&
            [...to, ...(cc ?? [])].some(({ address }) => clients.includes(address)),
        );
        expect([
          subject,
          person,
          later
            .filter((mail) =>
              /minutes|notes|recap|follow.?up|agreed/i.test(
                `${mail.subject} ${(mail.attachments ?? []).map(({ name }) => name).join(' ')}`,
              ),
            )
            .map((mail) => mail.subject),
        ]).toEqual([subject, person, []]);
      }
    }
  });

  it('decision-makers are where the case says', () => {
    for (const { subject, kind, why } of script(thursday).expectations.filter(
      ({ flag }) => flag === 'missing-decision-maker',
    )) {
      const mail = script(thursday).mails.find(
        (candidate) => candidate.subject === subject && candidate.from.address.endsWith('@brightwater.example'),
      );
      if (mail === undefined) throw new Error(subject);
      const readers = [...mail.to, ...(mail.cc ?? [])].map(({ address }) => address);
      const client = scenarioClients.find(({ people }) => people.some(({ address }) => readers.includes(address)));
      const deciders = client?.people.filter(({ roles }) => roles.includes('decision-maker')) ?? [];
      const onIt = deciders.some(({ address }) => readers.includes(address));
      if (kind === 'fires')
        expect([subject, onIt, deciders.every(({ copy }) => copy === 'never')]).toEqual([subject, false, false]);
      else
        expect([
          subject,
          onIt || deciders.every(({ copy }) => copy === 'never') || why.startsWith('ordinary mail'),
        ]).toEqual([subject, true]);
    }
  });
});

describe('the story', () => {
  it('is the same for the same now', () => {
    for (const now of [thursday, starts[13] ?? thursday]) {
      const [first, second] = [script(now), scenarioScript(now)];
      expect(second.mails).toEqual(first.mails);
      expect(second.meetings).toEqual(first.meetings);
    }
    expect(script(thursday).mails).not.toEqual(script(starts[0] ?? 0).mails);
    expect(scenarioExpectations(thursday)).toEqual(script(thursday).expectations);
  });

  it('has client meetings behind now and ahead of it today, from early until evening', () => {
    const ends = new Set(scenarioClients.flatMap(({ domains }) => domains));
    for (const time of ['08:50', '09:05', '12:00', '15:30', '17:55']) {
      const now = Date.parse(`2026-03-26T${time}:00Z`);
      const today =
        filled(now)
          .mailboxOf('ellen')
          ?.calendar.view(Date.parse('2026-03-26T00:00:00Z'), Date.parse('2026-03-27T00:00:00Z'))
          .filter(({ event }) =>
            event.attendees?.some((attendee) => ends.has(attendee.emailAddress?.address?.split('@')[1] ?? '')),
          ) ?? [];
      expect([time, today.some(({ endAt }) => endAt <= now), today.some(({ startAt }) => startAt > now)]).toEqual([
        time,
        true,
        true,
      ]);
    }
  });

  it('fills the mailboxes of everyone it touches, never with mail from the future', () => {
    for (const now of filledStarts) {
      const tenant = filled(now);
      const ellen = tenant.mailboxOf('ellen');
      const priya = tenant.mailboxOf('priya');
      if (ellen === undefined || priya === undefined) throw new Error('nobody');
      const mails = ellen.messages.list().length;
      expect(mails).toBeGreaterThanOrEqual(350);
      expect(mails).toBeLessThanOrEqual(650);
      const meetings = ellen.calendar.view(now - 84 * dayMs, now).length;
      expect(meetings).toBeGreaterThanOrEqual(150);
      expect(meetings).toBeLessThanOrEqual(250);
      expect(priya.messages.list().length).toBeLessThan(mails);
      for (const { person, messages } of tenant.mailboxes()) {
        expect(messages.list().every(({ receivedAt }) => receivedAt <= now)).toBe(true);
        expect([person.key, messages.list().length > 0]).toEqual([person.key, true]);
      }
    }
  });

  it('holds what real mailboxes hold', () => {
    const { mails, meetings } = script(thursday);
    const has = (test: (mail: (typeof mails)[number]) => boolean): boolean => mails.some(test);
    expect(has(({ from }) => from.address === sharedPenhallowAddress)).toBe(true);
    expect(has(({ from }) => from.address === freeMailContact)).toBe(true);
    expect(has(({ from }) => from.address.endsWith('@brackenridge.example'))).toBe(true);
    expect(
      has(
        ({ headers }) =>
          headers?.some(({ name, value }) => name === 'Auto-Submitted' && value === 'auto-replied') === true,
      ),
    ).toBe(true);
    expect(has(({ headers }) => headers?.some(({ name }) => name === 'List-Unsubscribe') === true)).toBe(true);
    expect(has(({ body }) => body.includes('Gesendet:'))).toBe(true);
    expect(has(({ body }) => body.includes('Envoyé:'))).toBe(true);
    expect(has(({ body }) => body.includes('Mit freundlichen Grüßen'))).toBe(true);
    expect(has(({ body }) => body.includes('Bien cordialement'))).toBe(true);
    expect(has(({ body }) => body.includes('divRplyFwdMsg'))).toBe(true);
    expect(has(({ body, bodyType }) => bodyType === 'text' && body.includes(' wrote:\n> '))).toBe(true);
    expect(meetings.filter(({ sensitivity }) => sensitivity === 'private').length).toBeGreaterThanOrEqual(2);
    const addresses = [
      ...mails.flatMap(({ from, to, cc }) => [from, ...to, ...(cc ?? [])]),
      ...meetings.flatMap(({ attendees }) => attendees),
    ].map(({ address }) => address);
    for (const address of addresses)
      expect(address).toMatch(/^[a-z0-9.-]+@(?:[a-z0-9-]+\.example|gmail\.com|outlook\.com)$/);
  });

  it('puts the client records into the drives of those who look after them', () => {
    const files = new Map<string, string>();
    const tenant = new Tenant({ clock: () => thursday });
    const put = tenant.putAppFile.bind(tenant);
    tenant.putAppFile = (personId, path, content) => {
      files.set(`${personId} ${path}`, content);
      put(personId, path, content);
    };
    fillScenario(tenant);
    expect(files.size).toBe(scenarioClients.length * 4);
    const halden: unknown = JSON.parse(
      files.get(`${tenant.person('priya')?.id ?? ''} /mainstay/client/halden-foods.json`) ?? '',
    );
    expect(halden).toMatchObject({
      mainstay: 1,
      kind: 'client',
      id: 'halden-foods',
      fields: { name: 'Halden Foods', domains: ['halden.example'], never: [] },
      stamps: { name: { by: 'Eleanor Whitcombe' } },
    });
  });
});
