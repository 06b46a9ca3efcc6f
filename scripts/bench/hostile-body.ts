import { messageFacts } from '../../src/shared/domain/facts/message-facts';
import { ownText } from '../../src/shared/domain/facts/own-text';
import { htmlToText } from '../../src/shared/domain/html-text';
import { fastest } from './stopwatch';
import { ms, type BenchRow } from './table';

const MEGABYTE = 1_000_000;
const LIMIT_MS = 50;

/** Beginnings that a careless pattern or tag scanner follows to the end again and again. */
const TRAPS = [
  '<',
  '<!--',
  '<style>',
  '<a href="',
  '<blockquote type=cite>',
  '<li>',
  '&amp',
  '&',
  '\n',
  ' ',
  '- a\n',
  'On 1 ',
  'From: a\n',
  'please ',
  'is are was ',
  'Best regards,\n',
  '_',
  'a\u0301',
] as const;

function factsOf(text: string): unknown {
  return messageFacts({ subject: '', text, attachmentNames: null, automatic: false, preview: '' });
}

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['htmlToText', htmlToText],
  ['ownText', ownText],
  ['messageFacts', factsOf],
];

/** The worst of many hostile bodies of one megabyte, for each step that reads text. Goal P10: 50 ms. */
export function hostileBodyRows(): readonly BenchRow[] {
  const bodies = TRAPS.map(
    (trap) => [trap, trap.repeat(Math.ceil(MEGABYTE / trap.length)).slice(0, MEGABYTE)] as const,
  );
  return READERS.map(([name, read]) => {
    let worst = { took: 0, trap: '' };
    for (const [trap, body] of bodies) {
      const took = fastest(3, () => read(body));
      if (took > worst.took) worst = { took, trap };
    }
    return {
      what: `${name} of a hostile 1 MB body, worst of ${bodies.length} (${JSON.stringify(worst.trap)})`,
      figure: ms(worst.took),
      comparedTo: `${LIMIT_MS} ms: one long task of a browser`,
      ratio: worst.took / LIMIT_MS,
      goal: '≤ 1 ×',
      met: worst.took <= LIMIT_MS,
    };
  });
}
