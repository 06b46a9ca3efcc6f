// @vitest-environment happy-dom
import type { Event } from '@microsoft/microsoft-graph-types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutDay } from '../../../sandbox/hosts/outlook/calendar-layout';
import { resolvePeople } from '../../../sandbox/hosts/outlook/known-people';
import { parsePageAddress } from '../../../sandbox/hosts/outlook/page-address';
import { htmlToText, splitQuote, textToHtml } from '../../../sandbox/hosts/page/body-text';
import { graphInstant, toGraphTime } from '../../../sandbox/hosts/page/graph-time';
import { dayStart, ianaZone, instantOf, wallClock, weekStart } from '../../../sandbox/hosts/page/zone-time';

describe('text of bodies', () => {
  it('gives back what was typed', () => {
    const line = fc.string().map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim();
        expect(htmlToText(textToHtml(text))).toBe(text);
      }),
    );
  });

  it('reads lists and line breaks, and never what is not shown', () => {
    expect(
      htmlToText(
        '<style>p{}</style><p>One<br> two</p><ol><li>a</li><li>b</li></ol><ul><li>c</li></ul><script>alert(1)</script>',
      ),
    ).toBe('One\ntwo\n\n1. a\n2. b\n• c');
  });

  it('keeps the quoted original apart, though it is a document of its own', () => {
    const quoted = '<div id="appendonsend"></div><hr><html><body>Old <hr> mail</body></html>';
    expect(splitQuote(`<html><head></head><body>New${quoted}</body></html>`)).toEqual({ own: 'New', quoted });
    expect(splitQuote(`<div>New</div>${quoted}`)).toEqual({ own: '<div>New</div>', quoted });
  });
});

describe('zones', () => {
  it('knows Windows names, and takes UTC for a zone nobody knows', () => {
    expect(ianaZone('GMT Standard Time')).toBe('Europe/London');
    expect(ianaZone('tzone://Microsoft/Custom')).toBe('UTC');
  });

  it('turns a wall clock into the instant it came from, over a whole year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 96 }),
        fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
        (quarter, zone) => {
          const wall = wallClock(Date.UTC(2026, 0, 1) + quarter * 900_000, zone);
          expect(wallClock(instantOf(wall, zone), zone)).toBe(wall);
        },
      ),
    );
  });

  it('begins days and weeks at midnight over the change of the clock', () => {
    const noon = Date.parse('2026-03-29T12:00:00Z');
    expect(new Date(dayStart(noon, 'Europe/London', 1)).toISOString()).toBe('2026-03-29T23:00:00.000Z');
    expect(new Date(weekStart(noon, 'Europe/London')).toISOString()).toBe('2026-03-23T00:00:00.000Z');
    expect(graphInstant(toGraphTime(noon))).toBe(noon);
    expect(graphInstant(null)).toBeNaN();
  });
});

describe('the calendar', () => {
  const event = (id: string, from: string, to: string): Event => ({
    id,
    start: { dateTime: `2026-03-26T${from}:00`, timeZone: 'UTC' },
    end: { dateTime: `2026-03-26T${to}:00`, timeZone: 'UTC' },
  });
  const day = Date.parse('2026-03-26T00:00:00Z');

  it('puts overlapping events side by side and leaves the others their whole width', () => {
    const placed = layOutDay(
      [event('c', '11:00', '12:00'), event('a', '09:00', '10:00'), event('b', '09:30', '10:30')],
      day,
      day + 86_400_000,
    );
    expect(placed.map(({ event: { id }, lane, lanes, top }) => [id, lane, lanes, top])).toEqual([
      ['a', 0, 2, 540],
      ['b', 1, 2, 570],
      ['c', 0, 1, 660],
    ]);
  });
});

describe('what the page is told', () => {
  it('resolves names, addresses and both together', () => {
    const known = [
      { name: 'Dana Fox', address: 'dana@halden.example' },
      { name: 'Priya Raman', address: 'priya@b.example' },
    ];
    expect(
      resolvePeople('dana fox; pri, Tom <tom@x.example>, DANA@halden.example; nobody', known).map((one) => [
        one.name,
        one.address,
      ]),
    ).toEqual([
      ['Dana Fox', 'dana@halden.example'],
      ['Priya Raman', 'priya@b.example'],
      ['Tom', 'tom@x.example'],
      ['Dana Fox', 'DANA@halden.example'],
    ]);
  });

  it('keeps the width of the pane in bounds and takes the usual for the unknown', () => {
    expect(parsePageAddress('?pane=9000').paneWidth).toBe(450);
    expect(parsePageAddress('?pane=1').paneWidth).toBe(320);
    expect(parsePageAddress('?pane=closed')).toMatchObject({ paneOpen: false, paneWidth: 380 });
    expect(parsePageAddress('?client=nokia&theme=pink')).toMatchObject({ client: 'web', theme: 'light', view: 'mail' });
  });
});
