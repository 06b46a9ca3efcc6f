import { requests, SCOPES } from '../../src/shared/graph/requests';
import { BOOK_FOLDER, filePath } from '../../src/shared/storage/drive-folder';

/** One kind of call to Graph as the product makes it: method, path below the version, the rights it asks for, and what it is for. */
export interface GraphCall {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly scopes: readonly string[];
  /** Ends the sentence “Needed to …”. */
  readonly to: string;
}

interface Sample {
  readonly method: GraphCall['method'];
  /** The request made with sample values, once for each set of rights it may ask for. */
  readonly made: readonly { readonly path: string; readonly scopes: readonly string[] }[];
  readonly to: string;
}

const SINCE = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2026, 1, 1);
const LINK = 'https://graph.microsoft.com/v1.0';
const BOTH = [false, true] as const;

/** One sample of every request in src/shared/graph/requests.ts: a request without one does not compile. */
const SAMPLES: Readonly<Record<keyof typeof requests, Sample>> = {
  me: { method: 'GET', made: [requests.me()], to: 'know your addresses, to tell us from them' },
  mailboxSettings: {
    method: 'GET',
    made: [requests.mailboxSettings()],
    to: 'know your working hours, time zone and language',
  },
  folder: {
    method: 'GET',
    made: BOTH.map((text) => requests.folder('inbox', text)),
    to: 'say how much is read so far',
  },
  calendar: { method: 'GET', made: [requests.calendar(SINCE, UNTIL, 50)], to: 'find meetings without room or agenda' },
  nextCalendarPage: {
    method: 'GET',
    made: [requests.nextCalendarPage(`${LINK}/me/calendarView?$skip=50`)],
    to: 'find meetings without room or agenda',
  },
  eventAttachments: { method: 'GET', made: [requests.eventAttachments('x')], to: 'see an agenda that is attached' },
  messages: {
    method: 'GET',
    made: BOTH.map((text) => requests.messages('inbox', SINCE, text, 50)),
    to: 'follow inbox and sent mail',
  },
  messagesAt: {
    method: 'GET',
    made: BOTH.map((text) => requests.messagesAt(`${LINK}/me/mailFolders/x/messages/delta?$skiptoken=x`, text, 50)),
    to: 'follow inbox and sent mail',
  },
  olderMessages: {
    method: 'GET',
    made: BOTH.map((text) => requests.olderMessages('inbox', SINCE, UNTIL, text, 50)),
    to: 'read what lies before the first 5,000 mails',
  },
  olderMessagesAt: {
    method: 'GET',
    made: BOTH.map((text) => requests.olderMessagesAt(`${LINK}/me/mailFolders/x/messages?$skip=50`, text)),
    to: 'read what lies before the first 5,000 mails',
  },
  message: { method: 'GET', made: BOTH.map((text) => requests.message('x', text)), to: 'read one mail again' },
  messageAttachments: {
    method: 'GET',
    made: [requests.messageAttachments('x')],
    to: 'see the names of files that were sent (minutes, reports)',
  },
  mailsWithFiles: { method: 'GET', made: [requests.mailsWithFiles(SINCE, 20)], to: 'find handovers sent to you' },
  attachment: { method: 'GET', made: [requests.attachment('x', 'y')], to: 'open a handover sent to you' },
  eventTimes: {
    method: 'PATCH',
    made: [requests.eventTimes('x')],
    to: 'end a meeting early when you press the button',
  },
  newEvent: { method: 'POST', made: [requests.newEvent()], to: 'hold time before a meeting when you press the button' },
  removeEvent: { method: 'DELETE', made: [requests.removeEvent('x')], to: 'take such a hold back' },
  newDraft: { method: 'POST', made: [requests.newDraft()], to: 'put a handover into your drafts; you send it' },
};

const RECORD = filePath('client/x');
const KEEP = 'keep clients, notes and answers in the app’s folder of your OneDrive';

/** Calls of the OneDrive book (src/shared/storage), which have no entry among the requests. */
const DRIVE_CALLS: readonly GraphCall[] = [
  { name: 'list records', method: 'GET', path: RECORD.replace(/\/[^/]*$/, ':/children') },
  { name: 'read record', method: 'GET', path: RECORD },
  { name: 'write record', method: 'PUT', path: `${RECORD}:/content` },
  { name: 'versions of record', method: 'GET', path: `${RECORD}:/versions` },
  { name: 'forget record', method: 'DELETE', path: `${RECORD}:` },
  { name: 'forget everything', method: 'DELETE', path: BOOK_FOLDER },
].map((call) => ({ ...call, method: call.method as GraphCall['method'], scopes: SCOPES.files, to: KEEP }));

/** Every kind of call the product makes to Graph, with the rights it asks for. */
export const GRAPH_CALLS: readonly GraphCall[] = [
  ...Object.entries(SAMPLES).flatMap(([name, { method, made, to }]) =>
    made.map(({ path, scopes }) => ({ name, method, to, scopes, path: path.replace(LINK, '').replace(/\?.*$/s, '') })),
  ),
  ...DRIVE_CALLS,
];
