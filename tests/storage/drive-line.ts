import type { DriveAnswer, DriveHttp, DriveRequest } from '../../src/shared/storage/drive-http';
import { agency, clientOf, tokenOf } from '../sandbox/graph/agency';

/** What a request on the line may be answered with instead of passing through. `cut`: it arrives, its answer does not. */
export type Trouble = (request: DriveRequest) => DriveAnswer | 'offline' | 'cut' | null;

/** The way to the emulated OneDrive of Ellen, as the app hands it to the book; every request is noted. */
export interface DriveLine {
  readonly http: DriveHttp;
  readonly sent: readonly DriveRequest[];
  trouble: Trouble;
}

/** A OneDrive of its own. */
export function driveLine(tenant = agency()): DriveLine {
  const graph = clientOf(tenant).raw;
  const sent: DriveRequest[] = [];
  const line: DriveLine & { trouble: Trouble } = {
    sent,
    trouble: () => null,
    http: async (request) => {
      sent.push(request);
      const instead = line.trouble(request);
      if (instead === 'offline') throw new TypeError('Failed to fetch');
      if (instead !== null && instead !== 'cut') return instead;
      const foreign = request.signed === false;
      const response = await graph(
        new Request(foreign ? request.path : `https://graph.microsoft.com/v1.0${request.path}`, {
          method: request.method,
          headers: { ...(foreign ? {} : { Authorization: `Bearer ${tokenOf(tenant)}` }), ...request.headers },
          redirect: 'manual',
          ...(request.body === undefined ? {} : { body: request.body }),
        }),
      );
      const answer = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
      if (instead === 'cut') throw new TypeError('Failed to fetch');
      return answer;
    },
  };
  return line;
}

/** An answer made up. */
export function answer(status: number, body = '', headers: Readonly<Record<string, string>> = {}): DriveAnswer {
  return { status, headers, body };
}
