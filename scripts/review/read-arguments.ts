import { parseArgs } from 'node:util';
import { domainOf, normalizeAddress, normalizeDomain } from '../../src/shared/domain/address';
import { isFreeMail } from '../../src/shared/domain/address-match';
import { zoneOf } from '../../src/shared/graph/zone-name';
import { UsageError } from './usage-error';

/** What was asked for, checked. */
export interface ReviewArguments {
  readonly mailbox: string;
  readonly calendar: string | null;
  readonly clients: string;
  /** Normalised addresses of the mailbox's owner, the first is the primary one. */
  readonly me: readonly string[];
  readonly ownDomains: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  /** Milliseconds since 1970, null for the newest mail's instant. */
  readonly now: number | null;
  readonly json: boolean;
}

/** The page `--help` prints. */
export const HELP = `Reviews an export of a mailbox and calendar with Mainstay's flags.

  npm run review -- --mailbox FILE [--calendar FILE] --clients FILE --me ADDRESS[,ALIAS…]
                    [--own-domains a.example,b.example] [--time-zone ZONE] [--now INSTANT] [--json]

  --mailbox      Graph messages, one JSON object a line (.jsonl or .jsonl.gz); the helper field
                 attachmentNames (a list of file names) stands in for expanded attachments
  --calendar     Graph events, one JSON object a line (occurrences, as calendarView gives them)
  --clients      a JSON array of clients, see below
  --me           the addresses of the mailbox's owner, comma-separated
  --own-domains  domains of our own firm (default: those of --me, free-mail left out)
  --time-zone    zone of the working hours, IANA or Windows name (default: UTC)
  --now          ISO 8601 instant at which to judge (default: the newest mail's, else the clock); later mail is left out
  --json         one finding a line instead of a table; npm prints two lines that begin with “>” before them unless
                 it is run as npm run -s review

Clients: [{ "id": "halden", "name": "Halden Foods", "domains": ["halden.example"], "addresses": [],
            "people": [{ "address": "dana@halden.example", "name": "Dana Fox", "roles": ["decision-maker"], "copy": "impactful" }] }]
  roles   decision-maker, sponsor, champion, day-to-day      copy   impactful (default), always, never
  Also read: shortName, never (addresses), parentId, zone, hours (“Mon Tue 09:00-17:00”), approvals, prepMinutes, reflectMinutes, minutesDueHours; of people: topics, leftOn.

Exit code 0 when the files were read, 2 when something about them or the flags has to be put right.
`;

const FLAGS = {
  mailbox: { type: 'string' },
  calendar: { type: 'string' },
  clients: { type: 'string' },
  me: { type: 'string' },
  'own-domains': { type: 'string' },
  'time-zone': { type: 'string' },
  now: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. Throws a `UsageError` for what cannot be meant. */
export function readArguments(args: readonly string[]): ReviewArguments | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const { mailbox, clients, me: rawMe } = values;
  if (!mailbox) throw new UsageError('--mailbox FILE is missing (see --help).');
  if (!clients) throw new UsageError('--clients FILE is missing (see --help).');
  if (!rawMe) throw new UsageError('--me ADDRESS is missing (see --help).');
  const me = list(rawMe).map((raw) => normalizeAddress(raw) ?? refuse(`--me: “${raw}” is no mail address.`));
  if (me.length === 0) throw new UsageError('--me ADDRESS is missing (see --help).');
  const own =
    values['own-domains'] === undefined
      ? null
      : list(values['own-domains']).map(
          (raw) => normalizeDomain(raw) ?? refuse(`--own-domains: “${raw}” is no domain.`),
        );
  return {
    mailbox,
    clients,
    me,
    calendar: values.calendar ?? null,
    json: values.json ?? false,
    ownDomains: own ?? [...new Set(me.map(domainOf))].filter((d) => !isFreeMail(d)),
    timeZone: zone(values['time-zone'] ?? 'UTC'),
    now: values.now === undefined ? null : instant(values.now),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: false, strict: true }).values;
  } catch (error) {
    const first = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : '';
    throw new UsageError(`${first.replace(/\.$/, '')} (see --help).`);
  }
}
function list(raw: string): readonly string[] {
  return raw
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
function zone(raw: string): string {
  const name = zoneOf(raw, '');
  return name === '' ? refuse(`--time-zone: “${raw}” is no known zone.`) : name;
}
/** ISO 8601 with a zone; a plain date or time without zone is read as UTC. */
function instant(raw: string): number {
  const at = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(raw)
    ? Date.parse(/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(raw) || !raw.includes('T') ? raw : `${raw}Z`)
    : NaN;
  return Number.isNaN(at) ? refuse(`--now: “${raw}” is no instant such as 2026-03-04T10:00:00Z.`) : at;
}
function refuse(message: string): never {
  throw new UsageError(message);
}
