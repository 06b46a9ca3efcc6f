// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clientNames, type ClientName } from '../../../sandbox/hosts/office/client-profile';
import { officeInOutlook, officeOutsideOutlook } from '../../../sandbox/hosts/office/office';
import { attendeeItem, called, invitationDraft, messageDraft, pageDouble, readItem, restId } from './page-host-double';

const office = (page: ReturnType<typeof pageDouble>) => officeInOutlook(page);
// `mailbox.item` is typed as every kind of item at once; a test knows which one it opened.
const item = <T>(page: ReturnType<typeof pageDouble>): T => officeInOutlook(page).context.mailbox?.item as unknown as T;

describe('reading', () => {
  it('gives plain properties, an EWS id and the body as text or HTML', async () => {
    const page = pageDouble();
    page.show(readItem());
    const { context } = office(page);
    const read = item<Office.MessageRead>(page);
    expect(read.itemType).toBe('message');
    expect(read.subject).toBe('Re: Budget');
    expect(read.normalizedSubject).toBe('Budget');
    expect(read.from.emailAddress).toBe('dana@halden.example');
    expect(read.itemId).toBe('AAMk+ad/+/x=');
    expect(context.mailbox?.convertToRestId(read.itemId, 'v2.0')).toBe(restId);
    expect((await called<string>((back) => read.body.getAsync('text', back))).value).toBe('Hello Ellen\n\nBye');
    expect((await called<string>((back) => read.body.getAsync('html', back))).value).toContain('<b>Ellen</b>');
    expect((await called<string>((back) => read.getAllInternetHeadersAsync(back))).value).toBe('X-One: 1');
    expect((read.body as Partial<Office.Body>).setAsync).toBeUndefined();
  });

  it('gives an attendee times, organizer and answers', () => {
    const page = pageDouble();
    page.show(attendeeItem());
    const read = item<Office.AppointmentRead>(page);
    expect(read.start.toISOString()).toBe('2026-03-26T09:00:00.000Z');
    expect(read.organizer.emailAddress).toBe('dana@halden.example');
    expect(read.requiredAttendees[0]?.appointmentResponse).toBe('tentative');
  });

  it('knows no item when nothing is selected', () => {
    expect(office(pageDouble()).context.mailbox?.item).toBeNull();
  });

  it('opens forms with Graph ids', async () => {
    const page = pageDouble();
    page.show(readItem());
    const mailbox = office(page).context.mailbox;
    await called((back) => mailbox?.displayMessageFormAsync('AAMk+ad/+/x=', back));
    await called((back) => item<Office.MessageRead>(page).displayReplyAllFormAsync({ htmlBody: '<p>Yes</p>' }, back));
    await called((back) =>
      mailbox?.displayNewAppointmentFormAsync(
        { subject: 'Prep', start: new Date(1000), end: new Date(2000), requiredAttendees: ['a@b.example'] },
        back,
      ),
    );
    expect(page.forms.map((form) => form.kind)).toEqual(['message', 'reply-all', 'new-appointment']);
    expect(page.forms[0]).toMatchObject({ id: restId });
    expect(page.forms[2]).toMatchObject({ start: 1000, end: 2000, required: ['a@b.example'] });
  });
});

describe('writing', () => {
  it('has no id before it is saved', async () => {
    const page = pageDouble();
    page.show(messageDraft());
    const draft = item<Office.MessageCompose>(page);
    const before = await called<string>((back) => draft.getItemIdAsync(back));
    expect(before.status).toBe('failed');
    expect(before.error.name).toBe('ItemNotSaved');
    expect((await called<string>((back) => draft.saveAsync(back))).value).toBe('AAMk+ad/+/x=');
    expect((await called<string>((back) => draft.getItemIdAsync(back))).value).toBe('AAMk+ad/+/x=');
  });

  it('changes the draft the page shows and hands asyncContext back', async () => {
    const page = pageDouble();
    const open = messageDraft({
      html: '<div>Dear Dana</div><div id="appendonsend"></div><div id="divRplyFwdMsg">From: x</div>',
      caret: [9, 9],
    });
    page.show(open);
    const draft = item<Office.MessageCompose>(page);
    const result = await called((back) =>
      draft.cc.addAsync([{ displayName: 'Tom', emailAddress: 'tom@halden.example' }], { asyncContext: 7 }, back),
    );
    expect(result.asyncContext).toBe(7);
    await called((back) => draft.cc.addAsync(['TOM@halden.example'], back));
    expect(open.draft.fields.cc).toEqual([{ name: 'Tom', address: 'tom@halden.example' }]);
    await called((back) =>
      draft.body.setSelectedDataAsync(' & team', { coercionType: 'text' as Office.CoercionType }, back),
    );
    expect((await called<string>((back) => draft.body.getAsync('text', back))).value).toContain('Dear Dana & team');
    expect(open.draft.fields.html).toContain('divRplyFwdMsg');
    await called((back) =>
      draft.body.prependAsync('<p>Top</p>', { coercionType: 'html' as Office.CoercionType }, back),
    );
    expect(open.draft.fields.html.startsWith('<p>Top</p>')).toBe(true);
  });

  it('keeps the length when the start of an invitation moves, and refuses an end before it', async () => {
    const page = pageDouble();
    const open = invitationDraft({ start: 10_000_000, end: 13_600_000 });
    page.show(open);
    const draft = item<Office.AppointmentCompose>(page);
    await called((back) => draft.start.setAsync(new Date(20_000_000), back));
    expect([open.draft.fields.start, open.draft.fields.end]).toEqual([20_000_000, 23_600_000]);
    expect((await called((back) => draft.end.setAsync(new Date(1), back))).error.name).toBe('InvalidEndTime');
    expect((await called<Date>((back) => draft.end.getAsync(back))).value.getTime()).toBe(23_600_000);
  });
});

