import type { GraphCall } from './graph-calls';
import { operationOf, type PermissionTable } from './permission-table';

/** What is wrong with the rights: a code, the call or the right it is about, and a sentence. */
export interface ScopeProblem {
  readonly code:
    'unknown-operation' | 'call-lacks-scope' | 'more-than-least' | 'scope-without-call' | 'call-without-rung';
  readonly about: string;
  readonly says: string;
}

/** Rights above the least one that Microsoft names for a call, and why we ask for them all the same. */
export const ABOVE_LEAST: Readonly<Record<string, string>> = {
  'Calendars.Read':
    'Calendars.ReadBasic needs an administrator even for one user, and leaves out the text in which the agenda stands.',
  'Mail.Read': 'Mail.ReadBasic leaves out text and attachments; it is asked for where headers are enough.',
  'Mail.ReadBasic': 'Named above the least for single calls only; it is the narrowest right that reads mail at all.',
  'Files.ReadWrite': 'The book is read and written with one right; Files.ReadWrite.AppFolder is a preview.',
};

/**
 * Holds every call against Microsoft's table: it must name a right that opens its operation, none above the least without
 * a reason; every right of the consent ladder must have a call, every right of a call a rung. Empty when all is well.
 */
export function checkScopes(
  calls: readonly GraphCall[],
  rungs: Readonly<Record<string, readonly string[]>>,
  table: PermissionTable,
): readonly ScopeProblem[] {
  const asked = new Set(Object.values(rungs).flat());
  const used = new Set(calls.flatMap(({ scopes }) => scopes));
  return [
    ...calls.flatMap((call) => problemsOf(call, table)),
    ...[...asked]
      .filter((scope) => !used.has(scope))
      .map((scope): ScopeProblem => ({
        code: 'scope-without-call',
        about: scope,
        says: `${scope} is asked for, and no call needs it.`,
      })),
    ...[...used]
      .filter((scope) => !asked.has(scope))
      .map((scope): ScopeProblem => ({
        code: 'call-without-rung',
        about: scope,
        says: `Calls need ${scope}, and no rung of the consent ladder asks for it.`,
      })),
  ];
}

function problemsOf(call: GraphCall, table: PermissionTable): readonly ScopeProblem[] {
  const about = `${call.name}: ${call.method} ${call.path}`;
  const operation = operationOf(call, table);
  if (operation === null)
    return [{ code: 'unknown-operation', about, says: 'Microsoft’s table has no such operation.' }];
  const opening = table.operations[operation]?.delegatedWork ?? {};
  const good = call.scopes.filter((scope) => scope in opening);
  if (good.length === 0)
    return [
      {
        code: 'call-lacks-scope',
        about,
        says: `${operation} is opened by ${Object.keys(opening).join(', ')}; the call names ${call.scopes.join(', ') || 'none'}.`,
      },
    ];
  const above = good.every((scope) => opening[scope] === 'higher' && !(scope in ABOVE_LEAST));
  return above ? [{ code: 'more-than-least', about, says: `${good.join(', ')} is more than ${operation} needs.` }] : [];
}
