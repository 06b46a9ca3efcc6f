import { assertNever } from './assert-never';
import { MOST_CLIENTS } from './circular';
import { spacedWords } from './folded-text';
import { oneEditApart } from './one-edit';
import { shortMark } from './short-mark';

/** Recipients and files looked at, and shortest name of a domain that can be mistaken: shorter ones are close to each other anyway. */
const MOST_RECIPIENTS = 500;
const MOST_FILES = 50;
const SHORTEST_DOMAIN = 6;

/** A client by what it is called and writes from. `DigestClient` fits. */
export interface NamedClient {
  readonly id: string;
  /** What one says in a sentence. */
  readonly name: string;
  /** Names looked for (`clientNames`), lower case words with one space between. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** The same text for sister companies; null for a client on its own. */
  readonly group: string | null;
}

/** A recipient and whose it is: a client, nobody known, or of no account here (colleague, never, several clients' domain). */
export interface Recipient {
  readonly address: string;
  readonly field: 'to' | 'cc' | 'bcc';
  readonly client: NamedClient | null;
  readonly unknown: boolean;
}

/** What is about to go out. */
export interface AddressedMail {
  readonly subject: string;
  readonly attachmentNames: readonly string[];
  readonly recipients: readonly Recipient[];
  /** The subject was given before and the addressed client has seen it: a reply within their own thread. */
  readonly subjectKnown: boolean;
}

/** Why a mail may go to the wrong client (F6), with what shows it. */
export type WrongClient =
  | {
      readonly kind: 'two-clients';
      readonly clients: readonly NamedClient[];
      readonly recipients: readonly Recipient[];
    }
  | {
      readonly kind: 'named';
      readonly addressed: NamedClient;
      readonly named: NamedClient;
      readonly where: 'subject' | 'file';
      readonly text: string;
    }
  | {
      readonly kind: 'look-alike';
      readonly address: string;
      readonly client: NamedClient;
      readonly domain: string;
    };

/**
 * Whether a mail seems to go to the wrong client: addresses of two clients that have nothing to do with each other, another
 * client's name in the subject or a file name, a domain one letter off a client's. Empty for mail among colleagues. Needs no more
 * than ES5, for it also runs at sending. `isRight` knows what the user said is right, by `wrongClientMark`.
 */
export function wrongClients(
  mail: AddressedMail,
  clients: readonly NamedClient[],
  isRight: (mark: string) => boolean,
): readonly WrongClient[] {
  const recipients = mail.recipients.slice(0, MOST_RECIPIENTS);
  const addressed = clientsOf(recipients);
  const found: WrongClient[] = [];
  recipients.forEach((one) => {
    const client = one.unknown && found.length === 0 ? mistaken(one.address, clients) : undefined;
    if (client) found.push(client);
  });
  const open = clientsOf(recipients.filter((one) => one.field !== 'bcc'));
  if (open.length > 1 && open.length <= MOST_CLIENTS && !allRelated(open))
    found.push({ kind: 'two-clients', clients: open, recipients: recipients.filter((one) => one.client !== null) });
  const first = addressed[0];
  if (first !== undefined && addressed.length <= MOST_CLIENTS) {
    const named = namedElsewhere(mail, first, addressed, clients);
    if (named !== null) found.push(named);
  }
  return found.filter((one) => !isRight(wrongClientMark(one)));
}

/** What “it is right” is remembered by: the same for the same clients, or the same address. No name, no address stands in it. */
export function wrongClientMark(one: WrongClient): string {
  switch (one.kind) {
    case 'two-clients':
      return `wrong-client/${one.clients
        .map((client) => client.id)
        .sort()
        .join('+')}`;
    case 'named':
      return `wrong-client/${[one.addressed.id, one.named.id].sort().join('+')}`;
    case 'look-alike':
      return `wrong-client/${shortMark(one.address)}`;
    default:
      return assertNever(one);
  }
}

/** Whether a subject is a reply’s (`Re:` and its like; not `Fw:`). ES5. */
export function isReplySubject(subject: string): boolean {
  return /^\s*(?:re|aw|sv|antw|ref|res|rv|odp)\s?(?:\[\d{1,3}\])?\s?:/i.test(subject.slice(0, 40));
}

function clientsOf(recipients: readonly Recipient[]): readonly NamedClient[] {
  const found: NamedClient[] = [];
  recipients.forEach((one) => {
    const { client } = one;
    if (client !== null && !found.some((other) => other.id === client.id)) found.push(client);
  });
  return found;
}

function related(a: NamedClient, b: NamedClient): boolean {
  return a.id === b.id || (a.group !== null && a.group === b.group);
}
function allRelated(clients: readonly NamedClient[]): boolean {
  return clients.every((one) => clients.every((other) => related(one, other)));
}

/** Another client's name in a file name or the subject. A text that also names who is addressed is about both, on purpose. */
function namedElsewhere(
  mail: AddressedMail,
  first: NamedClient,
  addressed: readonly NamedClient[],
  clients: readonly NamedClient[],
): WrongClient | null {
  const look = (text: string, where: 'subject' | 'file'): WrongClient | null => {
    const words = spacedWords(text.slice(0, 300));
    if (addressed.some((client) => namesIn(client, words))) return null;
    const named = clients.filter((client) => namesIn(client, words));
    const other = named[0];
    if (other === undefined || named.length > 1 || addressed.some((client) => related(client, other))) return null;
    return { kind: 'named', addressed: first, named: other, where, text: text.slice(0, 160) };
  };
  const inFiles = mail.attachmentNames.slice(0, MOST_FILES).map((name) => look(name, 'file'));
  return inFiles.filter((one) => one !== null)[0] ?? (mail.subjectKnown ? null : look(mail.subject, 'subject'));
}

function namesIn(client: NamedClient, words: string): boolean {
  return client.names.some((name) => words.indexOf(` ${name} `) >= 0);
}

/** A domain that is one letter off a client's, compared at the same number of labels. Firms have sites in many countries: of endings only `com` is mistaken. */
function mistaken(address: string, clients: readonly NamedClient[]): WrongClient | undefined {
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
  const found: WrongClient[] = [];
  clients.forEach((client) =>
    client.domains.forEach((domain) => {
      const parts = domain.split('.');
      const same = labels.slice(-parts.length).join('.');
      const ending = parts[parts.length - 1];
      const plausible = ending === 'com' || ending === labels[labels.length - 1];
      if (plausible && domain.indexOf('.') >= SHORTEST_DOMAIN && oneEditApart(same, domain))
        found.push({ kind: 'look-alike', address, client, domain });
    }),
  );
  return found[0];
}
