import type { BookRecord } from '../domain/book-record';
import type { Client, ClientId } from '../domain/client';
import { readHandover } from '../domain/handover-note';
import { handoverState, type HandoverState } from '../domain/handover-state';
import type { Answer } from '../domain/snapshot';
import type { FindingStates, RuleSettings } from '../rules/rule-settings';
import { answersIn } from './answer-records';
import { clientsIn } from './client-record';
import type { AppSettings } from './settings-records';
import { SETTINGS, appSettingsIn, matchingIn, rulesIn } from './settings-records';

/** What the records say, read once per change. */
export interface BookView {
  /** Same value = nothing that findings rest on has changed; of handover notes only which parts are there counts. */
  readonly key: string;
  /** Same value = every mail and meeting matches as before. */
  readonly matchKey: string;
  readonly clients: readonly Client[];
  readonly never: readonly string[];
  readonly choices: ReadonlyMap<string, ClientId>;
  readonly rules: RuleSettings;
  readonly answers: readonly Answer[];
  readonly handovers: ReadonlyMap<ClientId, HandoverState>;
  readonly states: FindingStates;
  readonly settings: AppSettings;
  readonly hours: BookRecord | undefined;
}

type Records = ReadonlyMap<string, BookRecord>;

function handoversIn(records: Records): BookView['handovers'] {
  const notes = [...records.values()].filter((record) => record.kind === 'handover' && record.removed !== true);
  return new Map(notes.map((record) => [record.id, handoverState(readHandover(record.id, record))]));
}

function keyOf(records: Records, handovers: BookView['handovers']): string {
  const relevant = [...records].filter(([, record]) => record.kind !== 'handover');
  return JSON.stringify([
    relevant.map(([key, record]) => [key, record.fields, record.removed === true]),
    [...handovers],
  ]);
}

/** Reads the records; gives `before` back when nothing findings rest on has changed. */
export function viewBook(records: Records, before: BookView | null): BookView {
  const handovers = handoversIn(records);
  const key = keyOf(records, handovers);
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
    handovers,
    settings,
    hours: of(SETTINGS.hours),
  };
}
