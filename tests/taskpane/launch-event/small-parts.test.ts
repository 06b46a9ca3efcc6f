import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bounded, sayNames } from '../../../src/taskpane/launch-event/bounded';
import { gather, given } from '../../../src/taskpane/launch-event/gather';
import type { Call } from '../../../src/taskpane/launch-event/gather';
import { PATIENCE_MS, handleEvent } from '../../../src/taskpane/launch-event/office-event';
import { roomBeside } from '../../../src/taskpane/launch-event/room-beside';
import { say, wordsFor } from '../../../src/taskpane/launch-event/say';
import { NOW, digest } from './tenant';

describe('gather', () => {
  const later = (waiting: (() => void)[], value: string): Call<string> => {
    return (callback) => void waiting.push(() => callback({ status: 'succeeded', value }));
  };

  it('runs at most three calls at once and hands on all values', () => {
    const waiting: (() => void)[] = [];
    const seen: unknown[] = [];
    const calls = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, later(waiting, name)]));
    gather(calls, (values) => seen.push(values), vi.fn());
    expect(waiting).toHaveLength(3);
    waiting[1]?.();
    expect(waiting).toHaveLength(4);
    for (const answer of waiting) answer();
    waiting[4]?.();
    expect(seen).toEqual([{ a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' }]);
  });

  it('hands on nothing at all, and values that are there at once', () => {
    const done = vi.fn();
    gather({}, done, vi.fn());
    gather({ a: given(1), b: given(2), c: given(3), d: given(4) }, done, vi.fn());
    expect(done.mock.calls).toEqual([[{}], [{ a: 1, b: 2, c: 3, d: 4 }]]);
  });

  it('fails once, whatever else comes, and starts nothing more', () => {
    const [done, failed] = [vi.fn(), vi.fn()];
    const started = vi.fn();
    const bad: Call<never> = () => {
      throw new Error('5001');
    };
    gather({ a: bad, b: bad, c: started, d: started }, done, failed);
    expect([done.mock.calls.length, failed.mock.calls.length, started.mock.calls.length]).toEqual([0, 1, 0]);
  });

  it('fails when a call says that it failed', () => {
    const [done, failed] = [vi.fn(), vi.fn()];
    gather({ a: (callback) => callback({ status: 'failed', value: undefined }), b: given(1) }, done, failed);
    expect([done.mock.calls.length, failed.mock.calls.length]).toEqual([0, 1]);
  });

  it('fails when what is done with the values throws', () => {
    const failed = vi.fn();
    gather(
      { a: given(1) },
      () => {
        throw new Error('x');
      },
      failed,
    );
    expect(failed).toHaveBeenCalledOnce();
  });
});

describe('an event', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is ended by its own timer within four seconds, and then no more', () => {
    const completed = vi.fn();
    let end: () => void = () => undefined;
    handleEvent({ completed }, (finish) => {
      end = finish;
    });
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(completed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    end();
    expect(PATIENCE_MS).toBeLessThan(4_000);
    expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
  });

  it('is ended by a throw', () => {
    const completed = vi.fn();
    handleEvent({ completed }, () => {
      throw new Error('x');
    });
    expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
    vi.advanceTimersByTime(10_000);
    expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
  });
});

describe('sentences', () => {
  const languages = ['en', 'de', 'fr', 'es'].map((language) => wordsFor(language));

  it('have all their places filled, whatever is filled in', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...languages), any, fc.boolean(), (words, text, many) => {
        for (const [name, sentence] of Object.entries(words)) {
          if (name === 'look' || name === 'and') continue;
          const places = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
          const filled = say(sentence, { ...Object.fromEntries(places.map((place) => [place, 'X'])), many });
          expect(filled).not.toMatch(/[{}[\]|]|undefined/);
          const nasty = say(sentence, { ...Object.fromEntries(places.map((place) => [place, text])), many });
          expect(nasty.split(text).length - 1).toBeGreaterThanOrEqual(text === '' ? 0 : places.length);
        }
      }),
    );
  });

  it('say one and many', () => {
    const [english, german] = languages;
    expect(say(english?.dropped ?? '', { who: 'A and B', client: 'C', many: true })).toBe(
      'A and B decide at C and are no longer on this mail.',
    );
    expect(say(german?.dropped ?? '', { who: 'A', client: 'C', many: false })).toBe(
      'A entscheidet bei C und stand auf der letzten Mail, aber nicht auf dieser.',
    );
  });

  it('name two people and how many more', () => {
    const [english = wordsFor('en')] = languages;
    expect(sayNames(['A'], english)).toBe('A');
    expect(sayNames(['A', 'B'], english)).toBe('A and B');
    expect(sayNames(['A', 'B', 'C', 'D'], english)).toBe('A, B and 2 more');
  });

  it('take foreign text on one line, without hidden marks or half characters, bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 90 }), (text, most) => {
        const said = bounded(text, most);
        expect(said.length).toBeLessThanOrEqual(most);
        expect(said).not.toMatch(/[\u0000-\u001f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
        expect(said).not.toMatch(/[\ud800-\udbff]…$/);
      }),
    );
    expect(bounded('Dana\u202E\n Fox')).toBe('Dana Fox');
    expect(bounded('abcdef', 4)).toBe('abc…');
  });
});

describe('room beside a meeting', () => {
  it('is lacking exactly when fewer than five minutes lie to some other block', () => {
    const minute = 60_000;
    const meeting = { start: NOW + 600 * minute, end: NOW + 630 * minute };
    const block = fc
      .tuple(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 240 }))
      .map(([from, length]) => ({ start: NOW + from * minute, end: NOW + (from + length) * minute }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (busy) => {
        const others = busy.filter((one) => one.start !== meeting.start || one.end !== meeting.end);
        const gaps = others.map((one) => Math.max(one.start - meeting.end, meeting.start - one.end) / minute);
        const room = roomBeside(meeting, null, digest({ busy }), NOW);
        if (gaps.some((gap) => gap < 0)) expect(room).toEqual({ kind: 'overlap' });
        else if (gaps.some((gap) => gap < 5)) expect(room).toEqual({ kind: 'none', minutes: Math.min(...gaps) });
        else expect(room).toBeNull();
      }),
    );
  });
});
