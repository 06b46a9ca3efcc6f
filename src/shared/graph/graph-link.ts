/** Where Microsoft Graph lives. The sandbox serves the same address. */
export const GRAPH_ORIGIN = 'https://graph.microsoft.com';
/** The version every path belongs to. */
export const GRAPH_ROOT = `${GRAPH_ORIGIN}/v1.0`;

/**
 * The full address of a path or of a link that came in an answer. Null for a link that leaves Graph: its data is not
 * Graph's, and our token is not for it.
 */
export function graphAddress(pathOrLink: string): string | null {
  if (pathOrLink.startsWith('/')) return `${GRAPH_ROOT}${pathOrLink}`;
  try {
    const url = new URL(pathOrLink);
    const ours = url.origin === GRAPH_ORIGIN && url.pathname.startsWith('/v1.0/') && url.username === '';
    return ours ? pathOrLink : null;
  } catch {
    return null;
  }
}
