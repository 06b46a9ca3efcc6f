import { normalizeAddress, normalizeDomain } from './address';
import type { ApprovalMode, Client, Contact, CopyWish, Role } from './client';
import { readContactHours, writeContactHours } from './contact-hours';
import { csvCell, parseCsv } from './csv';
import { FREE_MAIL_DOMAINS } from './free-mail-domains';
import { isCivilDate } from './zoned-time';

/** One row of an import, as the preview shows it: a client to add, or what is wrong with it, or both. */
export interface ClientRow {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Null when the row cannot be used. */
  readonly client: Client | null;
  /** What is wrong or was left out, one sentence each. */
  readonly problems: readonly string[];
}

const ROLES: readonly Role[] = ['decision-maker', 'sponsor', 'champion', 'day-to-day'];
const COPIES: readonly CopyWish[] = ['impactful', 'always', 'never'];
const APPROVALS: readonly ApprovalMode[] = ['always', 'for-changes', 'never'];
/** Column names, first the one that is exported. */
const COLUMNS = {
  name: ['name', 'client', 'company', 'account'],
  shortName: ['short name', 'shortname'],
  domains: ['domains', 'domain', 'website'],
  addresses: ['addresses', 'address', 'emails', 'email'],
  people: ['people', 'contacts'],
  owner: ['owner', 'account manager'],
  renewal: ['renewal', 'renewal date'],
  zone: ['time zone', 'timezone', 'zone'],
  hours: ['contact hours', 'hours'],
  approvals: ['approval needed', 'approvals'],
} as const;
type Column = keyof typeof COLUMNS;

/**
 * Reads clients from CSV with a header row: name, domains, addresses, people, owner, renewal, time zone, hours, approvals. Lists are split at `|`, `;` or spaces;
 * people are written `Dana Fox <dana@halden.example> decision-maker impactful | …`. Never throws; each row says what is wrong with it.
 * `taken` are ids in use.
 */
export function parseClientsCsv(text: string, taken: ReadonlySet<string> = new Set()): readonly ClientRow[] {
  const [head, ...rows] = parseCsv(text);
  if (!head) return [];
  const columns = new Map<Column, number>();
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const at = head.cells.findIndex((cell) =>
      (COLUMNS[column] as readonly string[]).includes(cell.toLowerCase().replace(/[_-]/g, ' ')),
    );
    if (at >= 0) columns.set(column, at);
  }
  if (!columns.has('name'))
    return [
      { line: head.line, client: null, problems: ['The first row must name the columns, with at least “name”.'] },
    ];
  const ids = new Set(taken);
  const names = new Set<string>();
  const next = new Map<string, number>();
  return rows.slice(0, 10_000).map(({ line, cells }) => {
    const cell = (column: Column) => unguard(cells[columns.get(column) ?? -1] ?? '');
    const problems: string[] = [];
    const name = cell('name').slice(0, 200);
    if (name === '') return { line, client: null, problems: ['No name.'] };
    if (names.has(name.toLowerCase())) problems.push(`“${name}” stands in the file twice.`);
    names.add(name.toLowerCase());
    const id = freeId(name, ids, next);
    const shortName = cell('shortName').slice(0, 100);
    const renewal = cell('renewal');
    if (renewal !== '' && !isCivilDate(renewal)) problems.push(`“${renewal}” is no date: write 2026-12-31.`);
    const owner = cell('owner') === '' ? null : normalizeAddress(cell('owner'));
    if (cell('owner') !== '' && owner === null) problems.push('The owner is no mail address.');
    const hours = readContactHours(cell('hours'));
    if (cell('hours') !== '' && hours === null)
      problems.push(`“${cell('hours').slice(0, 80)}” are no hours: write Mon Tue 09:00-17:00.`);
    const approvals = APPROVALS.find((mode) => mode === cell('approvals').toLowerCase().replaceAll(' ', '-'));
    if (cell('approvals') !== '' && approvals === undefined)
      problems.push('The approval needed is one of: always, for changes, never.');
    const client: Client = {
      id,
      name,
      never: [],
      domains: split(cell('domains')).flatMap((raw) => readDomain(raw, problems)),
      addresses: split(cell('addresses')).flatMap((raw) => readAddress(raw, problems)),
      people: cell('people')
        .split('|')
        .map((p) => p.trim())
        .filter(Boolean)
        .slice(0, 500)
        .flatMap((raw) => readPerson(raw, problems)),
      ...(shortName === '' ? {} : { shortName }),
      ...(isCivilDate(renewal) ? { renewal } : {}),
      ...(owner === null ? {} : { owner }),
      ...(cell('zone') === '' ? {} : { zone: cell('zone') }),
      ...(hours === null ? {} : { hours }),
      ...(approvals === undefined ? {} : { approvals }),
    };
    if (client.domains.length + client.addresses.length + client.people.length === 0)
      problems.push('Neither a domain nor an address: no mail will be found.');
    return { line, client, problems };
  });
}

