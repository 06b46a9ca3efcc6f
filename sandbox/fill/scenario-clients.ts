import { ellensClients } from './ellens-clients';
import { priyasClients } from './priyas-clients';
import type { ScenarioClient, ScenarioContact } from './scenario-client';

/** The clients of Brightwater Studio. */
export const scenarioClients: readonly ScenarioClient[] = [...ellensClients, ...priyasClients];

/** A contact of the scenario by the part of the address before the at sign. */
export function contactOf(localPart: string): ScenarioContact {
  const found = scenarioClients
    .flatMap(({ people }) => people)
    .find(({ address }) => address.startsWith(`${localPart}@`));
  if (found === undefined) throw new TypeError(`No contact ${localPart} in the scenario`);
  return found;
}
