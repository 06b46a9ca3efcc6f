// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { MeetingDraft } from '../../src/shared/domain/draft';
import { HOUR } from '../../src/shared/domain/instant';
import { FindingCard } from '../../src/shared/ui/finding-card';
import { aFinding } from '../a-finding';
import { aSnapshot, NOW } from '../builders';
import { aState, fakeSession, fullKnowledge } from './fake-session';
import { show } from './show';

afterEach(cleanup);

const snapshot = aSnapshot();
const missing = aFinding({ message: 'No agenda yet for “Kick-off”.', notFound: 'No agenda in mails to the client.' });
const late = aFinding({
  message: 'No minute before “Kick-off”.',
  acts: [{ kind: 'end-earlier', meetingId: 'm', end: NOW }],
});

function offline(change: Parameters<typeof aState>[1] = {}) {
  const knowledge = fullKnowledge(snapshot, { asOf: NOW - 19 * 60_000, obstacles: [{ kind: 'offline' }] });
  return fakeSession(aState(snapshot, { knowledge, ...change }));
}

describe('a finding while the network is away', () => {
  it('says as of when something was missing; with the network as ever', () => {
    show(offline(), <FindingCard finding={missing} />);
    expect(screen.getByRole('article', { name: 'No agenda by 09:41 for “Kick-off”.' })).toBeTruthy();
    cleanup();
    show(fakeSession(aState(snapshot)), <FindingCard finding={missing} />);
    expect(screen.getByRole('article', { name: /No agenda yet for/ })).toBeTruthy();
  });

  it('has words instead of the button that needs the network', () => {
    show(offline(), <FindingCard finding={late} />);
    expect(screen.queryByRole('button', { name: 'End at 10:00' })).toBeNull();
    expect(screen.getByText('End at 10:00 when you are online again')).toBeTruthy();
  });

  it('keeps the button beside the invitation that is open: the form takes its new time without', () => {
    const meeting: MeetingDraft = {
      kind: 'meeting',
      id: 'm',
      seriesId: null,
      title: 'Kick-off',
      start: NOW - HOUR,
      end: NOW + HOUR,
      zone: 'Europe/London',
      attendees: [],
      location: null,
      attachmentNames: [],
      text: '',
    };
    show(offline({ item: { kind: 'meeting-organizer', meeting } }), <FindingCard finding={late} />);
    expect(screen.getByRole('button', { name: 'End at 10:00' })).toBeTruthy();
  });
});
