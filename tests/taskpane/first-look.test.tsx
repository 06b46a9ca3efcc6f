// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Knowledge } from '../../src/shared/app/knowledge';
import { NOTHING_READ } from '../../src/shared/domain/reach';
import type { Finding } from '../../src/shared/rules/finding';
import { TodaySections } from '../../src/taskpane/today-pane';
import { aFinding } from '../a-finding';
import { aMeeting, aSnapshot, at } from '../builders';
import { aState, fakeSession, fullKnowledge } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const snapshot = aSnapshot({
  meetings: [aMeeting({ id: 'm', title: 'Halden weekly', start: at('2026-03-04T10:25') })],
});

function today(change: Partial<Knowledge>, findings: readonly Finding[] = []) {
  const knowledge = fullKnowledge(snapshot, change);
  show(fakeSession(aState(snapshot, { knowledge, findings })), <TodaySections snapshot={snapshot} />);
}
const reach = { ...snapshot.reach, calendar: NOTHING_READ };
const begun = { ...snapshot.reach, calendar: { ...snapshot.reach.calendar, complete: false } };

it('keeps the place of the day until the first page of the calendar is in, and only then', () => {
  today({ activity: 'reading', reach });
  // The state of knowledge says in words that it is reading: one bar for screen readers, not three.
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByText('Halden weekly in 25 minutes')).toBeNull();
  cleanup();
  today({ activity: 'reading', reach: begun });
  expect(screen.getByText('Halden weekly in 25 minutes')).toBeTruthy();
  cleanup();
  today({ activity: 'waiting', reach, obstacles: [{ kind: 'offline' }] });
  expect(screen.getByText('Halden weekly in 25 minutes')).toBeTruthy();
  cleanup();
  today({ activity: 'reading', reach, rungs: [{ rung: 'calendar', state: 'off', obstacle: null }] });
  expect(screen.getByText('Halden weekly in 25 minutes')).toBeTruthy();
});

it('says what mail has not told yet only when no more of it is awaited, anywhere on the page', () => {
  const unknown = aFinding({ outcome: 'cantTell', message: 'Cannot see yet whether an agenda went out.' });
  const unread = { ...snapshot.reach, sent: { ...snapshot.reach.sent, complete: false } };
  today({ activity: 'reading', reach: unread }, [unknown]);
  expect(screen.getByText('Halden weekly in 25 minutes')).toBeTruthy();
  expect(screen.queryByText(/Cannot see yet/)).toBeNull();
  for (const told of [
    { activity: 'waiting', reach: unread } as const,
    { activity: 'reading', reach: unread, obstacles: [{ kind: 'offline' }] } as const,
    { activity: 'reading' } as const,
  ]) {
    cleanup();
    today(told, [unknown]);
    expect(screen.getByText(/Cannot see yet/)).toBeTruthy();
  }
});
