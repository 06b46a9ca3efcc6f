import { describe, expect, it } from 'vitest';
import { syncAll } from '../../src/shared/app/sync';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { DEFAULT_WINDOW } from '../../src/shared/app/sync-context';
import { rematch } from '../../src/shared/app/rematch';
import { HOUR } from '../../src/shared/domain/instant';
import { createGraph } from '../../src/shared/graph/create-graph';
import { createLane } from '../../src/shared/graph/lane';
import type { Tenant } from '../../sandbox/tenant/tenant';
import type { StoredMessage } from '../../sandbox/tenant/message-store';
import { checkedGraph } from '../contract/checked-graph';
import { DANA, ELLEN, NOW, STRANGER, createLab, fillMail, labFetch, labTokens } from './tenant-lab';

const READABLE = { calendar: false, mail: true };

function mailbox(tenant: Tenant) {
  const found = tenant.mailboxOf('ellen');
  if (found === undefined) throw new Error('Ellen is missing');
  return found;
}

function mail(tenant: Tenant, subject: string): StoredMessage {
  const found = mailbox(tenant)
    .messages.list()
    .find((m) => m.message.subject === subject);
  if (found === undefined) throw new Error(`No mail ${subject}`);
  return found;
}

function subjects(context: SyncContext): readonly string[] {
  return context.holdings
    .messages()
    .map((m) => m.subject)
    .sort();
}

