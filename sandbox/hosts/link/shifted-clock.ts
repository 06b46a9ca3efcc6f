/**
 * A `Date` that reads `offset` milliseconds later than `real`: the product's pages live at the tenant's time (`--now`)
 * without knowing. Dates made from a value are untouched.
 */
export function shiftedDate(real: DateConstructor, offset: number): DateConstructor {
  const now = (): number => real.now() + offset;
  const shifted = new Proxy(real, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new real(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
  real.prototype.constructor = shifted;
  return shifted;
}
