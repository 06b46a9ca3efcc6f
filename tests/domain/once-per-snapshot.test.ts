import { describe, expect, it } from 'vitest';
import { oncePerClient, oncePerSnapshot } from '../../src/shared/domain/once-per-snapshot';
import { aSnapshot } from '../builders';

describe('views of a snapshot', () => {
  it('are worked out once for each snapshot, and anew for another one', () => {
    let made = 0;
    const view = oncePerSnapshot(({ now }) => ({ now, made: ++made }));
    const snapshot = aSnapshot();
    expect(view(snapshot)).toBe(view(snapshot));
    expect(view({ ...snapshot, now: snapshot.now + 1 })).toEqual({ now: snapshot.now + 1, made: 2 });
  });

  it('are worked out once for each client', () => {
    const asked: string[] = [];
    const view = oncePerClient((clientId) => [asked.push(clientId)]);
    const snapshot = aSnapshot();
    for (const id of ['a', 'b', 'a', '__proto__', '__proto__']) view(id, snapshot);
    expect(asked).toEqual(['a', 'b', '__proto__']);
  });
});