describe('reading mail by delta', () => {
  it('takes in what is new, and lets go of what was deleted', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 12);
    const context = await lab.open();
    await syncAll(context, READABLE);
    const before = subjects(context);
    mailbox(lab.tenant).messages.remove(mail(lab.tenant, 'Mail 1'));
    lab.tenant.deliver({ from: DANA, to: [ELLEN], at: new Date(NOW).toISOString(), subject: 'New one', body: 'Hello' });
    await syncAll(context, READABLE);
    expect(subjects(context)).toEqual([...before.filter((s) => s !== 'Mail 1'), 'New one'].sort());
  });

  it('keeps a client mail that was filed away, and drops one that was put into the bin', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 12);
    const context = await lab.open();
    await syncAll(context, READABLE);
    const box = mailbox(lab.tenant);
    box.messages.move(mail(lab.tenant, 'Mail 1'), box.folders.idOf('archive'));
    box.messages.move(mail(lab.tenant, 'Mail 2'), box.folders.idOf('deleteditems'));
    await syncAll(context, READABLE);
    const known = new Map(context.holdings.messages().map((m) => [m.subject, m.folder]));
    expect(known.get('Mail 1')).toBe('other');
    expect(known.has('Mail 2')).toBe(false);
    expect(known.get('Mail 5')).toBe('inbox');
  });

  it('begins a new round when the service has forgotten the place, and notices what went meanwhile', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 120);
    const context = await lab.open();
    await syncAll(context, READABLE);
    mailbox(lab.tenant).messages.remove(mail(lab.tenant, 'Mail 1'));
    mailbox(lab.tenant).messages.remove(mail(lab.tenant, 'Mail 3'));
    lab.tenant.deliver({ from: DANA, to: [ELLEN], at: new Date(NOW).toISOString(), subject: 'New one', body: 'Hello' });
    mailbox(lab.tenant).forgetSyncStates();
    const again = await lab.open();
    const report = await syncAll(again, READABLE);
    expect(report.get('inbox')).toEqual({ kind: 'done' });
    const fresh = createLab();
    const clean = await fresh.open({ change: { graph: again.graph } });
    await syncAll(clean, READABLE);
    expect(subjects(again)).toEqual(subjects(clean));
    expect(again.holdings.unmatched()).toHaveLength(clean.holdings.unmatched().length);
    expect(again.holdings.cursor('inbox')).toMatchObject({ complete: true, round: 'delta' });
  });

  it.each([1, 2, 3, 4])('restarts the round alone when its link is forgotten at page %i', async (at) => {
    const lab = createLab();
    fillMail(lab.tenant, 900);
    const { fetch } = labFetch(checkedGraph(lab.tenant, { now: () => lab.clock.now() }));
    let pages = 0;
    const forgetful = (input: string, init: RequestInit): Promise<Response> => {
      // An answer that takes a minute keeps pages small.
      lab.clock.advance(60_000);
      if (/inbox\/messages\/delta/.test(input)) pages += 1;
      if (pages !== at + 1) return fetch(input, init);
      pages += 1;
      const body = { error: { code: 'SyncStateNotFound', message: '' } };
      return Promise.resolve(
        new Response(JSON.stringify(body), { status: 410, headers: { 'Content-Type': 'application/json' } }),
      );
    };
    const graph = createGraph({
      tokens: labTokens(lab.tenant),
      lane: createLane('x', null),
      fetch: forgetful,
      clock: lab.clock,
    });
    const context = await lab.open({ change: { graph } });
    const report = await syncAll(context, READABLE);
    expect(report.get('inbox')).toEqual({ kind: 'done' });
    expect(pages).toBeGreaterThan(at + 1);
    expect(context.holdings.messages().length + context.holdings.unmatched().length).toBe(900);
    expect(context.holdings.cursor('inbox')?.complete).toBe(true);
  });

  it('goes on behind the 5,000 a filtered delta gives, and is not complete before', async () => {
    const lab = createLab();
    for (let i = 0; i < 5_300; i++) {
      const at = new Date(NOW - (i + 1) * HOUR * 0.5).toISOString();
      lab.tenant.deliver({
        from: i % 100 === 0 ? DANA : STRANGER,
        to: [ELLEN],
        at,
        subject: `Mail ${i}`,
        body: 'Hello',
      });
    }
    const complete: { read: number; complete: boolean }[] = [];
    const context: SyncContext = await lab.open({
      change: {
        onStep: () => {
          const cursor = context.holdings.cursor('inbox');
          if (cursor !== undefined) complete.push({ read: cursor.read, complete: cursor.complete });
        },
      },
    });
    await syncAll(context, READABLE);
    expect(context.holdings.messages().length + context.holdings.unmatched().length).toBe(5_300);
    expect(subjects(context)).toContain('Mail 5200');
    expect(complete.filter((c) => c.complete).every((c) => c.read >= 5_300)).toBe(true);
    expect(context.holdings.cursor('inbox-older')).toBeUndefined();
  }, 60_000);

  it('reads further back when the window is made longer, and forgets when it is made shorter', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 24 * 20);
    const short = await lab.open({ change: { window: { ...DEFAULT_WINDOW, mailDaysBack: 5 } } });
    await syncAll(short, READABLE);
    const few = short.holdings.messages().length;
    const long = await lab.open({ change: { window: { ...DEFAULT_WINDOW, mailDaysBack: 30 } } });
    await syncAll(long, READABLE);
    expect(long.holdings.messages().length + long.holdings.unmatched().length).toBe(480);
    const back = await lab.open({ change: { window: { ...DEFAULT_WINDOW, mailDaysBack: 5 } } });
    await syncAll(back, READABLE);
    expect(back.holdings.messages().length).toBeLessThan(few + 24);
  });

  it('reads headers alone where the text may not be read, and everything again once it may', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 12);
    const headers = await lab.open({ change: { mailText: false } });
    await syncAll(headers, READABLE);
    expect(headers.holdings.messages().every((m) => !m.facts.textRead)).toBe(true);
    const text = await lab.open();
    await syncAll(text, READABLE);
    expect(text.holdings.messages().length).toBe(headers.holdings.messages().length);
    expect(text.holdings.messages().every((m) => m.facts.textRead)).toBe(true);
    expect(text.holdings.cursor('inbox-headers')).toBeUndefined();
  });

  it('learns the names of files we sent a client lately, also when the client is added later, and keeps them', async () => {
    const lab = createLab();
    const attachments = [{ name: 'Agenda.pdf', contentType: 'application/pdf', contentBase64: 'AAAA' }];
    lab.tenant.deliver({
      from: ELLEN,
      to: [DANA],
      at: new Date(NOW - 40 * HOUR).toISOString(),
      subject: 'Sent',
      body: 'See file',
      attachments,
    });
    lab.tenant.deliver({
      from: DANA,
      to: [ELLEN],
      at: new Date(NOW - 30 * HOUR).toISOString(),
      subject: 'Got',
      body: 'See file',
      attachments,
    });
    const none = await lab.open({ clients: [] });
    await syncAll(none, READABLE);
    const context = await lab.open();
    await syncAll(context, READABLE);
    const names = () => context.holdings.messages().map((m) => [m.subject, m.attachmentNames]);
    expect(names()).toContainEqual(['Sent', ['Agenda.pdf']]);
    expect(names()).toContainEqual(['Got', null]);
    mailbox(lab.tenant).forgetSyncStates();
    const asked = lab.asked.length;
    await syncAll(context, READABLE);
    expect(names()).toContainEqual(['Sent', ['Agenda.pdf']]);
    expect(lab.asked.slice(asked).some((line) => line.includes('$batch'))).toBe(false);
  });

  it('reads the text of a mail that turns out to be a client’s while its page is still being taken in', async () => {
    const lab = createLab();
    const hour = (n: number): string => new Date(NOW - n * HOUR).toISOString();
    const attachments = [{ name: 'Agenda.pdf', contentType: 'application/pdf', contentBase64: 'AAAA' }];
    lab.tenant.deliver({ from: ELLEN, to: [DANA], at: hour(3), subject: 'Files', body: 'See file', attachments });
    lab.tenant.deliver({
      from: ELLEN,
      to: [STRANGER],
      at: hour(2),
      subject: 'Offer',
      body: 'Can you confirm the date?',
    });
    const before = await lab.open();
    // The record of the new client comes with the answer that names the files.
    const late = (): boolean => lab.asked.some((line) => line.includes('$batch'));
    const context: SyncContext = {
      ...before,
      belongs: (people, at) =>
        before.belongs(people, at) || (late() && people.some((p) => p.address === STRANGER.address)),
    };
    await syncAll(context, READABLE);
    const offer = context.holdings.messages().find((m) => m.subject === 'Offer');
    expect(offer?.facts).toMatchObject({ textRead: true, ask: { quote: 'Can you confirm the date?' } });
  });

  it('keeps no word of mail that is no client’s', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 12);
    const context = await lab.open({ clients: [] });
    await syncAll(context, READABLE);
    const facts = await lab.store.load();
    expect(facts.messages).toEqual([]);
    expect(JSON.stringify(facts.unmatched)).not.toContain('Mail ');
  });
});

describe('rematch', () => {
  it('fetches the mail of a new client, and cuts down that of one that is gone', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 60);
    const none = await lab.open({ clients: [] });
    await syncAll(none, READABLE);
    const found = await lab.open();
    expect(await rematch(found)).toEqual({ kind: 'done' });
    expect(found.holdings.messages()).toHaveLength(40);
    expect(found.holdings.unmatched()).toHaveLength(20);
    expect(
      found.holdings
        .messages()
        .filter((m) => m.folder === 'sent')
        .every((m) => m.from?.address === ELLEN.address),
    ).toBe(true);
    const gone = await lab.open({ clients: [] });
    await rematch(gone);
    expect(gone.holdings.messages()).toEqual([]);
    expect(gone.holdings.unmatched()).toHaveLength(60);
  });
});
