import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpsLink, idOf, lineOf } from '../../src/shared/graph/bounded-text';
import { instantOfDateTimeZone, instantOfIso } from '../../src/shared/graph/date-time';
import { normalizeEvent } from '../../src/shared/graph/normalize-event';
import { dateFormatOf, normalizeMailboxSettings } from '../../src/shared/graph/normalize-mailbox-settings';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import { normalizeMe, normalizePeople } from '../../src/shared/graph/normalize-person';
import { zoneOf } from '../../src/shared/graph/zone-name';

const EVENTS = { me: ['ellen.price@brightwater.example'], zone: 'Europe/London' };
const mail = (address: string, name = 'N') => ({ emailAddress: { name, address } });
const MESSAGE = {
  id: 'm1',
  subject: 'Launch',
  sentDateTime: '2026-03-04T10:00:00Z',
  from: mail('dana.fox@halden.example', 'Dana Fox'),
  toRecipients: [mail('Ellen.Price@Brightwater.example')],
  hasAttachments: false,
  body: { contentType: 'html', content: '<p>Can you send it?</p>' },
  webLink: 'https://outlook.example/m1',
};
const EVENT = {
  id: 'e1',
  subject: 'Review',
  start: { dateTime: '2026-03-05T10:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-03-05T11:00:00.0000000', timeZone: 'UTC' },
  originalStartTimeZone: 'W. Europe Standard Time',
  organizer: mail('ellen.price@brightwater.example'),
  attendees: [{ ...mail('dana.fox@halden.example'), type: 'required', status: { response: 'tentativelyAccepted' } }],
  sensitivity: 'normal',
  showAs: 'busy',
  body: { contentType: 'text', content: 'Agenda\n1. Budget\n2. Launch' },
};

describe('normalizeMessage', () => {
  it('keeps what a timeline and the rules need, and drops the text', () => {
    const result = normalizeMessage(MESSAGE, { folder: 'inbox' });
    expect(result).toMatchObject({
      kind: 'ok',
      value: {
        id: 'm1',
        conversationId: 'm1',
        folder: 'inbox',
        from: { address: 'dana.fox@halden.example', name: 'Dana Fox' },
        to: [{ address: 'ellen.price@brightwater.example' }],
        sentAt: Date.parse('2026-03-04T10:00:00Z'),
        attachmentNames: [],
        facts: { textRead: true, automatic: false },
      },
    });
  });

  it('looks at no word of a mail that is none of ours to read', () => {
    const raw = {
      ...MESSAGE,
      get body(): never {
        throw new Error('The text was looked at');
      },
    };
    const seen: string[] = [];
    const result = normalizeMessage(raw, {
      folder: 'inbox',
      readsText: (envelope) => {
        seen.push(`${envelope.from?.address ?? ''} ${envelope.subject}`);
        return false;
      },
    });
    expect(seen).toEqual(['dana.fox@halden.example Launch']);
    expect(result).toMatchObject({ kind: 'ok', value: { id: 'm1', facts: { textRead: false, ask: null } } });
    expect(() => normalizeMessage(raw, { folder: 'inbox', readsText: () => true })).toThrow('looked at');
  });

  it.each([
    [null, 'not an object'],
    [[], 'not an object'],
    [{}, 'no id'],
    [{ ...MESSAGE, id: '' }, 'no id'],
    [{ ...MESSAGE, id: 'a\u0000b' }, 'no id'],
    [{ ...MESSAGE, sentDateTime: '0001-01-01T00:00:00Z' }, 'no usable date'],
    [{ ...MESSAGE, sentDateTime: '2026-03-04T10:00:00' }, 'no usable date'],
    [{ ...MESSAGE, from: null, toRecipients: 'x' }, 'no people'],
    [{ ...MESSAGE, isDraft: true }, 'a draft'],
    [{ ...MESSAGE, sensitivity: 'private' }, 'private'],
  ])('skips %j with its reason', (raw, reason) => {
    expect(normalizeMessage(raw, { folder: 'inbox' })).toMatchObject({ kind: 'skipped', reason });
  });

  it.each([
    ['javascript:alert(1)', null],
    ['http://outlook.example', null],
    ['https://user:pass@outlook.example', null],
    ['https://outlook.example/a', 'https://outlook.example/a'],
  ])('takes the link %s as %s', (link, expected) => {
    expect(httpsLink(link)).toBe(expected);
    expect(normalizeMessage({ ...MESSAGE, webLink: link }, { folder: 'inbox' })).toMatchObject({
      value: { link: expected },
    });
  });

  it('reads calendar notices and lists as written by nobody', () => {
    const facts = (more: object) => normalizeMessage({ ...MESSAGE, ...more }, { folder: 'inbox' });
    expect(facts({ '@odata.type': '#microsoft.graph.eventMessageRequest' })).toMatchObject({
      value: { facts: { automatic: true } },
    });
    expect(facts({ internetMessageHeaders: [{ name: 'List-Id', value: '<x>' }] })).toMatchObject({
      value: { facts: { automatic: true } },
    });
  });

  it('knows the names of files only where they were read', () => {
    const names = (more: object) => {
      const result = normalizeMessage({ ...MESSAGE, ...more }, { folder: 'sent' });
      return result.kind === 'ok' ? result.value.attachmentNames : undefined;
    };
    expect(names({ hasAttachments: true })).toBeNull();
    expect(names({ hasAttachments: true, attachmentNames: ['Agenda.pdf', 7] })).toEqual(['Agenda.pdf']);
    expect(
      names({ hasAttachments: true, attachments: [{ name: 'a.pdf' }, { name: 'logo.png', isInline: true }] }),
    ).toEqual(['a.pdf']);
  });
});

