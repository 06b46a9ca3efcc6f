import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingStems } from '../../src/shared/domain/answer-words';
import { openQuestions } from '../../src/shared/domain/open-questions';

const TODAY = '2026-03-04';

describe('openQuestions', () => {
  it('gives places of the questions it was given, in order, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.string(), fc.string(), (questions, reply, subject) => {
        const answered = openQuestions(questions, reply, subject, TODAY);
        if (answered.kind !== 'open') return;
        expect(answered.open.length).toBeGreaterThan(0);
        expect([...answered.open].sort((a, b) => a - b)).toEqual(answered.open);
        expect(answered.open.every((at) => at >= 0 && at < questions.length)).toBe(true);
      }),
    );
  });

  it('ties a word in another form, not a word of the subject alone', () => {
    const asked = ['Which photographs of the kitchen do you need for the relaunch?', 'Who signs the delivery note?'];
    const reply = 'Beth will sign the delivery note for the relaunch.';
    expect(openQuestions(asked, reply, 'RE: Relaunch', TODAY)).toEqual({ kind: 'open', open: [0] });
    expect(openQuestions(asked, `${reply} All the photographed rooms.`, 'RE: Relaunch', TODAY)).toEqual({
      kind: 'all',
    });
  });

  it('reads a very long reply only in part', () => {
    const reply = `${'All is well with the stand. '.repeat(40_000)}`;
    expect(openQuestions(['Who signs the delivery note?'], reply, '', TODAY)).toEqual({ kind: 'all' });
  });
});

describe('tellingStems', () => {
  it('finds a word in its other forms', () => {
    expect([...tellingStems('signing files')]).toEqual([...tellingStems('signed file')]);
    for (const [many, one] of [
      ['sizes', 'size'],
      ['copies', 'copy'],
      ['companies', 'company'],
      ['invoices', 'invoice'],
      ['cards', 'card'],
    ] as const)
      expect([many, ...tellingStems(many)]).toEqual([many, ...tellingStems(one)]);
    expect([...tellingStems('Maße der Fensterfolie')]).toEqual([...tellingStems('die Maßen der Fensterfolien')]);
  });

  it('leaves out what says nothing, accents and case', () => {
    expect([...tellingStems('Could you please let me know what it is?')]).toEqual([]);
    expect([...tellingStems('CAFÉ')]).toEqual([...tellingStems('cafe')]);
  });
});
