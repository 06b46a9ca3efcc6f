import type { GraphFailure } from '../graph/graph-port';
import type { Obstacle, Rung } from './knowledge';
import { obstacleOfAuth } from './rungs';

/** What a failed read means to the surface; null for one that we ended ourselves. */
export function obstacleOfGraph(failure: GraphFailure, rung: Rung, adminLink: string): Obstacle | null {
  switch (failure.kind) {
    case 'aborted':
      return null;
    case 'offline':
      return { kind: 'offline' };
    case 'throttled':
      return { kind: 'throttled', until: failure.until };
    case 'no-token':
      return obstacleOfAuth(failure.token, rung, adminLink);
    case 'forbidden':
      // A right that was withdrawn looks like one that was never given.
      return { kind: 'admin-consent-required', rung, link: adminLink };
    case 'mailbox-unavailable':
      return { kind: 'mailbox-unavailable' };
    case 'not-found':
    case 'conflict':
    case 'expired':
    case 'full':
    case 'rejected':
    case 'broken':
      return { kind: 'broken', code: failure.code };
    default:
      throw new Error(`Unexpected failure: ${String(failure satisfies never)}`);
  }
}
