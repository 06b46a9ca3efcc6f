import { expect, it } from 'vitest';
import type { Knowledge } from '../../src/shared/app/knowledge';
import { NOTHING_READ, type SourceReach } from '../../src/shared/domain/reach';
import { progressOf } from '../../src/shared/ui/knowledge-notices';

const DONE: SourceReach = { complete: true, read: 40, total: 40, from: 0, to: 1, asOf: 1 };

function knowledge(inbox: SourceReach, sent: SourceReach, activity: Knowledge['activity']): Knowledge {
  const reach = { calendar: DONE, inbox, sent, mailText: true, meetingText: true };
  return { reach, activity, asOf: 1, obstacles: [], rungs: [], fromDevice: false, storeHome: 'memory' };
}

it('says that reading goes on until the second folder is read too', () => {
  expect(progressOf(knowledge(DONE, NOTHING_READ, 'reading'))).toMatchObject({ read: 40, calendar: false });
  expect(progressOf(knowledge(DONE, { ...NOTHING_READ, read: 5, total: 9 }, 'reading'))).toMatchObject({
    read: 45,
    total: 49,
  });
  expect(progressOf(knowledge(DONE, DONE, 'reading'))).toBeNull();
});

it('says nothing of mail that is not asked for', () => {
  expect(progressOf(knowledge(NOTHING_READ, NOTHING_READ, 'reading'))).toBeNull();
  expect(progressOf(knowledge(DONE, NOTHING_READ, 'idle'))).toBeNull();
});
