import {
  readAddresses,
  readFilePath,
  readFolderPath,
  readInstant,
  readShare,
  readSize,
  readWhole,
  type GeneratedSize,
  type Read,
} from './option-values';

/** What fills the tenant. */
export type Filling =
  | { readonly kind: 'scenario' }
  | ({ readonly kind: 'generated'; readonly seed: number } & GeneratedSize)
  | { readonly kind: 'mailbox'; readonly mailbox: string; readonly calendar?: string; readonly me: readonly string[] };

/** What `npm start` was asked for. */
export interface Options {
  readonly port: number;
  readonly filling: Filling;
  /** Folder the tenant's state is kept in over restarts. */
  readonly dataDir?: string;
  /** Share of Graph requests that fail (0 to 1), drawn with `seed`. */
  readonly faults?: { readonly rate: number; readonly seed: number };
  /** Instant (ms since 1970) the tenant's clock begins at; without it real time. */
  readonly now?: number;
  /** Key, address or id of the person who is signed in at first. Whether there is one is known once the tenant is filled. */
  readonly as?: string;
  /** True when only the usage text was asked for. */
  readonly help: boolean;
}

/** Port of the sandbox when none is named. */
export const defaultPort = 4280;
/** Seed of faults and generated tenants when none is named. */
export const defaultSeed = 1;

/** What `--help` prints. */
export const usage = `Usage: npm start -- [options]
  --port N              port of the sandbox (${String(defaultPort)}; 0 takes a free one)
  --data DIR            keep the tenant's state in this folder
  --faults RATE         share of Graph requests that fail, 0 to 1
  --seed N              seed of --faults and --generate (${String(defaultSeed)})
  --generate SIZE       messages=6000,events=800,clients=40 instead of the scenario
  --mailbox FILE        a real mailbox, .jsonl or .jsonl.gz, instead of the scenario; needs --me
  --calendar FILE       its events, one Graph event a line; needs --mailbox
  --me A[,B]            the mailbox owner's addresses, the primary one first
  --now INSTANT         pin the clock, such as 2026-03-26T09:05:00Z
  --as PERSON           who is signed in at first: ellen, priya, eleanor or an address`;

const valueFlags = [
  '--port',
  '--data',
  '--faults',
  '--seed',
  '--generate',
  '--mailbox',
  '--calendar',
  '--me',
  '--now',
  '--as',
] as const;
type ValueFlag = (typeof valueFlags)[number];

function isValueFlag(text: string): text is ValueFlag {
  return valueFlags.some((flag) => flag === text);
}

function collect(
  argv: readonly string[],
): Read<{ readonly given: ReadonlyMap<ValueFlag, string>; readonly help: boolean }> {
  const given = new Map<ValueFlag, string>();
  let help = false;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const flag = equals < 0 ? word : word.slice(0, equals);
    if (flag === '--help' || flag === '-h') {
      help = true;
      continue;
    }
    if (!isValueFlag(flag)) {
      const what = word.startsWith('-') ? 'is no option' : 'is not expected here';
      return { error: `${flag} ${what}; npm start -- --help lists what there is.` };
    }
    const next = equals < 0 ? argv[(at += 1)] : word.slice(equals + 1);
    if (next === undefined || next === '' || (equals < 0 && next.startsWith('--')))
      return { error: `${flag} needs a value; npm start -- --help shows an example.` };
    if (given.has(flag)) return { error: `${flag} is there twice; keep one.` };
    given.set(flag, next);
  }
  return { value: { given, help } };
}

function readFilling(given: ReadonlyMap<ValueFlag, string>, seed: number): Read<Filling> {
  const [mailbox, calendar, me, generate] = [
    given.get('--mailbox'),
    given.get('--calendar'),
    given.get('--me'),
    given.get('--generate'),
  ];
  if (generate !== undefined && mailbox !== undefined)
    return { error: '--generate and --mailbox both fill the tenant; keep one of them.' };
  if (generate !== undefined) {
    const size = readSize('--generate', generate);
    return 'error' in size ? size : { value: { kind: 'generated', seed, ...size.value } };
  }
  if (mailbox === undefined) {
    if (calendar !== undefined)
      return { error: '--calendar goes with a mailbox; add --mailbox FILE.jsonl and --me ADDRESS.' };
    if (me !== undefined)
      return {
        error: '--me goes with a mailbox; add --mailbox FILE.jsonl, or name a person of the scenario with --as.',
      };
    return { value: { kind: 'scenario' } };
  }
  const file = readFilePath('--mailbox', mailbox, ['.jsonl', '.jsonl.gz']);
  if ('error' in file) return file;
  const events = calendar === undefined ? undefined : readFilePath('--calendar', calendar, ['.jsonl', '.jsonl.gz']);
  if (events !== undefined && 'error' in events) return events;
  if (me === undefined) return { error: '--mailbox needs --me ADDRESS[,ALIAS…]: whose mailbox the file is.' };
  const addresses = readAddresses('--me', me);
  if ('error' in addresses) return addresses;
  return {
    value: {
      kind: 'mailbox',
      mailbox: file.value,
      me: addresses.value,
      ...(events === undefined ? {} : { calendar: events.value }),
    },
  };
}

/** Reads one flag when it is there; `{}` when it is not. */
function optional<Name extends string, T>(
  name: Name,
  text: string | undefined,
  read: (text: string) => Read<T>,
): Read<{ readonly [K in Name]?: T }> {
  if (text === undefined) return { value: {} };
  const found = read(text);
  return 'error' in found ? found : { value: { [name]: found.value } as { readonly [K in Name]?: T } };
}

/**
 * Reads the command line of `npm start` (without `node` and the script's path). Anything it does not know, cannot read or
 * that leaves something open gives one line that names the flag and the way out; nothing is guessed.
 */
export function parseOptions(argv: readonly string[]): Options | { readonly error: string } {
  const collected = collect(argv);
  if ('error' in collected) return collected;
  const { given, help } = collected.value;
  const port = optional('port', given.get('--port'), (text) => readWhole('--port', text, 0, 65_535));
  const dataDir = optional('dataDir', given.get('--data'), (text) => readFolderPath('--data', text));
  const rate = optional('rate', given.get('--faults'), (text) => readShare('--faults', text));
  const seeded = optional('seed', given.get('--seed'), (text) => readWhole('--seed', text, 0, 4_294_967_295));
  const now = optional('now', given.get('--now'), (text) => readInstant('--now', text));
  if ('error' in port) return port;
  if ('error' in dataDir) return dataDir;
  if ('error' in rate) return rate;
  if ('error' in seeded) return seeded;
  if ('error' in now) return now;
  if (given.has('--seed') && !given.has('--faults') && !given.has('--generate'))
    return { error: '--seed goes with --faults or --generate; add one of them.' };
  const seed = seeded.value.seed ?? defaultSeed;
  const filling = readFilling(given, seed);
  if ('error' in filling) return filling;
  const as = given.get('--as');
  return {
    port: port.value.port ?? defaultPort,
    filling: filling.value,
    help,
    ...dataDir.value,
    ...now.value,
    ...(rate.value.rate === undefined ? {} : { faults: { rate: rate.value.rate, seed } }),
    ...(as === undefined ? {} : { as }),
  };
}
