/**
 * `npm run review -- --mailbox FILE --clients FILE --me ADDRESS …`: the flags on an export, without a screen, so that an administrator can
 * rate them before roll-out. Same pipeline as the product: Graph shapes → normalisers → snapshot → rules with default settings.
 * `--help` says what the files hold. Findings go to standard output, everything else to standard error.
 */
import { readArguments, HELP } from './review/read-arguments';
import { reviewFiles } from './review/review-files';
import { printJson, printTable, summaryOf } from './review/print-findings';
import { UsageError } from './review/usage-error';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader (`| head`) has seen enough
  throw error;
});

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted === 'help') process.stdout.write(HELP);
  else {
    const warn = (line: string) => process.stderr.write(`${line}\n`);
    const started = performance.now();
    const review = await reviewFiles(wanted, warn);
    process.stdout.write(wanted.json ? printJson(review) : printTable(review));
    process.stderr.write(summaryOf(review, (performance.now() - started) / 1000));
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`review: ${error.message}\n`);
  process.exitCode = 2;
}
