import type { GraphPort } from '../graph/graph-port';
import { SCOPES } from '../graph/requests';
import type { DriveAnswer, DriveHttp } from '../storage/drive-http';

/** An answer the book understands in the place of one that Graph did not give. */
function refusal(status: number, headers: DriveAnswer['headers'] = {}): DriveAnswer {
  return { status, headers, body: '' };
}

/**
 * The user's drive through the Graph door, as the OneDrive book asks for it: any status is an answer; without a network it
 * rejects, so that what was typed waits and is sent again. `now` gives milliseconds.
 */
export function createDriveDoor(graph: GraphPort, now: () => number): DriveHttp {
  return async (request) => {
    if (request.signed === false) {
      const file = await graph.download(request.path);
      if (file.kind === 'ok')
        return { status: 200, headers: file.etag === null ? {} : { etag: file.etag }, body: file.value };
      if (file.failure.kind === 'not-found') return refusal(404);
      throw new Error('No answer from the file host');
    }
    const { method, path, headers = {}, body } = request;
    const answer = await graph.exchange({
      method,
      path,
      headers,
      scopes: SCOPES.files,
      ...(body === undefined ? {} : { body }),
    });
    if (answer.kind === 'ok')
      return { status: answer.value.status, headers: answer.value.headers, body: answer.value.text };
    switch (answer.failure.kind) {
      case 'throttled':
        return refusal(429, { 'retry-after': String(Math.max(1, Math.ceil((answer.failure.until - now()) / 1000))) });
      case 'no-token':
        return refusal(401);
      case 'broken':
        return refusal(503);
      default:
        throw new Error('No answer from the drive');
    }
  };
}
