/** Something the caller can put right: said in one line, exit code 2. */
export class UsageError extends Error {}
