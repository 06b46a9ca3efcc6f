import type { LintInput } from './lint-input';
import type { Problem } from './problem';

/** A check: everything it finds wrong. Sees the whole input, changes nothing. */
export type Check = (input: LintInput) => readonly Problem[];
