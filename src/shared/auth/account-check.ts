import type { AccountInfo } from '@azure/msal-browser';

/** Who must be signed in, as the host says. Null parts are not compared. */
export interface ExpectedUser {
  readonly id: string | null;
  readonly tenantId: string | null;
}

type Account = Pick<AccountInfo, 'localAccountId' | 'tenantId'>;

/** Holds every answer against the user it must be for. */
export interface AccountCheck {
  /** Whether tokens of this account may be used. The first one that may is from then on the only one. */
  accepts(account: Account): boolean;
  /** Whether an account may be asked for silently. */
  mayBe(account: Account): boolean;
  /** The account in use is not whose mailbox this is: none of its tokens is used again. */
  disown(): void;
}

/**
 * Outlook names its user by mail address only, which may be an alias: there the first account stands until the app learns from
 * Graph that it is another person's (`disown`). An account that turns up later in its place is never mixed in.
 */
export function createAccountCheck(expected: ExpectedUser): AccountCheck {
  const disowned = new Set<string>();
  let mine: string | null = null;
  const keyOf = (account: Account): string => `${account.localAccountId}.${account.tenantId}`;

  function mayBe(account: Account): boolean {
    const key = keyOf(account);
    return (
      (expected.id === null || expected.id === account.localAccountId) &&
      (expected.tenantId === null || expected.tenantId === account.tenantId) &&
      (mine === null || mine === key) &&
      !disowned.has(key)
    );
  }

  return {
    mayBe,
    accepts: (account) => {
      if (!mayBe(account)) return false;
      mine = keyOf(account);
      return true;
    },
    disown: () => {
      if (mine !== null) disowned.add(mine);
      mine = null;
    },
  };
}
