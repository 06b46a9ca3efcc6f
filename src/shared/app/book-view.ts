import type { BookRecord } from '../domain/book-record';
import type { Client, ClientId } from '../domain/client';
import type { Answer } from '../domain/snapshot';
import type { FindingStates, RuleSettings } from '../rules/rule-settings';
import { answersIn } from './answer-records';
import { clientsIn } from './client-record';
import type { AppSettings } from './settings-records';
import { SETTINGS, appSettingsIn, matchingIn, rulesIn } from './settings-records';

/** What the records say, read once per change. */
export interface BookView {
  /** Same value = nothing that findings rest on has changed; handover notes do not count. */
  readonly key: string;
  /** Same value = every mail and meeting matches as before. */
  readonly matchKey: string;
  readonly clients: readonly Client[];
  readonly never: readonly string[];
  readonly choices: ReadonlyMap<string, ClientId>;
  readonly rules: RuleSettings;
  readonly answers: readonly Answer[];
  readonly states: FindingStates;
  readonly settings: AppSettings;
  readonly hours: BookRecord | undefined;
}

type Records = ReadonlyMap<string, BookRecord>;

function keyOf(records: Records): string {
  const relevant = [...records].filter(([, record]) => record.kind !== 'handover');
  return JSON.stringify(relevant.map(([key, record]) => [key, record.fields, record.removed === true]));
}

/** Reads the records; gives `before` back when nothing findings rest on has changed. */
export function viewBook(records: Records, before: BookView | null): BookView {
  const key = keyOf(records);
  if (before !== null && before.key === key) return before;
  const of = (id: string): BookRecord | undefined => records.get(`settings/${id}`);
  const clients = clientsIn(records.values());
  const { never, choices } = matchingIn(of(SETTINGS.matching));
  const settings = appSettingsIn(of(SETTINGS.app));
  const ties = clients.map((c) => [c.id, c.domains, c.addresses, c.never, c.people.map((p) => [p.address, p.leftOn])]);
  return {
    key,
    matchKey: JSON.stringify([ties, never, [...choices], settings.ownDomains]),
    clients,
    never,
    choices,
    rules: rulesIn(of(SETTINGS.rules)),
    ...answersIn(records.values()),
    settings,
    hours: of(SETTINGS.hours),
  };
}
