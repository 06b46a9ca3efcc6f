import { parseArgs } from 'node:util';
import { UsageError } from '../review/usage-error';

/** What was asked for. `set` and `file` null mean: all sets beside the checkout. */
export interface EvaluateArguments {
  readonly set: string | null;
  readonly file: string | null;
  /** Number of folds of the learnt reader that stands beside our figures; 0 for none. */
  readonly folds: number;
  readonly json: boolean;
  /** Counts how often the flags speak over a real mailbox instead. */
  readonly noise: boolean;
  /** With `noise`: findings of each flag to print. */
  readonly sample: number;
}

/** The page `--help` prints. */
export const HELP = `Measures how well Mainstay reads text, on labelled sets of real text.

  npm run evaluate [-- --set NAME] [--file PATH] [--folds N] [--json]
  npm run evaluate -- --noise [--file PATH] [--sample N] [--json]

  --set     one set: agenda, minutes, minutes-match, messages, deadline-sentences, time-expressions, request-intent
  --file    a file of the same format (.jsonl or .jsonl.gz); the set is told by its fields, or by --set
  --folds   folds of the learnt reader whose figure stands beside ours (default 5; 0 for none)
  --noise   how often each flag speaks in a hundred mails with clients, over a real mailbox; exits 1 above 3 for one that
            is on by default. --sample prints so many findings of each flag, to read
  --json    one object per set and line; run as npm run -s evaluate to have nothing else on standard output

Counted are rows on which both annotators agree about the measure (a row without a second label counts); the others are
“left out”. Precision, recall and F1 are of the positive class.

The phrases were written by hand, looking at these rows: their figures say how well they fit here, not how well they do
elsewhere (for that: --file with rows nobody looked at). The column “learnt” is the F1 of a plain reader that learns words
and word pairs from the other folds only: what the rows by themselves give away.
`;

/** Reads the command line. Throws a `UsageError` for what cannot be meant. */
export function readArguments(args: readonly string[]): EvaluateArguments | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const folds = Number(values.folds ?? '5');
  if (!Number.isInteger(folds) || folds < 0 || folds === 1 || folds > 50)
    throw new UsageError('--folds takes 0 or a number from 2 to 50.');
  const sample = Number(values.sample ?? '0');
  if (!Number.isInteger(sample) || sample < 0) throw new UsageError('--sample takes a number of findings.');
  const { set = null, file = null, json = false, noise = false } = values;
  return { set, file, folds, json, noise, sample };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        set: { type: 'string' },
        file: { type: 'string' },
        folds: { type: 'string' },
        json: { type: 'boolean' },
        noise: { type: 'boolean' },
        sample: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'cannot read the flags'} (see --help)`);
  }
}
