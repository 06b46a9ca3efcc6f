import { keepCounts } from './contract/contract-counts';
import { contractValidator } from './contract/contract-validator';
import { parseOptions, usage, type Options } from './options';
import { announcement } from './server/announcement';
import { PortInUseError } from './server/http-server';
import { runSandbox, UnknownPersonError, type RunningSandbox } from './server/run-sandbox';

/** What a wrong command line ends with; a sandbox that failed for another reason ends with 1. */
const wrongUse = 2;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function refuse(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(wrongUse);
}

async function run(options: Options): Promise<RunningSandbox> {
  try {
    return await runSandbox(
      options,
      contract === undefined ? {} : { validate: contract.validate, contract: contract.counts },
    );
  } catch (error) {
    if (error instanceof PortInUseError || error instanceof UnknownPersonError) return refuse(error.message);
    throw error;
  }
}

/** With MAINSTAY_CONTRACT=1 every answer of the emulator is checked against Microsoft's contract and counted. */
const contract = process.env['MAINSTAY_CONTRACT'] === '1' ? contractValidator({ onMismatch: 'count' }) : undefined;

function sayContract(): void {
  if (contract === undefined) return;
  const { matched, mismatched } = contract.counts();
  say(`${matched} answers of the Graph emulator matched the contract, ${mismatched} did not.`);
  for (const line of contract.mismatches()) say(`  ${line}`);
}

const options = parseOptions(process.argv.slice(2));
if ('error' in options) refuse(options.error);
if (options.help) {
  say(usage);
} else {
  if (contract !== undefined) keepCounts(contract);
  const sandbox = await run(options);
  say(announcement(sandbox));
  const end = (): void => {
    void sandbox.stop().then(() => {
      sayContract();
      process.exit(contract !== undefined && contract.counts().mismatched > 0 ? 1 : 0);
    });
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
