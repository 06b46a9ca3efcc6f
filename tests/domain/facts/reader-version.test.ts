import { describe, expect, it } from 'vitest';
import { READER_VERSION } from '../../../src/shared/domain/facts/reader-version';
import type { MessageFacts } from '../../../src/shared/domain/message';

/** The version of the reader by which each fact is read. A fact without one does not compile: devices would never read it of old mail. */
const SINCE: Readonly<Record<keyof MessageFacts, number>> = {
  textRead: 1,
  agenda: 1,
  minutes: 1,
  actionList: 1,
  approvalRequest: 1,
  trouble: 1,
  change: 1,
  report: 1,
  chase: 1,
  ask: 1,
  closing: 1,
  automatic: 1,
  away: 1,
  approvalGiven: 2,
  outcome: 2,
  questions: 2,
  dueActs: 2,
  undatedActs: 2,
  delivered: 2,
  workDone: 2,
  dayTaken: 2,
  feedbackAsked: 2,
};

describe('the version of the reader', () => {
  it('is at least that of its newest fact', () => {
    expect(READER_VERSION).toBeGreaterThanOrEqual(Math.max(...Object.values(SINCE)));
  });
});