describe('normalizeEvent', () => {
  it('keeps instants, and the zone it was booked in', () => {
    expect(normalizeEvent(EVENT, EVENTS)).toMatchObject({
      kind: 'ok',
      value: {
        start: Date.parse('2026-03-05T10:00:00Z'),
        zone: 'Europe/Berlin',
        mine: true,
        attendees: [{ address: 'dana.fox@halden.example', response: 'tentative', type: 'required' }],
        agenda: { grade: 'present' },
        hold: false,
      },
    });
  });

  it.each(['private', 'personal', 'confidential', 'somethingNew'])(
    'cuts a %s entry down to its times',
    (sensitivity) => {
      const result = normalizeEvent({ ...EVENT, sensitivity, location: { displayName: 'Clinic' } }, EVENTS);
      expect(result).toMatchObject({
        value: {
          private: true,
          title: null,
          organizer: null,
          attendees: [],
          location: null,
          link: null,
          seriesId: null,
        },
      });
      expect(JSON.stringify(result)).not.toMatch(/Review|halden|Clinic|Budget/);
    },
  );

  it('never lets an end come before its start', () => {
    const result = normalizeEvent({ ...EVENT, end: { dateTime: '2026-03-05T09:00:00', timeZone: 'UTC' } }, EVENTS);
    expect(result).toMatchObject({
      value: { start: Date.parse('2026-03-05T10:00:00Z'), end: Date.parse('2026-03-05T10:00:00Z') },
    });
  });

  it('takes only its own blocks for holds', () => {
    const own = { ...EVENT, attendees: [], categories: ['Mainstay'], isOrganizer: true };
    expect(normalizeEvent(own, EVENTS)).toMatchObject({ value: { hold: true } });
    expect(normalizeEvent({ ...own, attendees: EVENT.attendees }, EVENTS)).toMatchObject({ value: { hold: false } });
    expect(normalizeEvent({ ...own, isOrganizer: false }, EVENTS)).toMatchObject({ value: { hold: false } });
  });

  it('skips a series master', () => {
    expect(normalizeEvent({ ...EVENT, type: 'seriesMaster' }, EVENTS)).toMatchObject({ kind: 'skipped' });
  });
});

