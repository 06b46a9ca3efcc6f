import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBar } from '../../src/shared/domain/gap-bar';
import { aMeeting, aSnapshot, at, attendee, COLLEAGUE } from '../builders';

const need = { before: 15, after: 10 };
const own = (title: string, start: number, minutes: number) =>
  aMeeting({ title, start, minutes, attendees: [attendee(COLLEAGUE)] });
const subject = { id: 'this', title: 'Summer campaign', start: at('2026-03-05T10:00'), end: at('2026-03-05T11:00') };

describe('the gap bar', () => {
  it('shows the meeting before, this one and the one after, to scale, with the gaps in minutes', () => {
    const snapshot = aSnapshot({
      meetings: [own('Budget', at('2026-03-05T09:00'), 55), own('Stand-up', at('2026-03-05T11:30'), 30)],
    });
    const bar = gapBar(subject, need, snapshot);
    expect(bar?.blocks.map((b) => b.title)).toEqual(['Budget', 'Summer campaign', 'Stand-up']);
    expect(bar?.gaps).toMatchObject([
      { side: 'before', minutes: 5, need: 15 },
      { side: 'after', minutes: 30, need: 10 },
    ]);
    const [before, , after] = bar?.blocks ?? [];
    expect((before?.length ?? 0) / (after?.length ?? 1)).toBeCloseTo(55 / 30);
  });

  it('is not drawn alone, nor for a meeting without length; itself is no neighbour', () => {
    expect(gapBar(subject, need, aSnapshot({ meetings: [aMeeting({ id: 'this', start: subject.start })] }))).toBeNull();
    expect(
      gapBar(
        { ...subject, end: subject.start },
        need,
        aSnapshot({ meetings: [own('Budget', at('2026-03-05T09:00'), 55)] }),
      ),
    ).toBeNull();
  });

  it('says how much overlaps', () => {
    expect(
      gapBar(subject, need, aSnapshot({ meetings: [own('Budget', at('2026-03-05T09:30'), 40)] }))?.gaps[0]?.minutes,
    ).toBe(-10);
  });

  it('always fills its length without holes, whatever stands around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ start: fc.integer({ min: -240, max: 240 }), minutes: fc.integer({ min: 1, max: 180 }) }), {
          maxLength: 6,
        }),
        (list) => {
          const bar = gapBar(
            subject,
            need,
            aSnapshot({ meetings: list.map((m) => own('Other', subject.start + m.start * 60_000, m.minutes)) }),
          );
          if (!bar) return;
          const total = [...bar.blocks, ...bar.gaps].reduce((sum, s) => sum + s.length, 0);
          expect(total).toBeCloseTo(100, 6);
          for (const s of [...bar.blocks, ...bar.gaps]) expect(s.length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
