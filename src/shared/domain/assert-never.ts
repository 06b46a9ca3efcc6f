/** Ends a `switch` over a union: a new member stops the build here. Throws when a value slips past the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected kind: ${typeof value === 'object' ? 'object' : String(value)}`);
}
