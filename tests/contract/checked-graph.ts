import { afterAll } from 'vitest';
import { writeCounts } from '../../sandbox/contract/contract-counts';
import { contractValidator } from '../../sandbox/contract/contract-validator';
import { createGraph, type Graph, type GraphOptions } from '../../sandbox/graph/graph';
import type { Tenant } from '../../sandbox/tenant/tenant';

const validator = contractValidator();

// One file for each test file that was run; `scripts/contract-count.ts` adds them up.
afterAll(() => {
  writeCounts(validator, crypto.randomUUID().slice(0, 8));
});

/**
 * The emulator over a tenant, with every answer checked against Microsoft's contract: a mismatch fails the request, and with
 * it the test. Every test that talks to the emulator uses this one.
 */
export function checkedGraph(tenant: Tenant, options: GraphOptions = {}): Graph {
  return createGraph(tenant, {
    ...options,
    validate: (exchange) => {
      validator.validate(exchange);
      options.validate?.(exchange);
    },
  });
}