/** The same columns, to be opened in a spreadsheet or read back; cells that look like formulas are disarmed. */
export function clientsToCsv(clients: readonly Client[]): string {
  const head = Object.values(COLUMNS).map(([first]) => first);
  const rows = clients.map((c) => [
    c.name,
    c.shortName ?? '',
    c.domains.join(' '),
    c.addresses.join(' '),
    c.people.map((p) => [`${p.name.replace(/[<>|]/g, ' ')} <${p.address}>`, ...p.roles, p.copy].join(' ')).join(' | '),
    c.owner ?? '',
    c.renewal ?? '',
    c.zone ?? '',
    c.hours === undefined ? '' : writeContactHours(c.hours),
    c.approvals?.replace('-', ' ') ?? '',
  ]);
  return [head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

function split(cell: string): readonly string[] {
  return cell
    .split(/[|;,\s]+/)
    .filter(Boolean)
    .slice(0, 500);
}
function readDomain(raw: string, problems: string[]): readonly string[] {
  const domain = normalizeDomain(raw.replace(/^https?:\/\//i, '').split('/')[0] ?? '');
  if (domain === null || !domain.includes('.')) problems.push(`“${raw.slice(0, 80)}” is no domain.`);
  else if (FREE_MAIL_DOMAINS.has(domain))
    problems.push(`Anybody can have an address at ${domain}: add people by address.`);
  else return [domain];
  return [];
}
function readAddress(raw: string, problems: string[]): readonly string[] {
  const address = normalizeAddress(raw);
  if (address !== null) return [address];
  problems.push(`“${raw.slice(0, 80)}” is no mail address.`);
  return [];
}
function readPerson(raw: string, problems: string[]): readonly Contact[] {
  const open = raw.indexOf('<');
  const close = raw.indexOf('>', open);
  const words = open < 0 ? raw.split(/\s+/) : [];
  const address = normalizeAddress(
    open < 0 ? (words.find((w) => w.includes('@')) ?? '') : raw.slice(open + 1, close < 0 ? undefined : close),
  );
  if (address === null) {
    problems.push(`“${raw.slice(0, 80)}” has no mail address.`);
    return [];
  }
  const tags = (open < 0 ? raw : raw.slice(close < 0 ? raw.length : close + 1)).toLowerCase().split(/[\s,]+/);
  const name = (open < 0 ? raw.slice(0, Math.max(0, raw.indexOf('@'))).replace(/\S+$/, '') : raw.slice(0, open))
    .trim()
    .slice(0, 200);
  return [
    {
      address,
      name: name === '' ? address : name,
      roles: ROLES.filter((r) => tags.includes(r)),
      copy: COPIES.find((c) => tags.includes(c)) ?? 'impactful',
      topics: [],
    },
  ];
}
/** Takes back the `'` that the export puts before what looks like a formula. */
function unguard(cell: string): string {
  return /^'[\s\u00A0]*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1).trim() : cell;
}
/** An id made of the name that nobody has; `next` remembers where counting stands, so that equal names stay cheap. */
function freeId(name: string, ids: Set<string>, next: Map<string, number>): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'client';
  let n = next.get(base) ?? 1;
  let id = base;
  while (ids.has(id)) id = `${base}-${++n}`;
  next.set(base, n);
  ids.add(id);
  return id;
}
