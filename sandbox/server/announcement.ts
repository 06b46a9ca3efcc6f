import type { RunningSandbox } from './run-sandbox';

/** What `npm start` prints: both addresses, who is signed in, what the tenant holds and how it was filled. */
export function announcement({
  server,
  tenant,
  person,
  filled,
}: Pick<RunningSandbox, 'server' | 'tenant' | 'person' | 'filled'>): string {
  const held = tenant
    .mailboxes()
    .reduce(
      (sum, mailbox) => ({
        messages: sum.messages + mailbox.messages.list().length,
        events: sum.events + mailbox.calendar.list().length,
      }),
      { messages: 0, events: 0 },
    );
  return [
    '',
    `  Outlook   ${server.origin}/outlook`,
    `  Teams     ${server.origin}/teams`,
    '',
    `  Signed in as ${person.name} <${person.address}>`,
    `  The tenant holds ${count(tenant.people().length, 'mailbox', 'mailboxes')}, ${count(held.messages, 'message')} and ${count(held.events, 'event')}; its clock says ${new Date(tenant.now()).toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    ...(filled?.lines ?? ['Kept from an earlier run.']).map((line) => `  ${line}`),
    '',
    '  Ctrl-C saves and ends.',
    '',
  ].join('\n');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
