import { assertNever } from '../tenant/assert-never';
import type { StoredDriveItem, WriteRefusal } from '../tenant/drive-store';
import { baseItem, type DriveAddress } from './drive-address';
import { cTagOf, eTagOf } from './drive-properties';
import { addressOf, driveItemNotFound, itemAnswer, itemOf } from './drive-read';
import { bodyOf, noContent, type GraphAnswer, type GraphCall, type Handler } from './graph-call';
import { badRequest, GraphError } from './graph-error';

/** Largest upload in one request, bytes (graph.md §3.1). */
const mostContent = 250 * 1024 * 1024;

/** Writes that are under way: a second one to the same place meanwhile gets 409 (graph.md §2). */
const busy = new WeakMap<object, Set<string>>();

/** `If-Match` against the eTag or the cTag; 412 `resourceModified` when it is another one or the item is gone. */
function checkMatch(call: GraphCall, item: StoredDriveItem | undefined): void {
  const wanted = call.headers.get('If-Match');
  const fits =
    wanted === null || (item !== undefined && (wanted === '*' || wanted === eTagOf(item) || wanted === cTagOf(item)));
  if (!fits) throw new GraphError(412, 'resourceModified', "ETag does not match current item's value");
  if (call.headers.get('If-None-Match') === '*' && item !== undefined)
    throw new GraphError(412, 'preconditionFailed', 'The item exists already.');
}

/** Characters that OneDrive allows in no name; halves of characters cannot be put into a URL either. */
function checkName(name: string): void {
  if (name.trim() === '' || /["*:<>?/\\|]/.test(name) || /[\uD800-\uDFFF]/u.test(name))
    throw badRequest('The provided name cannot contain any of: " * : < > ? / \\ |', 'invalidRequest');
}

function refusal(reason: WriteRefusal): GraphError {
  switch (reason) {
    case 'nameAlreadyExists':
      return new GraphError(409, 'nameAlreadyExists', 'The specified item name already exists.');
    case 'preconditionFailed':
      return new GraphError(412, 'resourceModified', "ETag does not match current item's value");
    case 'notAFile':
      return badRequest('The item is a folder.', 'invalidRequest');
    case 'notAFolder':
    case 'noParent':
      return badRequest('The parent is not a folder.', 'invalidRequest');
    default:
      return assertNever(reason);
  }
}

/** `PUT …:/content`: a new file or a new version, by `If-Match` and `@microsoft.graph.conflictBehavior`. */
export const putContent: Handler = async (call) => {
  const { base, names } = addressOf(call);
  const place = `${typeof base === 'string' ? base : base.id}:/${names.join('/').toLowerCase()}`;
  const writes = busy.get(call.mailbox) ?? new Set<string>();
  busy.set(call.mailbox, writes);
  if (writes.has(place))
    throw new GraphError(
      409,
      'resourceModified',
      'The resource has changed since the caller last read it; usually an eTag mismatch',
    );
  writes.add(place);
  try {
    // The write takes a moment, as it does there: what comes meanwhile is refused above.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    return store(call, base, names);
  } finally {
    writes.delete(place);
  }
};

function store(call: GraphCall, base: DriveAddress['base'], names: readonly string[]): GraphAnswer {
  const { drive } = call.mailbox;
  const from = baseItem(call.mailbox, base);
  if (from === undefined) throw driveItemNotFound();
  if (call.bytes.byteLength > mostContent) throw new GraphError(413, 'invalidRequest', 'The content is too large.');
  const existing = drive.at(from, names);
  checkMatch(call, existing);
  const name = names.at(-1) ?? from.name;
  const parent = names.length === 0 ? drive.get(from.parentId) : drive.folderAt(from, names.slice(0, -1));
  if (parent === undefined) throw refusal('noParent');
  checkName(name);
  const behavior = (call.query.parameters.get('@microsoft.graph.conflictbehavior') ?? 'replace').toLowerCase();
  const finalName = behavior === 'rename' && existing !== undefined ? freeName(call, parent, name) : name;
  const written = drive.write(
    parent,
    finalName,
    Buffer.from(call.bytes).toString('base64'),
    call.headers.get('Content-Type') ?? 'application/octet-stream',
    behavior !== 'fail',
  );
  if (typeof written === 'string') throw refusal(written);
  return itemAnswer(call, written, existing === undefined || finalName !== name ? 201 : 200);
}

function freeName(call: GraphCall, parent: StoredDriveItem, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const candidate = `${stem} ${String(number)}${extension}`;
    if (call.mailbox.drive.child(parent.id, candidate) === undefined) return candidate;
  }
}

/** `POST …/children`: a folder. */
export const postChild: Handler = (call) => {
  const parent = itemOf(call);
  const { name, folder } = bodyOf(call);
  if (typeof name !== 'string' || folder === undefined)
    throw badRequest('A name and a folder facet are needed.', 'invalidRequest');
  checkName(name);
  const behavior = bodyOf(call)['@microsoft.graph.conflictBehavior'] ?? 'fail';
  if (call.mailbox.drive.child(parent.id, name) !== undefined && behavior === 'fail')
    throw refusal('nameAlreadyExists');
  const made = call.mailbox.drive.folderAt(parent, [behavior === 'rename' ? freeName(call, parent, name) : name]);
  if (made === undefined) throw refusal('notAFolder');
  return itemAnswer(call, made, 201);
};

/** `PATCH` of an item: its name or its parent. */
export const patchDriveItem: Handler = (call) => {
  const item = itemOf(call);
  checkMatch(call, item);
  const { name, parentReference } = bodyOf(call);
  if (typeof name === 'string') checkName(name);
  const parentId = (parentReference as { id?: unknown } | undefined)?.id;
  const changed = call.mailbox.drive.change(item, {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof parentId === 'string' ? { parentId } : {}),
  });
  if (typeof changed === 'string') throw refusal(changed);
  return itemAnswer(call, changed);
};

/** `DELETE` of an item, with `If-Match`. */
export const deleteDriveItem: Handler = (call) => {
  const item = itemOf(call);
  checkMatch(call, item);
  call.mailbox.drive.remove(item);
  return noContent;
};
