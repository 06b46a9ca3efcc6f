/**
 * `npm run evaluate [-- --set NAME] [--file PATH] [--folds N] [--json]`: how well text is read, on labelled real text kept beside the checkout.
 * Measured are the functions that the rules call. `--help` says what is printed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HELP, readArguments } from './evaluate/read-arguments';
import { noiseIn } from './evaluate/noise';
import { readNoiseMailbox } from './evaluate/noise-mailbox';
import { printNoiseJson, printNoiseTable, tooLoud } from './evaluate/print-noise';
import { printJson, printTable } from './evaluate/print-measures';
import { measureFile } from './evaluate/measure-file';
import { EVAL_FOLDER, setsToMeasure } from './evaluate/sets';
import { UsageError } from './review/usage-error';

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted === 'help') process.stdout.write(HELP);
  else if (wanted.file === null && !existsSync(EVAL_FOLDER)) {
    process.stderr.write(
      'evaluate: the labelled sets (../shared/eval) are not beside this checkout; nothing measured.\n',
    );
    if (process.env['CI'] === 'true') process.exitCode = 1;
  } else if (wanted.noise) {
    const noise = noiseIn(await readNoiseMailbox(wanted.file ?? join(EVAL_FOLDER, 'enron-mailbox.jsonl.gz')));
    process.stdout.write(wanted.json ? printNoiseJson(noise) : printNoiseTable(noise, wanted.sample));
    if (tooLoud(noise).length > 0) process.exitCode = 1;
  } else {
    for (const { set, file } of setsToMeasure(wanted)) {
      const result = await measureFile(set, file, wanted.folds);
      process.stdout.write(wanted.json ? printJson(result) : printTable(result));
    }
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`evaluate: ${error.message}\n`);
  process.exitCode = 2;
}
