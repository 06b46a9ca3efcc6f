import type { Mailbox } from '../tenant/mailbox';
import { entityOf, type EntityTable } from './entity-table';
import { graphRoot, ok, type GraphCall, type Handler } from './graph-call';
import { GraphError } from './graph-error';

const extraNames = [
  'accountEnabled',
  'department',
  'companyName',
  'employeeId',
  'userType',
  'usageLocation',
  'city',
  'country',
  'postalCode',
  'state',
  'streetAddress',
  'faxNumber',
] as const;

/** `user` as Graph shows it: the default properties, and some more when they are selected. */
export const userTable: EntityTable<Mailbox> = {
  name: 'user',
  onlySelected: ['mailboxSettings', 'proxyAddresses', 'otherMails', 'mailNickname', ...extraNames],
  annotations: () => ({}),
  properties: {
    businessPhones: () => [],
    displayName: ({ person }) => person.name,
    givenName: ({ person }) => person.name.split(' ')[0] ?? null,
    jobTitle: ({ person }) => person.jobTitle ?? null,
    mail: ({ person }) => person.address,
    mobilePhone: () => null,
    officeLocation: () => null,
    preferredLanguage: () => 'en-GB',
    surname: ({ person }) => person.name.split(' ').slice(1).join(' ') || null,
    userPrincipalName: ({ person }) => person.address,
    id: ({ person }) => person.id,
    // The primary address has the prefix in capitals (docs: user resource, proxyAddresses).
    proxyAddresses: ({ person }) => [`SMTP:${person.address}`, ...person.aliases.map((alias) => `smtp:${alias}`)],
    otherMails: () => [],
    mailNickname: ({ person }) => person.address.split('@')[0],
    mailboxSettings: ({ settings }, call) =>
      call.caller.scopes.has('MailboxSettings.Read') || call.caller.scopes.has('MailboxSettings.ReadWrite')
        ? settings
        : undefined,
    ...Object.fromEntries(
      extraNames.map((name) => [
        name,
        (): unknown => (name === 'accountEnabled' ? true : name === 'userType' ? 'Member' : null),
      ]),
    ),
  },
};

/** `GET /me` and `GET /users/{id}`. */
export const getUser: Handler = (call: GraphCall) =>
  ok({
    '@odata.context': `${graphRoot}/$metadata#users${call.query.select ? `(${call.query.select.join(',')})` : ''}/$entity`,
    ...entityOf(userTable, call.mailbox, call),
  });

/** The mailbox of a `/users/{id}` path; 404 as the directory words it. */
export function userNotFound(id: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
