import { afterAll, beforeAll } from 'vitest';
import { startSandbox, type SandboxProcess } from '../sandbox-process';

/** A Thursday morning in London, the week before the clocks go forward: the instant the scenario is laid out around in these tests. */
export const THURSDAY_MORNING = '2026-03-26T09:05:00Z';

/** Gives a test file a tenant of its own, so that what it changes disturbs no other; a function that tells its address. */
export function ownTenant(...args: readonly string[]): () => string {
  let sandbox: SandboxProcess | undefined;
  beforeAll(async () => {
    sandbox = await startSandbox(...(args.length > 0 ? args : ['--now', THURSDAY_MORNING]));
  });
  afterAll(async () => {
    await sandbox?.stop();
  });
  return () => {
    if (!sandbox) throw new Error('The tenant has not been started yet.');
    return sandbox.address;
  };
}
