// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TaskpaneApp } from '../../src/taskpane/taskpane-app';
import type { OpenItem } from '../../src/shared/domain/open-item';
import type { Snapshot } from '../../src/shared/domain/snapshot';
import { aClient, aMeeting, aMessage, aSnapshot, at, attendee, COLLEAGUE, DANA, ME, TOM } from '../builders';
import { aState, fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

// What loads later is there already: a busy machine may take longer for it than a test waits.
beforeAll(() => Promise.all([import('../../src/taskpane/meeting-pane'), import('../../src/taskpane/unreadable-pane')]));
afterEach(cleanup);

const start = at('2026-03-05T10:00');
const invitation = (id: string | null) =>
  ({
    kind: 'meeting-organizer',
    meeting: {
      kind: 'meeting',
      id,
      seriesId: null,
      title: 'Summer campaign',
      start,
      end: at('2026-03-05T11:00'),
      zone: 'UTC',
      attendees: [attendee(TOM)],
      location: null,
      attachmentNames: [],
      text: '',
    },
  }) as const satisfies OpenItem;

function open(item: OpenItem, snapshot: Snapshot) {
  show(fakeSession(aState(snapshot, { item })), <TaskpaneApp />);
}

describe('beside an invitation', () => {
  it('says when it is for a client whose clock shows another time, and nothing where it does not', async () => {
    open(invitation(null), aSnapshot({ clients: [aClient({ zone: 'Europe/Berlin' })] }));
    expect((await screen.findByText(/You organise/, {}, { timeout: 5000 })).textContent).toMatch(
      /^11:00\u00a0for\u00a0Tom · You organise/,
    );
    cleanup();
    open(invitation(null), aSnapshot({ clients: [aClient({ zone: 'Africa/Abidjan' })] }));
    expect((await screen.findByText(/You organise/, {}, { timeout: 5000 })).textContent).toMatch(/^You organise/);
  });

  it('counts an agenda that went out by mail', async () => {
    const meeting = aMeeting({ id: 'm', title: 'Summer campaign', start, minutes: 60, attendees: [attendee(TOM)] });
    const agenda = aMessage({
      from: ME,
      to: [TOM],
      subject: 'Agenda: Summer campaign',
      sentAt: at('2026-03-03T09:00'),
      text: 'Agenda\n1. Results\n2. Budget',
    });
    const grade = async () =>
      within(await screen.findByRole('list', { name: 'How far the invitation goes towards an agenda' }))
        .getAllByRole('listitem')
        .find((step) => step.getAttribute('aria-current') === 'step')?.textContent;
    open(invitation('m'), aSnapshot({ meetings: [meeting], messages: [agenda] }));
    expect(await grade()).toBe('Agenda');
    cleanup();
    open(invitation('m'), aSnapshot({ meetings: [meeting] }));
    expect(await grade()).toBe('Nothing');
  });
});

describe('beside an item of another mailbox', () => {
  it('names its owner as people do, and shows the day', async () => {
    const meetings = [aMeeting({ start, attendees: [attendee(DANA), attendee(COLLEAGUE)] })];
    open({ kind: 'unreadable', why: 'shared-mailbox', owner: COLLEAGUE.address }, aSnapshot({ meetings }));
    expect(await screen.findByText(/^It lies in the mailbox of Sam Lind\./)).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Next meeting' })).toBeTruthy();
  });
});
