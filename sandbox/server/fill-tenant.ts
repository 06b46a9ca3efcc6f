import { fillScenario } from '../fill/scenario';
import type { Filling } from '../options';
import type { Tenant } from '../tenant/tenant';

/** What the tenant was filled with, line by line as it is printed. */
export type FillReport = readonly string[];

/** Fills an empty tenant as the command line says. */
export function fillTenant(tenant: Tenant, filling: Filling): FillReport {
  switch (filling.kind) {
    default: fillScenario(tenant); return ['Scenario: Brightwater Studio, an agency with its clients.'];
  }
}
