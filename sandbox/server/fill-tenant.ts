import { assertNever } from '../tenant/assert-never';
import { reportLines } from '../fill/fill-report';
import { fillGenerated } from '../fill/generate';
import { fillMailbox } from '../fill/mailbox-file';
import { fillScenario } from '../fill/scenario';
import type { Filling } from '../options';
import type { Tenant } from '../tenant/tenant';

/** How a tenant was filled: the lines that are printed, and whom a mailbox file belongs to. */
export interface Filled {
  readonly lines: readonly string[];
  /** Key of the person to sign in when the command line names nobody. */
  readonly owner?: string;
}

/** Fills an empty tenant as the command line says. */
export async function fillTenant(tenant: Tenant, filling: Filling): Promise<Filled> {
  switch (filling.kind) {
    case 'scenario':
      fillScenario(tenant);
      return { lines: ['Filled with the scenario: Brightwater Studio, an agency and its clients.'] };
    case 'generated':
      fillGenerated(tenant, filling);
      return { lines: [`Filled by numbers, seed ${filling.seed}.`] };
    case 'mailbox': {
      const report = await fillMailbox(tenant, filling);
      return { lines: reportLines(report), owner: report.person.key };
    }
    default:
      return assertNever(filling);
  }
}
