import { createHash } from 'node:crypto';
import type { FileVersion, StoredDriveItem } from '../tenant/drive-store';
import type { Tenant } from '../tenant/tenant';
import { contentRoot, type GraphAnswer, type GraphCall } from './graph-call';
import { GraphError } from './graph-error';

/** Life of a download link, ms ("only valid for a short period of time", docs driveitem-get-content). */
const linkLifeMs = 3_600_000;

interface Target {
  readonly owner: string;
  readonly item: string;
  readonly version: number;
  readonly until: number;
}

const sealOf = (text: string): string =>
  createHash('sha256').update(`content#${text}`).digest('base64url').slice(0, 16);

/** A link that gives a file's content to whoever has it, without a token, for an hour. */
export function contentLink(call: GraphCall, item: StoredDriveItem, version?: number): string {
  const target: Target = {
    owner: call.mailbox.person.id,
    item: item.id,
    version: version ?? item.versions?.at(-1)?.number ?? 0,
    until: call.now + linkLifeMs,
  };
  const text = Buffer.from(JSON.stringify(target), 'utf8').toString('base64url');
  return `${contentRoot}/${sealOf(text)}${text}`;
}

function fileOf(
  tenant: Tenant,
  target: Target,
): { readonly item: StoredDriveItem; readonly version: FileVersion } | undefined {
  const item = tenant.mailboxOf(target.owner)?.drive.get(target.item);
  const version = item?.versions?.find(({ number }) => number === target.version);
  return item === undefined || version === undefined ? undefined : { item, version };
}

/** Answers the content host. It wants no `Authorization` header, as the real one does (graph.md §0.6), and lets any page read. */
export function contentAnswer(tenant: Tenant, request: Request, now: number): GraphAnswer {
  if (request.method !== 'GET') throw new GraphError(405, 'methodNotAllowed', 'Only GET is allowed here.');
  if (request.headers.has('Authorization'))
    throw new GraphError(401, 'unauthenticated', 'A download link is used without a token.');
  const sealed = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const text = sealed.slice(16);
  if (sealed.slice(0, 16) !== sealOf(text))
    throw new GraphError(404, 'itemNotFound', 'The resource could not be found.');
  const target = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Target;
  if (target.until <= now) throw new GraphError(401, 'unauthenticated', 'The download link is no longer valid.');
  const file = fileOf(tenant, target);
  if (file === undefined) throw new GraphError(404, 'itemNotFound', 'The resource could not be found.');
  return {
    status: 200,
    bytes: Buffer.from(file.version.contentBase64, 'base64'),
    headers: {
      'Content-Type': file.item.contentType ?? 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
      ETag: `"{${file.item.guid}},${String(file.version.number)}"`,
    },
  };
}
