import { appFolderName } from '../tenant/tenant';
import type { Mailbox } from '../tenant/mailbox';
import type { StoredDriveItem } from '../tenant/drive-store';

/** Where a drive path points: a folder to start at, names to follow from there, and what is asked of the item. */
export interface DriveAddress {
  readonly base: 'root' | 'approot' | { readonly id: string };
  readonly names: readonly string[];
  readonly tail: string;
}

/**
 * Reads the part of a path after `/drive`: `root`, `special/approot` or `items/{id}`, then `:/a/b.json` and after another
 * colon (or without a path at once) the operation, such as `/content`. Undefined for other paths, and for ones that are not encoded well.
 */
export function parseDriveAddress(path: string): DriveAddress | undefined {
  try {
    return parse(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function parse(path: string): DriveAddress | undefined {
  const start = /^\/(?:(root)|special\/(approot)|items\/([^/:]{1,200}))(?=[/:]|$)/i.exec(path);
  if (start === null) return undefined;
  const base =
    start[3] !== undefined
      ? { id: decodeURIComponent(start[3]) }
      : start[1] !== undefined
        ? ('root' as const)
        : ('approot' as const);
  const rest = path.slice(start[0].length);
  if (!rest.startsWith(':')) return { base, names: [], tail: rest };
  const close = rest.indexOf(':', 1);
  const inner = close < 0 ? rest.slice(1) : rest.slice(1, close);
  return {
    base,
    names: inner
      .split('/')
      .filter((name) => name !== '')
      .map(decodeURIComponent),
    tail: close < 0 ? '' : rest.slice(close + 1),
  };
}

/** The item a path starts at; undefined when the id is none of this drive. The app's folder is made on first use. */
export function baseItem(mailbox: Mailbox, base: DriveAddress['base']): StoredDriveItem | undefined {
  if (base === 'root') return mailbox.drive.get(mailbox.drive.rootId);
  return base === 'approot' ? mailbox.drive.appRoot(appFolderName) : mailbox.drive.get(base.id);
}
