import { createHash } from 'node:crypto';
import { badRequest, GraphError } from './graph-error';

/** What a delta token stands for. Clients cannot read it; it survives a restart because nothing about it is kept in memory. */
export interface DeltaToken {
  /** `messages` of a folder, or `calendar`. */
  readonly of: 'messages' | 'calendar';
  readonly owner: string;
  readonly container: string;
  /** The options of the round, from its first request. */
  readonly options: Readonly<Record<string, string>>;
  /** Changes after this number are due; undefined while the first round is under way. */
  readonly since?: number;
  /** Number of the last change when the round began. */
  readonly roundStart: number;
  /** Last item given in the first round: sorting instant (ms) and key. */
  readonly after?: readonly [number, string];
  /** Items and pages given in this round. */
  readonly given: number;
  readonly pages: number;
  /** When the token was made, ms of real time. */
  readonly madeAt: number;
}

function sealOf(text: string): string {
  return createHash('sha256').update(`delta#${text}`).digest('base64url').slice(0, 12);
}

/** A token as it stands in a link. */
export function sealToken(token: DeltaToken): string {
  const text = Buffer.from(JSON.stringify(token), 'utf8').reverse().toString('base64url');
  return `${sealOf(text)}${text}`;
}

/** 410 of a round that the service has forgotten: begin again (graph.md §1.2). */
export const syncStateGone = (link: string): GraphError =>
  new GraphError(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; generation=149;[highest=157][157][155][156].',
    { Location: link },
  );

/** Reads a token. 400 when it is none, or one of another mailbox or folder. */
export function openToken(sealed: string, of: DeltaToken['of'], owner: string, container: string): DeltaToken {
  const text = sealed.slice(12);
  if (sealed.slice(0, 12) !== sealOf(text)) throw badRequest('Badly formed token.', 'SyncStateInvalid');
  const token = JSON.parse(Buffer.from(text, 'base64url').reverse().toString('utf8')) as DeltaToken;
  if (token.of !== of || token.owner !== owner || token.container !== container)
    throw badRequest('The sync state was made for another collection.', 'SyncStateInvalid');
  return token;
}

/** The token of a delta link; undefined when it has none or one that cannot be read. */
export function openedToken(url: URL): DeltaToken | undefined {
  const sealed = url.searchParams.get('$skiptoken') ?? url.searchParams.get('$deltatoken') ?? '';
  const text = sealed.slice(12);
  return sealed === '' || sealed.slice(0, 12) !== sealOf(text)
    ? undefined
    : (JSON.parse(Buffer.from(text, 'base64url').reverse().toString('utf8')) as DeltaToken);
}
