import { describe, expect, it, vi } from 'vitest';
import { alternativesOf } from '../../../src/shared/domain/phrases/pattern-literals';
import { composedPatterns } from '../../../scripts/patterns/composed-patterns';
import { READER_FOLDERS } from '../../../scripts/patterns/reader-folders';
import { shippedPatterns } from '../../../scripts/patterns/shipped-patterns';
import { drawFrom, writerFor } from '../../checks/text-for-pattern';

/** Plain form, put another way than the product does. */
function plain(text: string): string {
  return ` ${text.replace(/[^A-Za-z0-9]+/g, ' ')} `.toLowerCase().replace(/\d/g, '0').replace(/ {2,}/g, ' ');
}

function holds(text: string, clauses: readonly (readonly string[])[]): boolean {
  return clauses.every((texts) =>
    texts.some((literal) => (/[?+]/.test(literal) ? text : plain(text)).includes(literal)),
  );
}

describe('what a text must hold before a pattern is tried', () => {
  it.each([
    [/\bat cost\b/i, [[' at cost ']]],
    [/\b(?:pai|owe)d\b/, [[' paid ', ' owed ']]],
    [/colou?r/, [['colour', 'color']]],
    [/\blate(?:st|r)?\b/i, [[' latest ', ' later ', ' late ']]],
    [/n['’]t\b/, [['n t ']]],
    [/réunion/i, [['r union']]],
    [/\bnot\b[^.]{0,60}\bpaid\b/, [[' paid '], [' not ']]],
    [/^q[1-4]\b/i, [[' q0 ']]],
    [/budget(?! cut)/, [['budget']]],
    [/\bpaid\?$/, [[' paid '], ['?']]],
    [/^\+1/, [['+']]],
    [/paid\??(?:!|\?)/, [['paid ']]],
  ])('%s', (pattern, clauses) => {
    expect([...alternativesOf(pattern)]).toEqual([{ source: pattern.source, required: clauses }]);
  });

  it.each([
    /[a-z]+/,
    /(?:price)?/,
    /(?:price|\w)/,
    /x*/,
    /\d{2}/,
    /(?=price)/,
    /(?:price)*/,
    /(?:price){0,3}/,
    /(?:a|price)/,
  ])('cannot be told of %s', (pattern) => {
    expect([...alternativesOf(pattern)].map(({ required }) => required)).toEqual([[]]);
  });

  it('is told of each alternative, unless the pattern refers back', () => {
    expect([...alternativesOf(/^at (?:cost|loss)|\d|ok[|]/)]).toEqual([
      { source: '^at (?:cost|loss)', required: [[' at cost', ' at loss']] },
      { source: '\\d', required: [] },
      { source: 'ok[|]', required: [['ok ']] },
    ]);
    expect([...alternativesOf(/(late)r \1|soon/)]).toEqual([
      { source: '(late)r \\1|soon', required: [['later ', 'soon']] },
    ]);
  });

  it('stands in every text that a shipped pattern matches', async () => {
    vi.resetModules();
    const patterns = [...shippedPatterns('src/shared/domain'), ...(await composedPatterns(READER_FOLDERS))];
    const draw = drawFrom(7);
    const wrong: string[] = [];
    let matched = 0;
    for (const { at, source, flags } of patterns) {
      const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
      const alternatives = [...alternativesOf(pattern)].map((one) => ({
        ...one,
        alone: new RegExp(one.source, flags.replace(/[gy]/g, '')),
      }));
      const write = writerFor(source, flags, draw);
      for (let i = 0; i < 5; i++) {
        const text = `${['', 'So ', 'é'][i % 3] ?? ''}${write()}${['', ' then', '.'][draw(3)] ?? ''}`;
        if (!pattern.test(text)) continue;
        matched++;
        const matching = alternatives.filter(({ alone }) => alone.test(text));
        if (matching.length === 0) wrong.push(`${at} ${JSON.stringify(text)} no alternative`);
        for (const { source: part, required } of matching)
          if (!holds(text, required)) wrong.push(`${at} ${part} ${JSON.stringify(text)} ${JSON.stringify(required)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(matched).toBeGreaterThan(3000);
  }, 60_000);
});
