import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillMailbox } from '../../../sandbox/fill/mailbox-file';
import { Tenant } from '../../../sandbox/tenant/tenant';

const path = '../shared/eval/enron-mailbox.jsonl.gz';
const missing = !existsSync(path);
if (missing) {
  if (process.env['CI'] === 'true') throw new Error(`${path} is missing; in CI the real mailbox must be there`);
  console.warn(`Skipped: ${path} is not here, so the real mailbox was not read.`);
}

describe.skipIf(missing)('the real mailbox', () => {
  it('reads without a bad line as one person with two addresses, up to the pinned now', async () => {
    const now = Date.parse('2000-07-10T15:00:00Z');
    const tenant = new Tenant({ clock: () => now });
    const report = await fillMailbox(tenant, { mailbox: path, me: ['susan.scott@enron.com', 'sscott3@enron.com'] });
    expect(report).toMatchObject({
      lines: 6170,
      messages: { inbox: 160, sentitems: 22, elsewhere: 0 },
      notMine: 5876,
      later: 112,
      problems: [],
      person: { key: 'susan.scott', name: 'Susan Scott' },
    });
    expect(
      tenant
        .mailboxOf('sscott3@enron.com')
        ?.messages.list()
        .every(({ receivedAt }) => receivedAt <= now),
    ).toBe(true);
  });
});
