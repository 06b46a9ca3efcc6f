import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../src/shared/app/build-knowledge';
import type { Obstacle, Rung, RungState } from '../../src/shared/app/knowledge';
import { unknownRungs } from '../../src/shared/app/rungs';
import { aSnapshot } from '../builders';

function obstacles(off: Partial<Record<Rung, Obstacle>>): readonly Obstacle[] {
  const rungs = new Map<Rung, RungState>(unknownRungs());
  for (const [rung, obstacle] of Object.entries(off) as [Rung, Obstacle][])
    rungs.set(rung, { rung, state: 'off', obstacle });
  return buildKnowledge({
    reach: aSnapshot().reach,
    activity: 'idle',
    rungs,
    trouble: [],
    fromDevice: false,
    storeHome: 'memory',
  }).obstacles;
}

const admin = (rung: Rung): Obstacle => ({ kind: 'admin-consent-required', rung, link: 'https://login.example/' });
const ask = (rung: Rung): Obstacle => ({ kind: 'consent-required', rung });

describe('what stands in the way of reading', () => {
  it('is told of the lowest rung that is barred, one at a time', () => {
    expect(obstacles({ 'mail-headers': ask('mail-headers'), 'mail-text': ask('mail-text') })).toEqual([
      ask('mail-headers'),
    ]);
    expect(obstacles({ calendar: admin('calendar'), 'mail-text': admin('mail-text') })).toEqual([admin('calendar')]);
  });

  it('speaks of reading mail where an administrator has to agree to all of it', () => {
    expect(obstacles({ 'mail-headers': admin('mail-headers'), 'mail-text': admin('mail-text') })).toEqual([
      admin('mail-text'),
    ]);
    expect(obstacles({ 'mail-headers': admin('mail-headers'), 'mail-text': ask('mail-text') })).toEqual([
      admin('mail-headers'),
    ]);
  });

  it('says nothing of keeping and writing, which are asked for where they are used', () => {
    expect(obstacles({ keep: ask('keep'), write: ask('write') })).toEqual([]);
  });
});
