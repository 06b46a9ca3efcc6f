import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noiseIn, type Noise } from '../../scripts/evaluate/noise';
import { readNoiseMailbox } from '../../scripts/evaluate/noise-mailbox';
import { printNoiseJson, printNoiseTable, tooLoud } from '../../scripts/evaluate/print-noise';
import { EVAL_FOLDER } from '../../scripts/evaluate/sets';

const MAILBOX = join(EVAL_FOLDER, 'enron-mailbox.jsonl.gz');
const present = existsSync(MAILBOX);
if (!present) console.warn('Skipped: the real mailbox (../shared/eval) is not there.');

function mail(id: string, day: number, from: string, to: string, content: string): object {
  const address = (one: string) => ({ emailAddress: { address: one, name: one } });
  return {
    id,
    conversationId: `thread-${id}`,
    subject: 'Plan',
    body: { contentType: 'text', content },
    from: address(from),
    toRecipients: [address(to)],
    ccRecipients: [],
    sentDateTime: new Date(Date.UTC(2001, 4, day, 15)).toISOString(),
  };
}

async function countIn(mails: readonly object[]): Promise<Noise> {
  const file = join(mkdtempSync(join(tmpdir(), 'noise-')), 'mails.jsonl');
  writeFileSync(file, mails.map((row) => JSON.stringify(row)).join('\n'));
  return noiseIn(await readNoiseMailbox(file));
}

describe('noise', () => {
  const US = 'kay@enron.com';
  const them = [1, 2, 3, 4].map((day) => mail(`in-${day}`, day, `tom${day}@halden.example`, US, 'Thank you.'));

  it('checks what we sent as it was written, in a hundred mails with clients', async () => {
    const vague = mail('out', 7, US, 'tom1@halden.example', 'Tom, I will send you the plan as soon as possible.');
    const noise = await countIn([...them, vague, mail('own', 7, US, 'lee@enron.com', 'I will send it soon.')]);
    expect(noise).toMatchObject({ mails: 6, clientMails: 5, clients: 1 });
    expect(noise.rules.find(({ rule }) => rule === 'undated-promise')).toMatchObject({ firings: 1, perHundred: 20 });
    expect(tooLoud(noise)).toContain('undated-promise');
    expect(printNoiseTable(noise, 1)).toContain('undated-promise | out | “Tom, I will send you the plan');
    expect(printNoiseJson(noise)).not.toContain('plan');
  });

  it('takes the one who is on most mails but one to decide, and counts a draft and the mail it became once', async () => {
    const asked = mail('ask', 7, US, 'tom1@halden.example', 'Tom, could you please approve the new layout?');
    const again = [5, 6].flatMap((day) =>
      [1, 1, 2].map((who, at) => mail(`more-${day}-${at}`, day, `tom${who}@halden.example`, US, 'Thank you.')),
    );
    const noise = await countIn([...them, ...again, asked]);
    const found = noise.findings.filter(({ finding }) => finding.ruleId === 'missing-decision-maker');
    expect(found.map(({ finding }) => finding.acts[0])).toMatchObject([
      { kind: 'forward', people: [{ address: 'tom2@halden.example' }] },
    ]);
  });

  it('takes nobody for a client who hardly writes', async () => {
    const noise = await countIn(them);
    expect(noise).toMatchObject({ clientMails: 0, clients: 0 });
    expect(tooLoud(noise)).toEqual([]);
  });
});

describe.runIf(present || process.env['CI'] === 'true')('noise on a real mailbox', () => {
  it('is within the bound for each flag that is on by default', async () => {
    const noise = noiseIn(await readNoiseMailbox(MAILBOX));
    expect(noise.clientMails).toBeGreaterThan(1500);
    expect(tooLoud(noise)).toEqual([]);
  }, 120_000);
});
