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
    return await runSandbox(options);
  } catch (error) {
    if (error instanceof PortInUseError || error instanceof UnknownPersonError) return refuse(error.message);
    throw error;
  }
}

const options = parseOptions(process.argv.slice(2));
if ('error' in options) refuse(options.error);
if (options.help) {
  say(usage);
} else {
  const sandbox = await run(options);
  say(announcement(sandbox));
  const end = (): void => {
    void sandbox.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
