import { describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../sandbox/tenant/message-store';
import type { Tenant } from '../../../sandbox/tenant/tenant';
import { agency, dana, ellen, priya, tom } from '../graph/agency';

const mailsOf = (tenant: Tenant, who: string): StoredMessage[] =>
  [...(tenant.mailboxOf(who)?.messages.list() ?? [])].reverse();
const mail = (subject: string, at: string, more: object = {}): Parameters<Tenant['deliver']>[0] => ({
  from: dana,
  to: [ellen],
  subject,
  body: 'Text',
  at,
  ...more,
});

describe('delivery of mail', () => {
  it('puts a copy into Sent Items and one into each inbox here, whatever address was used', () => {
    const tenant = agency();
    tenant.deliver({
      from: ellen,
      to: [{ name: 'P', address: 'PRIYA.raman@brightwater.example' }, dana],
      cc: [priya],
      bcc: [{ name: 'Me', address: 'ellen@brightwater.example' }],
      subject: 'S',
      body: 'b',
      at: '2026-03-02T08:00:00Z',
    });
    const own = mailsOf(tenant, 'ellen');
    const folders = tenant.mailboxOf('ellen')?.folders;
    expect(own.map(({ folderId }) => folderId).sort()).toEqual(
      [folders?.idOf('inbox'), folders?.idOf('sentitems')].sort(),
    );
    expect(own.find(({ folderId }) => folderId === folders?.idOf('sentitems'))?.message.bccRecipients).toHaveLength(1);
    const [theirs, ...more] = mailsOf(tenant, 'priya');
    expect(more).toEqual([]);
    expect(theirs?.message).toMatchObject({
      bccRecipients: [],
      isRead: false,
      receivedDateTime: '2026-03-02T08:00:00Z',
    });
  });

  it('shows mail of the last two days unread, older mail read', () => {
    const tenant = agency();
    tenant.deliver(mail('old', '2026-02-20T08:00:00Z'));
    tenant.deliver(mail('new', '2026-03-01T08:00:00Z'));
    expect(mailsOf(tenant, 'ellen').map(({ message }) => message.isRead)).toEqual([true, false]);
  });

  it('keeps conversations together by key, by answer, or by subject and people', () => {
    const tenant = agency();
    tenant.deliver(mail('Budget', '2026-02-01T08:00:00Z'));
    tenant.deliver({ from: ellen, to: [dana], subject: 'AW: Re: Budget', body: 'x', at: '2026-02-02T08:00:00Z' });
    tenant.deliver({ from: tom, to: [ellen], subject: 'Budget', body: 'x', at: '2026-02-03T08:00:00Z' });
    tenant.deliver(mail('Budget', '2026-06-01T08:00:00Z'));
    tenant.deliver(mail('A', '2026-02-05T08:00:00Z', { conversation: 'k' }));
    tenant.deliver(mail('B', '2026-02-06T08:00:00Z', { conversation: 'k' }));
    const ids = mailsOf(tenant, 'ellen').map(({ message }) => message.conversationId);
    const [first, answer, stranger, a, b, late] = ids;
    expect(answer).toBe(first);
    expect(new Set([first, stranger, late, a]).size).toBe(4);
    expect(b).toBe(a);
  });

  it('threads with headers and a growing index, under another conversation id in each mailbox', () => {
    const tenant = agency();
    for (const [at, day] of ['01', '02', '03'].entries())
      tenant.deliver({
        from: at === 1 ? ellen : dana,
        to: at === 1 ? [dana] : [ellen],
        cc: [priya],
        subject: at === 0 ? 'Plan' : 'RE: Plan',
        body: 'x',
        at: `2026-02-${day}T08:00:00Z`,
        conversation: 'plan',
      });
    const [one, two, three] = mailsOf(tenant, 'priya');
    expect(one?.headers).toEqual([]);
    expect(three?.headers).toEqual([
      { name: 'In-Reply-To', value: two?.message.internetMessageId },
      { name: 'References', value: `${one?.message.internetMessageId ?? ''} ${two?.message.internetMessageId ?? ''}` },
    ]);
    expect(
      [one, two, three].map((each) => Buffer.from(each?.message.conversationIndex ?? '', 'base64').length),
    ).toEqual([22, 27, 32]);
    expect(mailsOf(tenant, 'ellen')[0]?.message.conversationId).not.toBe(one?.message.conversationId);
    expect(mailsOf(tenant, 'ellen')[0]?.message.internetMessageId).toBe(one?.message.internetMessageId);
  });

  it('makes the same ids when the same tenant is filled twice', () => {
    const ids = [agency(), agency()].map((tenant) => {
      tenant.deliver(mail('S', '2026-02-01T08:00:00Z'));
      return mailsOf(tenant, 'ellen').map(({ key }) => key);
    });
    expect(ids[0]).toEqual(ids[1]);
  });

  it('refuses times that are none, and people who are not here', () => {
    expect(() => {
      agency().deliver(mail('S', 'yesterday'));
    }).toThrow('No instant');
    expect(() => {
      agency().addMessage('nobody', 'inbox', {});
    }).toThrow('No such person');
    expect(
      agency().addEvent(agency().people()[0]?.id ?? '', { id: 'AAMkX', start: { dateTime: 'soon', timeZone: 'UTC' } }),
    ).toBe(false);
  });
});

describe('invitations', () => {
  it('put a Teams block below the text and the meeting into each calendar here', () => {
    const tenant = agency();
    tenant.invite({
      organizer: dana,
      attendees: [
        { ...ellen, response: 'declined' },
        { ...priya, response: 'accepted' },
      ],
      subject: 'Review',
      body: 'Agenda: a < b',
      start: '2026-03-03T10:00:00',
      end: '2026-03-03T11:00:00',
      timeZone: 'Europe/London',
      teams: true,
    });
    const [hers] = tenant.mailboxOf('ellen')?.calendar.list() ?? [];
    const [priyas] = tenant.mailboxOf('priya')?.calendar.list() ?? [];
    expect([hers?.event.showAs, priyas?.event.showAs]).toEqual(['free', 'busy']);
    expect(hers?.event.iCalUId).toBe(priyas?.event.iCalUId);
    expect(hers?.event.body?.content).toMatch(/Agenda: a &lt; b[\s\S]*Microsoft Teams[\s\S]*Join the meeting now/);
    expect(hers?.event.bodyPreview).toMatch(/^Agenda: a < b\r\n_+\r\nMicrosoft Teams/);
  });
});
