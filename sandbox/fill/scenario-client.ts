/** A person at a client, as the scenario's own records name one. */
export interface ScenarioContact {
  readonly address: string;
  readonly name: string;
  readonly title?: string;
  readonly roles: readonly ('decision-maker' | 'sponsor' | 'champion' | 'day-to-day')[];
  readonly copy: 'impactful' | 'always' | 'never';
  readonly copyReason?: string;
  readonly note?: string;
}

/** A client of Brightwater Studio as the scenario knows it: the truth that the tenant's mail is written from. */
export interface ScenarioClient {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly domains: readonly string[];
  readonly addresses: readonly string[];
  readonly people: readonly ScenarioContact[];
  readonly owner: string;
  readonly about: string;
  readonly since: string;
  /** Months from the scenario's now to the renewal. */
  readonly renewsInMonths: number;
  readonly parentId?: string;
  /** For what the client wants to be asked in writing first; nobody noted it where it is left out. */
  readonly approvals?: 'always' | 'for-changes' | 'never';
}

/** What a contact may say beyond name and role. */
type Extra = Partial<Pick<ScenarioContact, 'title' | 'copy' | 'copyReason' | 'note'>>;

/** A contact of the scenario; copied on what matters unless said otherwise. */
export function contact(
  address: string,
  name: string,
  roles: ScenarioContact['roles'],
  extra: Extra = {},
): ScenarioContact {
  return { address, name, roles, copy: 'impactful', ...extra };
}

/** A client with one domain, or with those in `rest`. */
export function client(
  id: string,
  name: string,
  domain: string,
  people: readonly ScenarioContact[],
  rest: Omit<ScenarioClient, 'id' | 'name' | 'domains' | 'addresses' | 'people'> &
    Partial<Pick<ScenarioClient, 'domains' | 'addresses'>>,
): ScenarioClient {
  return { id, name, people, domains: [domain], addresses: [], ...rest };
}

/** Address both Penhallow companies use: belongs to two clients, so it lands in the queue “Choose”. */
export const sharedPenhallowAddress = 'accounts@penhallow-group.example';
/** Free-mail contact of Orchard & Pine, known by address alone. */
export const freeMailContact = 'nell.hartley.orchardandpine@gmail.com';