describe('zones and dates', () => {
  it.each([
    ['GMT Standard Time', 'Europe/London'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Europe/Paris', 'Europe/Paris'],
    ['UTC', 'UTC'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['tzone://Microsoft/Custom', 'Asia/Tokyo'],
    ['Customized Time Zone', 'Asia/Tokyo'],
    ['', 'Asia/Tokyo'],
    ['+02:00', 'Asia/Tokyo'],
    ['__proto__', 'Asia/Tokyo'],
    [null, 'Asia/Tokyo'],
  ])('reads the zone %s as %s', (raw, zone) => {
    expect(zoneOf(raw, 'Asia/Tokyo')).toBe(zone);
  });

  it.each([
    ['2026-03-29T01:30:00', 'GMT Standard Time', '2026-03-29T01:30:00Z'],
    ['2026-07-01T09:00:00.1234567', 'GMT Standard Time', '2026-07-01T08:00:00Z'],
    ['2026-07-01T09:00:00', 'Customized Time Zone', '2026-07-01T00:00:00Z'],
    ['2026-07-01T09:00:00+05:30', 'UTC', '2026-07-01T03:30:00Z'],
  ])('reads %s in %s as %s', (dateTime, timeZone, expected) => {
    expect(instantOfDateTimeZone({ dateTime, timeZone }, 'Asia/Tokyo')).toBe(Date.parse(expected));
  });

  it('tells an instant in Graph’s usual form as in any other', () => {
    const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
    const year = fc.oneof(fc.integer({ min: 1968, max: 2202 }), fc.constantFrom(2000, 2024, 2100)).map(String);
    fc.assert(
      fc.property(
        fc.tuple(year, two(0, 13), two(0, 32)),
        fc.tuple(two(0, 25), two(0, 61), two(0, 61)),
        (date, time) => {
          const text = `${date.join('-')}T${time.join(':')}`;
          expect(instantOfIso(`${text}Z`)).toBe(instantOfIso(`${text}.000Z`));
        },
      ),
      { numRuns: 3000 },
    );
    expect(instantOfIso('2026-03-04T10:00:59Z')).toBe(Date.UTC(2026, 2, 4, 10, 0, 59));
    expect(instantOfIso('2026-03-04T10:00:5xZ')).toBeNull();
  });

  it('keeps each person of a long list once, in the order they stand in', () => {
    const people = Array.from({ length: 60 }, (_, i) => mail(`p${(i * 7) % 20}@halden.example`));
    const addresses = normalizePeople({ to: people }, 'to').map((p) => p.address);
    expect(addresses).toEqual([...new Set(people.map((p) => p.emailAddress.address))]);
  });

  it.each(['2026-02-31T10:00:00Z', '9999-12-31T00:00:00Z', '2026-03-04', 'yesterday', '2026-03-04T25:00:00Z', 12])(
    'refuses %s',
    (value) => {
      expect(instantOfIso(value)).toBeNull();
    },
  );

  it('reads working hours of the mailbox, and falls back where they make no sense', () => {
    const hours = {
      daysOfWeek: ['monday', 'Sunday', 'x'],
      startTime: '08:30:00.0000000',
      endTime: '16:00:00',
      timeZone: { name: 'GMT Standard Time' },
    };
    expect(normalizeMailboxSettings({ timeZone: 'UTC', workingHours: hours }, 'UTC')).toMatchObject({
      zone: 'Europe/London',
      days: [0, 1],
      startMinute: 510,
      endMinute: 960,
    });
    expect(normalizeMailboxSettings({ workingHours: { ...hours, endTime: '08:00:00' } }, 'UTC')).toMatchObject({
      days: [1, 2, 3, 4, 5],
      startMinute: 540,
    });
    expect(normalizeMailboxSettings('x', 'Asia/Tokyo')).toMatchObject({ zone: 'Asia/Tokyo' });
  });

  it('reads how the mailbox writes dates', () => {
    expect(dateFormatOf({ dateFormat: ' dd/MM/yyyy ' })).toBe('dd/MM/yyyy');
    expect(dateFormatOf({ dateFormat: '' })).toBeNull();
    expect(dateFormatOf({})).toBeNull();
    expect(dateFormatOf({ dateFormat: 'd'.repeat(500) })).toHaveLength(40);
  });

  it('reads all addresses of the signed-in person, the primary one first', () => {
    const me = {
      displayName: 'Ellen',
      mail: 'Ellen@b.example',
      userPrincipalName: 'ep@b.example',
      proxyAddresses: ['SMTP:ellen@b.example', 'smtp:e.p@b.example', 'x500:/o=x'],
    };
    expect(normalizeMe(me)).toEqual({ name: 'Ellen', addresses: ['ellen@b.example', 'ep@b.example', 'e.p@b.example'] });
    expect(normalizeMe({})).toBeNull();
  });
});

describe('hostile data', () => {
  it('becomes one printable line', () => {
    expect(lineOf('a\u202eb\u0000\n\tc \ud800 d')).toBe('a b c \ufffd d');
    expect(lineOf('x'.repeat(10_000))).toHaveLength(255);
    expect(lineOf('🚀'.repeat(200), 255)).toHaveLength(254);
    expect(idOf('a\u202eb')).toBeNull();
  });

  it('never makes a normaliser throw, nor touches a prototype', () => {
    const key = fc.constantFrom(
      'id',
      'subject',
      'from',
      'toRecipients',
      'emailAddress',
      'address',
      'start',
      'end',
      'dateTime',
      'timeZone',
      'body',
      'content',
      'contentType',
      'attendees',
      'sentDateTime',
      'attachments',
      'sensitivity',
      '__proto__',
      'constructor',
      'toString',
      'workingHours',
      'daysOfWeek',
    );
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('2026-03-05T10:00:00Z', 'html', '<script>', 'UTC', 'a@b.example'),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('tree')), { maxLength: 8 }).map((pairs) => {
          const text = `{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v ?? null)}`).join(',')}}`;
          return JSON.parse(text) as unknown;
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, (raw) => {
        normalizeMessage(raw, { folder: 'inbox' });
        normalizeMessage({ ...MESSAGE, ...(raw as object) }, { folder: 'inbox' });
        normalizeEvent({ ...EVENT, ...(raw as object) }, EVENTS);
        normalizePeople(raw, 'attendees');
        normalizeMailboxSettings(raw, 'UTC');
        normalizeMe(raw);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