describe('events', () => {
  it('tells of another item, of none, and of the theme', async () => {
    const page = pageDouble();
    const { context } = office(page);
    const seen: unknown[] = [];
    await called((back) =>
      context.mailbox?.addHandlerAsync(
        'olkItemSelectedChanged',
        () => seen.push(context.mailbox?.item?.itemType ?? null),
        back,
      ),
    );
    await called((back) =>
      context.mailbox?.addHandlerAsync('officeThemeChanged', () => seen.push(context.officeTheme?.isDarkTheme), back),
    );
    page.show(readItem());
    page.show(undefined);
    page.setTheme('dark');
    expect(seen).toEqual(['message', null, true]);
  });

  it('says which recipients changed, whoever changed them, and tells of times', async () => {
    const page = pageDouble();
    const mail = messageDraft();
    page.show(mail);
    const seen: unknown[] = [];
    await called((back) =>
      item<Office.MessageCompose>(page).addHandlerAsync(
        'olkRecipientsChanged',
        (event: Office.RecipientsChangedEventArgs) => seen.push(event.changedRecipientFields.cc),
        back,
      ),
    );
    mail.draft.change({ cc: [{ name: 'A', address: 'a@b.example' }] }, 'person');
    const invitation = invitationDraft();
    page.show(invitation);
    const office2 = item<Office.AppointmentCompose>(page);
    await called((back) =>
      office2.addHandlerAsync(
        'olkAppointmentTimeChanged',
        (event: Office.AppointmentTimeChangedEventArgs) => seen.push(event.start.getTime()),
        back,
      ),
    );
    invitation.draft.change({ start: 60_000, end: 120_000 }, 'person');
    expect(seen).toEqual([true, 60_000]);
  });
});

describe('clients', () => {
  it.each([
    ['web', '1.16', true],
    ['mac', '1.14', true],
    ['mac', '1.15', false],
    ['ltsc2021', '1.9', true],
    ['ltsc2021', '1.10', false],
    ['mobile', '1.5', true],
    ['mobile', '1.8', false],
  ] as const)('%s: Mailbox %s is %s', (client, version, supported) => {
    expect(office(pageDouble({ client })).context.requirements?.isSetSupported('Mailbox', version)).toBe(supported);
  });

  it('leaves out what came later than the client, and gives REST ids on mobile', () => {
    const on = (client: ClientName): Office.MessageRead => {
      const page = pageDouble({ client });
      page.show(readItem());
      return item<Office.MessageRead>(page);
    };
    expect(on('mobile').getAllInternetHeadersAsync).toBeUndefined();
    expect(on('web').getAllInternetHeadersAsync).toBeTypeOf('function');
    expect(on('mobile').itemId).toBe(restId);
    expect(clientNames).toHaveLength(6);
  });

  it('is ready with no host outside of Outlook', async () => {
    expect(await officeOutsideOutlook().onReady()).toMatchObject({ host: null, platform: null });
    expect(await office(pageDouble({ client: 'mac' })).onReady()).toMatchObject({ host: 'Outlook', platform: 'Mac' });
  });
});

describe('what only some clients have', () => {
  it('a file of the web is attached when the server can fetch it, and not on mobile', async () => {
    const page = pageDouble();
    const open = messageDraft();
    page.show(open);
    const draft = item<Office.MessageCompose>(page);
    const attach = (uri: string) => called<string>((back) => draft.addFileAttachmentAsync(uri, 'plan.pdf', back));
    expect((await attach('https://files.example/plan.pdf')).status).toBe('succeeded');
    expect((await attach('https://nowhere.example/plan.pdf')).error.name).toBe('AttachmentUploadGeneralFailure');
    expect((await attach('plan.pdf')).status).toBe('failed');
    expect(open.draft.fields.files.map(({ name, contentBase64 }) => [name, contentBase64])).toEqual([
      ['plan.pdf', 'aGk='],
    ]);
    const mobile = pageDouble({ client: 'mobile' });
    mobile.show(messageDraft());
    expect(item<Office.MessageCompose>(mobile).addFileAttachmentAsync).toBeUndefined();
  });

  it('mobile lacks what the documents say, and has session data and compose type beyond its set', async () => {
    const page = pageDouble({ client: 'mobile' });
    page.show(messageDraft());
    const { context } = office(page);
    const draft = item<Office.MessageCompose>(page);
    expect(context.requirements?.isSetSupported('Mailbox', '1.5')).toBe(true);
    expect(context.requirements?.isSetSupported('Mailbox', '1.6')).toBe(false);
    expect(context.requirements?.isSetSupported('OpenBrowserWindowApi', '1.1')).toBe(false);
    expect([context.officeTheme, context.mailbox?.convertToRestId, context.mailbox?.ewsUrl]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([draft.body.setAsync, draft.body.prependAsync, draft.subject.setAsync]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect((await called((back) => draft.sessionData.setAsync('k', 'v', back))).status).toBe('succeeded');
    expect((await called<object>((back) => draft.getComposeTypeAsync(back))).value).toMatchObject({
      composeType: 'newMail',
    });
    page.show(attendeeItem());
    expect(item<Office.AppointmentRead>(page).notificationMessages).toBeUndefined();
    page.show(readItem());
    expect(item<Office.MessageRead>(page).notificationMessages).toBeTypeOf('object');
    expect(item<Office.MessageRead>(page).displayReplyAllForm).toBeUndefined();
  });
});
