import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAccountCheck } from '../../src/shared/auth/account-check';

const account = (localAccountId: string, tenantId = 't') => ({ localAccountId, tenantId });

describe('row 4: whose answers are used', () => {
  it('compares with what the host says of its user', () => {
    const check = createAccountCheck({ id: 'ellen', tenantId: 't' });
    expect(check.accepts(account('priya'))).toBe(false);
    expect(check.accepts(account('ellen', 'elsewhere'))).toBe(false);
    expect(check.accepts(account('ellen'))).toBe(true);
  });

  it('where the host names no id, the first account stands, and no later one in its place', () => {
    const check = createAccountCheck({ id: null, tenantId: null });
    expect(check.accepts(account('ellen'))).toBe(true);
    expect(check.accepts(account('priya'))).toBe(false);
    expect(check.accepts(account('ellen'))).toBe(true);
  });

  it('an account that was disowned is never used again, another may be', () => {
    const check = createAccountCheck({ id: null, tenantId: null });
    check.accepts(account('priya'));
    check.disown();
    expect(check.accepts(account('priya'))).toBe(false);
    expect(check.accepts(account('ellen'))).toBe(true);
  });

  it('never uses two accounts between two disownings, whatever comes in', () => {
    const step = fc.oneof(fc.constantFrom('ellen', 'priya', 'sam'), fc.constant(null));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const check = createAccountCheck({ id: null, tenantId: null });
        let used = new Set<string>();
        for (const who of steps) {
          if (who === null) {
            check.disown();
            used = new Set();
          } else if (check.accepts(account(who))) used.add(who);
          expect(used.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
