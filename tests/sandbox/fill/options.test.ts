import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultPort, parseOptions, usage } from '../../../sandbox/options';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-options-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const mailbox = join(folder, 'mail.jsonl');
const packed = join(folder, 'mail.jsonl.gz');
const other = join(folder, 'mail.pst');
for (const file of [mailbox, packed, other]) writeFileSync(file, '');

describe('the command line of the sandbox', () => {
  it.each([
    [[], { port: defaultPort, filling: { kind: 'scenario' }, help: false }],
    [['--port', '8080'], { port: 8080 }],
    [['--port=0'], { port: 0 }],
    [['--data', join(folder, 'new')], { dataDir: join(folder, 'new') }],
    [['--faults', '0.3', '--seed', '7'], { faults: { rate: 0.3, seed: 7 } }],
    [['--faults', '1'], { faults: { rate: 1, seed: 1 } }],
    [
      ['--generate', 'messages=9,events=8,clients=7', '--seed', '3'],
      { filling: { kind: 'generated', messages: 9, events: 8, clients: 7, seed: 3 } },
    ],
    [['--generate', 'clients=7'], { filling: { kind: 'generated', messages: 6000, events: 800, clients: 7, seed: 1 } }],
    [
      ['--mailbox', mailbox, '--me', 'A@b.example, c@d.example'],
      { filling: { kind: 'mailbox', mailbox, me: ['a@b.example', 'c@d.example'] } },
    ],
    [
      ['--mailbox', packed, '--calendar', mailbox, '--me', 'a@b'],
      { filling: { kind: 'mailbox', mailbox: packed, calendar: mailbox, me: ['a@b'] } },
    ],
    [['--now', '2000-07-10T15:00:00Z'], { now: Date.UTC(2000, 6, 10, 15) }],
    [['--now', '2026-03-26T10:05+01:00'], { now: Date.UTC(2026, 2, 26, 9, 5) }],
    [['--as', 'priya'], { as: 'priya' }],
    [['--help'], { help: true }],
  ])('%j is understood', (argv, expected) => {
    expect(parseOptions(argv)).toMatchObject(expected);
  });

  it.each([
    [['--prot', '1'], /^--prot is no option; npm start -- --help/],
    [['scenario'], /^scenario is not expected here/],
    [['--port'], /^--port needs a value/],
    [['--port', '--now'], /^--port needs a value/],
    [['--port='], /^--port needs a value/],
    [['--port', '1', '--port', '2'], /^--port is there twice/],
    [['--port', '70000'], /^--port 70000: .* 0 to 65535/],
    [['--port', '-1'], /^--port -1: /],
    [['--port', '1e3'], /^--port 1e3: /],
    [['--faults', '30'], /^--faults 30: .* 0 to 1/],
    [['--faults', 'x'], /^--faults x: /],
    [['--seed', '7'], /^--seed goes with --faults or --generate/],
    [['--faults', '0.1', '--seed', '-3'], /^--seed -3: /],
    [['--data', mailbox], /^--data .*: this is a file/],
    [['--generate', 'mails=3'], /^--generate mails=3: expected messages=/],
    [['--generate', 'messages'], /^--generate messages: expected messages=/],
    [['--generate', 'messages=3,events=x'], /^--generate events x: /],
    [['--generate', 'clients=0'], /^--generate clients 0: .* 1 to/],
    [['--generate', 'clients=1', '--mailbox', mailbox, '--me', 'a@b'], /^--generate and --mailbox/],
    [['--mailbox', join(folder, 'gone.jsonl'), '--me', 'a@b'], /^--mailbox .*gone\.jsonl: there is no such file/],
    [['--mailbox', folder, '--me', 'a@b'], /^--mailbox .*: this is a folder/],
    [['--mailbox', other, '--me', 'a@b'], /^--mailbox .*: expected a file that ends on \.jsonl/],
    [['--mailbox', mailbox], /^--mailbox needs --me/],
    [['--mailbox', mailbox, '--me', 'susan'], /^--me susan: this is no mail address/],
    [['--mailbox', mailbox, '--me', ','], /^--me: expected one or more/],
    [
      ['--mailbox', mailbox, '--me', 'a@b', '--calendar', 'gone.jsonl'],
      /^--calendar gone\.jsonl: there is no such file/,
    ],
    [['--calendar', mailbox], /^--calendar goes with a mailbox/],
    [['--me', 'a@b'], /^--me goes with a mailbox/],
    [['--now', 'yesterday'], /^--now yesterday: .*2026-03-26T09:05:00Z/],
    [['--now', '2000-07-10'], /^--now 2000-07-10: /],
    [['--now', '2000-07-10T15:00:00'], /^--now 2000-07-10T15:00:00: expected an instant with its zone/],
    [['--now', '2000-13-10T15:00:00Z'], /^--now 2000-13-10T15:00:00Z: /],
  ])('%j gets one clear line', (argv, expected) => {
    const parsed = parseOptions(argv);
    if (!('error' in parsed)) throw new Error('it was taken as good');
    expect(parsed.error).toMatch(expected);
    expect(parsed.error.split('\n')).toHaveLength(1);
    expect(parsed.error).toMatch(/\.$|…\.$|example\.$/);
  });

  it('names every flag in the usage text', () => {
    for (const flag of [
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
    ])
      expect(usage).toContain(flag);
  });
});
