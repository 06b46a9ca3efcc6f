import { readFile } from 'node:fs/promises';
import { normalizeAddress, normalizeDomain } from '../../src/shared/domain/address';
import type { ApprovalMode, Client, Contact, CopyWish, Role } from '../../src/shared/domain/client';
import { readContactHours } from '../../src/shared/domain/contact-hours';
import { isCivilDate } from '../../src/shared/domain/zoned-time';
import { zoneOf } from '../../src/shared/graph/zone-name';
import { whyNot } from './read-lines';
import { UsageError } from './usage-error';

const ROLES: readonly Role[] = ['decision-maker', 'sponsor', 'champion', 'day-to-day'];
const COPIES: readonly CopyWish[] = ['impactful', 'always', 'never'];
const APPROVALS: readonly ApprovalMode[] = ['always', 'for-changes', 'never'];

/** Reads the clients file (shape: `--help`). Unknown fields are passed over; anything else that is wrong throws a `UsageError` that names the place. */
export async function readClients(file: string): Promise<readonly Client[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${whyNot(error)}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`${file} is no valid JSON.`);
  }
  if (!Array.isArray(json)) throw new UsageError(`${file}: expected a JSON array of clients.`);
  const ids = new Set<string>();
  return json.map((raw: unknown, i) => {
    const client = readClient(new Place(file, `client ${i + 1}`, raw));
    if (ids.has(client.id)) throw new UsageError(`${file}: two clients have the id “${client.id}”.`);
    ids.add(client.id);
    return client;
  });
}

function readClient(place: Place): Client {
  const prep = place.number('prepMinutes');
  const reflect = place.number('reflectMinutes');
  const due = place.number('minutesDueHours');
  const zone = place.optionalText('zone');
  if (zone !== null && zoneOf(zone, '') === '') place.fail('zone', 'no known time zone');
  const written = place.optionalText('hours');
  const hours =
    written === null
      ? null
      : (readContactHours(written) ?? place.fail('hours', 'no hours such as Mon Tue 09:00-17:00'));
  const mode = place.optionalText('approvals');
  const approvals =
    mode === null
      ? null
      : (APPROVALS.find((one) => one === mode) ?? place.fail('approvals', `expected one of ${APPROVALS.join(', ')}`));
  const shortName = place.optionalText('shortName');
  const parentId = place.optionalText('parentId');
  return {
    id: place.text('id'),
    name: place.text('name'),
    domains: place.texts('domains').map((d, i) => normalizeDomain(d) ?? place.fail(`domains[${i}]`, 'no domain')),
    addresses: place
      .texts('addresses')
      .map((a, i) => normalizeAddress(a) ?? place.fail(`addresses[${i}]`, 'no mail address')),
    never: place
      .texts('never')
      .map((a, i) => normalizeAddress(a) ?? normalizeDomain(a) ?? place.fail(`never[${i}]`, 'no mail address')),
    people: place.objects('people').map(readPerson),
    ...(shortName === null ? {} : { shortName }),
    ...(parentId === null ? {} : { parentId }),
    ...(zone === null ? {} : { zone: zoneOf(zone, 'UTC') }),
    ...(hours === null ? {} : { hours }),
    ...(approvals === null ? {} : { approvals }),
    ...(prep === null ? {} : { prepMinutes: prep }),
    ...(reflect === null ? {} : { reflectMinutes: reflect }),
    ...(due === null ? {} : { minutesDueHours: due }),
  };
}

function readPerson(place: Place): Contact {
  const address = normalizeAddress(place.text('address')) ?? place.fail('address', 'no mail address');
  const copy = place.optionalText('copy') ?? 'impactful';
  const leftOn = place.optionalText('leftOn');
  if (leftOn !== null && !isCivilDate(leftOn)) place.fail('leftOn', 'no date such as 2026-03-31');
  return {
    address,
    name: place.optionalText('name') ?? address,
    roles: place
      .texts('roles')
      .map(
        (r, i) => ROLES.find((role) => role === r) ?? place.fail(`roles[${i}]`, `expected one of ${ROLES.join(', ')}`),
      ),
    copy: COPIES.find((c) => c === copy) ?? place.fail('copy', `expected one of ${COPIES.join(', ')}`),
    topics: place.texts('topics'),
    ...(leftOn === null ? {} : { leftOn }),
  };
}

/** One object of the file, and where it stands, for messages. */
class Place {
  readonly #fields: Readonly<Record<string, unknown>>;
  constructor(
    readonly file: string,
    readonly path: string,
    raw: unknown,
  ) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
      throw new UsageError(`${file}: ${path}: expected an object.`);
    this.#fields = { ...raw };
  }
  fail(field: string, what: string): never {
    throw new UsageError(`${this.file}: ${this.path}, ${field}: ${what}.`);
  }
  text(field: string): string {
    const value = this.optionalText(field);
    return value === null || value.trim() === '' ? this.fail(field, 'expected a text that is not empty') : value;
  }
  optionalText(field: string): string | null {
    const value = this.#fields[field];
    if (value === undefined || value === null) return null;
    return typeof value === 'string' ? value : this.fail(field, 'expected a text');
  }
  number(field: string): number | null {
    const value = this.#fields[field];
    if (value === undefined || value === null) return null;
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
      ? value
      : this.fail(field, 'expected a number of 0 or more');
  }
  texts(field: string): readonly string[] {
    const value = this.#fields[field] ?? [];
    if (!Array.isArray(value)) return this.fail(field, 'expected a list of texts');
    return value.map((v: unknown, i) => (typeof v === 'string' ? v : this.fail(`${field}[${i}]`, 'expected a text')));
  }
  objects(field: string): readonly Place[] {
    const value = this.#fields[field] ?? [];
    if (!Array.isArray(value)) return this.fail(field, 'expected a list');
    return value.map((v: unknown, i) => new Place(this.file, `${this.path}, ${field}[${i}]`, v));
  }
}
