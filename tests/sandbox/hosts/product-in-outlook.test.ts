// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientNames, type ClientName } from '../../../sandbox/hosts/office/client-profile';
import { officeInOutlook } from '../../../sandbox/hosts/office/office';
import type { ItemHost } from '../../../src/shared/host/host';
import { isItemHost, startOutlookHost } from '../../../src/shared/host/outlook-host';
import {
  attendeeItem,
  invitationDraft,
  messageDraft,
  pageDouble,
  readItem,
  restId,
  type PageDouble,
} from './page-host-double';

/** The product's own door to Outlook, over the stand-in of the sandbox. */
async function productIn(page: PageDouble): Promise<ItemHost> {
  vi.stubGlobal('Office', officeInOutlook(page));
  const host = await startOutlookHost();
  if (!isItemHost(host)) throw new Error('The product did not find Outlook.');
  return host;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the product over the stand-in for Office.js', () => {
  it.each(clientNames)('reads all four kinds of item in %s', async (client: ClientName) => {
    const page = pageDouble({ client });
    const host = await productIn(page);
    expect((await host.item()).kind).toBe('nothing');
    page.show(readItem());
    expect(await host.item()).toMatchObject({
      kind: 'message-read',
      itemId: restId,
      subject: 'Re: Budget',
      conversationId: 'c-1_x',
    });
    page.show(
      messageDraft({
        subject: 'Plan',
        html: '<div>Dear Dana</div>',
        to: [{ name: 'Dana Fox', address: 'dana@halden.example' }],
      }),
    );
    expect(await host.item()).toMatchObject({ kind: 'message-compose', subject: 'Plan', text: 'Dear Dana' });
    page.show(attendeeItem());
    expect(await host.item()).toMatchObject({
      kind: 'meeting-attendee',
      itemId: restId,
      meeting: { start: Date.parse('2026-03-26T09:00:00Z'), text: 'a < b' },
    });
    page.show(invitationDraft({ subject: 'Review', required: [{ name: 'Dana Fox', address: 'dana@halden.example' }] }));
    expect(await host.item()).toMatchObject({
      kind: 'meeting-organizer',
      meeting: { id: null, title: 'Review', start: 0, end: 3_600_000 },
    });
  });

  it('hears of another item and of recipients, and adds people', async () => {
    const page = pageDouble();
    const host = await productIn(page);
    const heard: string[] = [];
    const stop = host.onItemChanged((why) => heard.push(why));
    const draft = messageDraft();
    page.show(draft);
    await vi.waitFor(() => expect(heard).toContain('item'));
    const added = host.addRecipients('cc', [{ address: 'dana@halden.example', name: 'Dana Fox' }]);
    expect((await added).kind).toBe('done');
    expect(draft.draft.fields.cc).toEqual([{ name: 'Dana Fox', address: 'dana@halden.example' }]);
    await vi.waitFor(() => expect(heard).toContain('recipients'));
    stop();
  });

  it('moves an invitation and puts an agenda on top', async () => {
    const page = pageDouble();
    const invitation = invitationDraft({ html: '<div>Old</div>', start: 36_000_000, end: 39_600_000 });
    page.show(invitation);
    const host = await productIn(page);
    expect((await host.setTime(50_000_000, 51_000_000)).kind).toBe('done');
    expect((await host.insertText('1. Costs\n2. Dates')).kind).toBe('done');
    expect(invitation.draft.fields).toMatchObject({ start: 50_000_000, end: 51_000_000 });
    expect(await host.item()).toMatchObject({
      meeting: { text: expect.stringMatching(/^1\. Costs\n2\. Dates[\s\S]*Old$/) as string },
    });
  });

  it('opens items by their Graph id, and answers with prefilled text', async () => {
    const page = pageDouble();
    page.show(readItem());
    const host = await productIn(page);
    await host.openItem('meeting', restId, null);
    await host.replyAll('Thank you');
    expect(page.forms).toMatchObject([{ kind: 'appointment', id: restId }, { kind: 'reply-all' }]);
  });

  it('is a plain page when Office.js never gets ready', async () => {
    vi.stubGlobal('Office', officeInOutlook(pageDouble({ fault: 'ready-never' })));
    expect(isItemHost(await startOutlookHost({ limitMs: 1 }))).toBe(false);
  });
});
