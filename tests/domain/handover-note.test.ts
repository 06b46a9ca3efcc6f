import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookRecord, Json } from '../../src/shared/domain/book-record';
import type { HandoverLine } from '../../src/shared/domain/handover';
import { requiredParts } from '../../src/shared/domain/handover-completeness';
import { keptLines, lineField, lineValue, openSuggestions, readHandover } from '../../src/shared/domain/handover-note';
import { suggestHandover } from '../../src/shared/domain/handover-suggestions';
import { escapeMarkdown, handoverMarkdown } from '../../src/shared/domain/handover-text';
import { aClient, aMeeting, aMessage, aSnapshot, at, DANA, ME, person } from '../builders';

const line = (id: string, change: Partial<HandoverLine> = {}): HandoverLine => ({
  id,
  text: `Text ${id}`,
  state: 'written',
  by: 'Alex',
  at: 1,
  ...change,
});
const record = (fields: Record<string, Json>): BookRecord => ({ kind: 'handover', id: 'halden', fields, stamps: {} });
const say = { day: () => 'Tuesday', when: () => 'Tuesday 10:00' };

describe('a handover note', () => {
  it('comes back as it was written', () => {
    const written = line('a', { private: true, evidence: ['m1'] });
    const note = readHandover('halden', record({ [lineField('risks', 'a')]: lineValue(written) }));
    expect(note.lines.get('risks')).toEqual([written]);
  });
  it('reads anything without throwing, and takes nothing that is not a line', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        // fast-check's JsonValue is the same shape as Json, only mutable.
        const note = readHandover('halden', record(fields as Record<string, Json>));
        expect([...note.lines.values()].flat().every((l) => l.text.length <= 2000)).toBe(true);
      }),
    );
    const note = readHandover(
      'halden',
      record({ '__proto__/x': 'y', 'risks/x': { text: 1, at: 'z' }, 'risks/y': ['a'], to: 'Tom', lastDay: 'soon' }),
    );
    expect([...note.lines.values()].flat()).toEqual([]);
    expect(note).toMatchObject({ to: null, lastDay: null });
  });
  it('does not offer a suggestion again once it was confirmed or left out', () => {
    const note = readHandover(
      'halden',
      record({ 'meetings/meetings:1': lineValue(line('meetings:1', { state: 'left-out' })) }),
    );
    const suggestion = { id: 'meetings:1', section: 'meetings' as const, text: 'x', because: 'y', evidence: [] };
    expect(openSuggestions(note, [suggestion], 'meetings')).toEqual([]);
    expect(keptLines(note, 'meetings')).toEqual([]);
  });
  it('says what is missing until it is there', () => {
    const missing = (fields: Record<string, Json>) =>
      requiredParts(aClient(), readHandover('halden', record(fields)))
        .filter((p) => !p.filled)
        .map((p) => p.id);
    expect(missing({})).toContain('risks');
    expect(missing({})).toContain('sponsor');
    expect(missing({})).not.toContain('decision-maker');
    expect(missing({ 'risks/a': lineValue(line('a')) })).not.toContain('risks');
  });
});

describe('what leaves with a handover', () => {
  const note = (fields: Record<string, Json>) =>
    readHandover(
      'halden',
      record({
        'risks/open': lineValue(line('open')),
        'risks/private': lineValue(line('private', { private: true })),
        'risks/sensitive': lineValue(line('sensitive', { sensitive: true })),
        ...fields,
      }),
    );
  const text = (fields: Record<string, Json> = {}) => handoverMarkdown(aClient(), note(fields), () => 'Tuesday');
  it('never holds a private line, and a sensitive one only after its second tick', () => {
    expect(text()).toContain('Text open');
    expect(text()).not.toContain('Text private');
    expect(text()).not.toContain('Text sensitive');
    expect(text({ 'share/sensitive': true })).toContain('Text sensitive');
    expect(text({ 'share/private': true })).not.toContain('Text private');
  });
  it('is text: markup in names and lines is escaped', () => {
    expect(escapeMarkdown('<img src=x onerror=alert(1)> [a](javascript:b)\n# c')).toBe(
      '\\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\# c',
    );
    expect(escapeMarkdown('1. one')).toBe('\\1. one');
  });
});

describe('suggestions for a handover', () => {
  it('come from open asks, coming meetings and people without a role, each with its evidence', () => {
    const ask = aMessage({
      from: DANA,
      to: [ME],
      folder: 'inbox',
      text: 'Could you send the split by channel?',
      subject: 'Split',
    });
    const stranger = aMessage({ to: [person('new.one@halden.example')] });
    const meeting = aMeeting({ start: at('2026-03-10T10:00'), seriesId: 's1' });
    const found = suggestHandover('halden', aSnapshot({ messages: [ask, stranger], meetings: [meeting] }), say);
    expect(found.map((s) => s.section)).toEqual(['open-promises', 'meetings', 'people']);
    expect(found[0]).toMatchObject({ evidence: [ask.id], quote: 'Could you send the split by channel?' });
    expect(found[1]?.text).toContain('to be set up again');
  });
  it('are the same for the same data, so that answers stay answered', () => {
    const snapshot = aSnapshot({ meetings: [aMeeting({ id: 'fixed', start: at('2026-03-10T10:00') })] });
    expect(suggestHandover('halden', snapshot, say).map((s) => s.id)).toEqual(['meetings:fixed']);
  });
});
