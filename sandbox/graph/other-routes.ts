import { getChildren, getContent, getDrive, getDriveItem, getVersions } from './drive-read';
import { deleteDriveItem, patchDriveItem, postChild, putContent } from './drive-write';
import { routesOf } from './route';
import { getUser } from './user-routes';

/** Files. Items are addressed by id, by path, or from `root` and `special/approot` (drive-address.ts). */
export const driveRoutes = routesOf('drive', [
  ['GET /me/drive', 'files', 'entity Drive', getDrive],
  ['GET /me/drive/items/{driveItem-id}', 'files', 'entity DriveItem', getDriveItem],
  ['PATCH /me/drive/items/{driveItem-id}', 'filesWrite', 'entity DriveItem', patchDriveItem],
  ['DELETE /me/drive/items/{driveItem-id}', 'filesWrite', 'nothing', deleteDriveItem],
  ['GET /me/drive/items/{driveItem-id}/children', 'files', 'collection DriveItem', getChildren],
  ['POST /me/drive/items/{driveItem-id}/children', 'filesWrite', 'entity DriveItem', postChild],
  ['GET /me/drive/items/{driveItem-id}/content', 'files', 'redirect', getContent],
  ['PUT /me/drive/items/{driveItem-id}/content', 'filesWrite', 'entity DriveItem', putContent],
  ['GET /me/drive/items/{driveItem-id}/versions', 'files', 'collection DriveItemVersion', getVersions],
]);

/** People. */
export const directoryRoutes = routesOf('directory', [['GET /me', 'self+people', 'entity User', getUser]]);
