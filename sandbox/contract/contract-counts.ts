import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractCounts, ContractValidator } from './contract-validator';

/** Where each process leaves its counts for `scripts/contract-count.ts`. */
export const countsFolder = join(import.meta.dirname, '../../tests/.output/contract-counts');

/** What one process leaves: its counts, and what did not match. */
export interface CountsFile extends ContractCounts {
  readonly mismatches: readonly string[];
}

/** Writes the counts of a validator to a file of this process; another call with the same name writes it anew. */
export function writeCounts(validator: ContractValidator, name: string): void {
  const file: CountsFile = { ...validator.counts(), mismatches: validator.mismatches() };
  if (file.matched + file.mismatched === 0) return;
  mkdirSync(countsFolder, { recursive: true });
  writeFileSync(join(countsFolder, `${String(process.pid)}-${name}.json`), JSON.stringify(file));
}

/**
 * Keeps the counts of a long-lived process (the sandbox server under `MAINSTAY_CONTRACT=1`) on disk: every second, and when it
 * ends. The timer does not keep the process alive.
 */
export function keepCounts(validator: ContractValidator): void {
  setInterval(() => {
    writeCounts(validator, 'server');
  }, 1000).unref();
  process.once('exit', () => {
    writeCounts(validator, 'server');
  });
}

/** The files that all processes left, and their number. */
export function readCounts(): readonly CountsFile[] {
  try {
    return readdirSync(countsFolder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(countsFolder, name), 'utf8')) as CountsFile);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
}

/** Forgets the counts of earlier runs. */
export function clearCounts(): void {
  rmSync(countsFolder, { recursive: true, force: true });
}
