// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Knowledge } from '../../src/shared/app/knowledge';
import { NOTHING_READ } from '../../src/shared/domain/reach';
import { TodaySections } from '../../src/taskpane/today-pane';
import { aMeeting, aSnapshot, at } from '../builders';
import { aState, fakeSession, fullKnowledge } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const snapshot = aSnapshot({ meetings: [aMeeting({ title: 'Halden weekly', start: at('2026-03-04T10:25') })] });

function today(change: Partial<Knowledge>) {
  const knowledge = fullKnowledge(snapshot, change);
  show(fakeSession(aState(snapshot, { knowledge })), <TodaySections snapshot={snapshot} />);
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
