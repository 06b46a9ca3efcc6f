import type { StoredDriveItem } from '../tenant/drive-store';
import { contentLink } from './content-link';
import { baseItem, parseDriveAddress, type DriveAddress } from './drive-address';
import { driveItemTable, eTagOf, versionEntity } from './drive-properties';
import { entityOf } from './entity-table';
import { contextOf, created, ok, type GraphAnswer, type GraphCall, type Handler } from './graph-call';
import { badRequest, GraphError } from './graph-error';
import { listAnswer } from './list-query';

/** 404 as OneDrive words it. */
export const driveItemNotFound = (): GraphError =>
  new GraphError(404, 'itemNotFound', 'The resource could not be found.');

/** Where the path of the request points; 400 when it cannot be read. */
export function addressOf(call: GraphCall): DriveAddress {
  const address = parseDriveAddress(call.path['address'] ?? '');
  if (address === undefined) throw badRequest('Resource not found for the segment.', 'invalidRequest');
  return address;
}

/** The item of the request's path; 404 when there is none. */
export function itemOf(call: GraphCall): StoredDriveItem {
  const { base, names } = addressOf(call);
  const from = baseItem(call.mailbox, base);
  const item = from === undefined ? undefined : call.mailbox.drive.at(from, names);
  if (item === undefined) throw driveItemNotFound();
  return item;
}

/** An item as the answer to reading, writing (200) or making it (201). */
export function itemAnswer(call: GraphCall, item: StoredDriveItem, status = 200): GraphAnswer {
  const answer = { '@odata.context': contextOf(call, 'drive/root/$entity'), ...entityOf(driveItemTable, item, call) };
  return status === 201 ? created(answer) : ok(answer, { ETag: eTagOf(item) });
}

/** The drive itself. */
export const getDrive: Handler = (call) =>
  ok({
    '@odata.context': contextOf(call, 'drive'),
    id: call.mailbox.drive.driveId,
    driveType: 'business',
    name: 'OneDrive',
    owner: { user: { id: call.mailbox.person.id, displayName: call.mailbox.person.name } },
    quota: { deleted: 0, remaining: 1_099_511_627_776, state: 'normal', total: 1_099_511_627_776, used: 0 },
  });

/** `GET` of an item by id or path, with `@microsoft.graph.downloadUrl` for files; `If-None-Match` gives 304. */
export const getDriveItem: Handler = (call) => {
  const item = itemOf(call);
  const known = call.headers.get('If-None-Match');
  if (known === eTagOf(item)) return { status: 304, headers: { ETag: eTagOf(item) } };
  return itemAnswer(call, item);
};

/** `GET …/children`. */
export const getChildren: Handler = (call) => {
  const item = itemOf(call);
  return ok(
    listAnswer(call, driveItemTable, call.mailbox.drive.children(item.id), contextOf(call, 'drive/children'), {
      pageSize: 200,
      unfilterable: ['parentreference', 'file', 'folder'],
    }),
  );
};

/** `GET …/content`: 302 to the content host. The answer carries no CORS header, so a browser page cannot follow it (graph.md §0.6). */
export const getContent: Handler = (call) => {
  const item = itemOf(call);
  if (item.versions === undefined) throw badRequest('The item is a folder.', 'invalidRequest');
  return { status: 302, headers: { Location: contentLink(call, item) } };
};

/** `GET …/versions`, newest first. */
export const getVersions: Handler = (call) => {
  const item = itemOf(call);
  return ok({
    '@odata.context': contextOf(call, 'drive/versions'),
    value: (item.versions ?? []).toReversed().map((version) => versionEntity(call, version, item)),
  });
};
