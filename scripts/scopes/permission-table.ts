import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphCall } from './graph-calls';

/** Microsoft's permission table, reduced: rights that open an operation to a signed-in work account, and facts per right. */
export interface PermissionTable {
  readonly scopes: Readonly<
    Record<string, { readonly adminConsentRequired: boolean; readonly blockedByMicrosoftManagedConsentPolicy: boolean }>
  >;
  readonly operations: Readonly<
    Record<string, { readonly delegatedWork: Readonly<Record<string, 'least' | 'higher'>> }>
  >;
}

const FILE = fileURLToPath(new URL('../../../shared/graph/permissions-subset.json', import.meta.url));

/** The table beside this clone; null where it is not. */
export function readPermissionTable(): PermissionTable | null {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as PermissionTable) : null;
}

/**
 * A path as the table names it: `/me/drive/special/approot:/a/b:/content` is an item of a drive; one attachment is opened by the
 * rights of its list (attachment-get: the same), which is all that the table has.
 */
function plainPath(path: string): string {
  return path
    .replace(/(\/attachments)\/[^/]+$/, '$1')
    .replace(
      /^\/me\/drive\/special\/approot(?::[^:]*(?::(\/[^:]*)?)?)?$/,
      (_, tail?: string) => `/drives/x/items/x${tail ?? ''}`,
    );
}

/** The table's name for the operation that a call uses (`GET /me/messages/{message-id}`); null when it has none. */
export function operationOf(call: Pick<GraphCall, 'method' | 'path'>, table: PermissionTable): string | null {
  const wanted = plainPath(call.path).split('/');
  const fits = Object.keys(table.operations).filter((operation) => {
    const [method, path = ''] = operation.split(' ');
    const parts = path.split('/');
    return (
      method === call.method &&
      parts.length === wanted.length &&
      parts.every((part, index) => part === wanted[index] || /^\{.*\}$/.test(part))
    );
  });
  // `/messages/delta` fits `/messages/{id}` too: the name with the fewest placeholders is meant.
  return fits.sort((a, b) => a.split('{').length - b.split('{').length)[0] ?? null;
}
