import { createHash } from 'node:crypto';
import type { FileVersion, StoredDriveItem } from '../tenant/drive-store';
import { base64Size } from '../tenant/stored-attachment';
import { appFolderName } from '../tenant/tenant';
import { instantText } from '../tenant/time-zone';
import { contentLink } from './content-link';
import type { EntityTable } from './entity-table';
import type { GraphCall } from './graph-call';

/** `eTag` of an item: another one after each change of it, content or not. */
export const eTagOf = (item: StoredDriveItem): string => `"{${item.guid.toUpperCase()}},${String(item.tag)}"`;
/** `cTag`: another one after each change of the content. */
export const cTagOf = (item: StoredDriveItem): string =>
  `"c:{${item.guid.toUpperCase()}},${String(item.versions?.at(-1)?.number ?? 0)}"`;

const isRoot = (item: StoredDriveItem, call: GraphCall): boolean => item.id === call.mailbox.drive.rootId;
const isAppFolder = (item: StoredDriveItem, call: GraphCall): boolean =>
  item.name === appFolderName && item.parentId === call.mailbox.drive.child(call.mailbox.drive.rootId, 'Apps')?.id;

function pathOf(item: StoredDriveItem, call: GraphCall): string {
  const parent = call.mailbox.drive.get(item.parentId);
  if (parent === undefined) return '/drive/root:';
  return isRoot(parent, call) ? '/drive/root:' : `${pathOf(parent, call)}/${encodeURIComponent(parent.name)}`;
}

const by = (call: GraphCall): unknown => ({
  application: { id: call.caller.appId, displayName: appFolderName },
  user: { id: call.mailbox.person.id, displayName: call.mailbox.person.name },
});

function fileFacet(item: StoredDriveItem): unknown {
  if (item.versions === undefined) return undefined;
  const content = Buffer.from(item.versions.at(-1)?.contentBase64 ?? '', 'base64');
  return {
    mimeType: item.contentType ?? 'application/octet-stream',
    hashes: { quickXorHash: createHash('sha1').update(content).digest('base64') },
  };
}

/** Bytes of a file, or of everything in a folder. */
function sizeOf(item: StoredDriveItem, call: GraphCall): number {
  if (item.versions !== undefined) return base64Size(item.versions.at(-1)?.contentBase64 ?? '');
  return call.mailbox.drive.children(item.id).reduce((sum, child) => sum + sizeOf(child, call), 0);
}

/** `driveItem` as Graph shows it. `@microsoft.graph.downloadUrl` comes with files, also when it is selected. */
export const driveItemTable: EntityTable<StoredDriveItem> = {
  name: 'driveItem',
  annotations: (item, call) => {
    const { select } = call.query;
    const asked = select === undefined || select.some((name) => name === '@microsoft.graph.downloadUrl');
    return item.versions !== undefined && asked ? { '@microsoft.graph.downloadUrl': contentLink(call, item) } : {};
  },
  properties: {
    createdBy: (_item, call) => by(call),
    createdDateTime: ({ createdAt }) => instantText(createdAt),
    eTag: eTagOf,
    id: ({ id }) => id,
    lastModifiedBy: (_item, call) => by(call),
    lastModifiedDateTime: ({ modifiedAt }) => instantText(modifiedAt),
    name: ({ name }) => name,
    parentReference: (item, call) => ({
      driveType: 'business',
      driveId: call.mailbox.drive.driveId,
      ...(isRoot(item, call) ? {} : { id: item.parentId, path: pathOf(item, call) }),
    }),
    webUrl: (item, call) =>
      `https://mainstay-my.sharepoint.example/personal/${encodeURIComponent(call.mailbox.person.key)}/Documents${pathOf(item, call).slice('/drive/root:'.length)}/${encodeURIComponent(item.name)}`,
    cTag: (item) => (item.versions === undefined ? undefined : cTagOf(item)),
    size: sizeOf,
    fileSystemInfo: ({ createdAt, modifiedAt }) => ({
      createdDateTime: instantText(createdAt),
      lastModifiedDateTime: instantText(modifiedAt),
    }),
    file: fileFacet,
    folder: (item, call) =>
      item.versions === undefined ? { childCount: call.mailbox.drive.children(item.id).length } : undefined,
    root: (item, call) => (isRoot(item, call) ? {} : undefined),
    specialFolder: (item, call) => (isAppFolder(item, call) ? { name: 'approot' } : undefined),
  },
};

/** `driveItemVersion`: newest has number `n.0`. */
export function versionEntity(call: GraphCall, version: FileVersion, item: StoredDriveItem): Record<string, unknown> {
  return {
    '@microsoft.graph.downloadUrl': contentLink(call, item, version.number),
    id: `${String(version.number)}.0`,
    lastModifiedDateTime: instantText(version.at),
    lastModifiedBy: by(call),
    size: base64Size(version.contentBase64),
  };
}
