// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { BookRecord } from '../../src/shared/domain/book-record';
import { HandoverPage } from '../../src/tab/handover/handover-page';
import { RouteProvider } from '../../src/tab/use-route';
import { aSnapshot, COLLEAGUE, NOW } from '../builders';
import { aState, fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const line = (text: string, by: string) => ({ text, state: 'written', by, at: NOW });
const TAKEN: BookRecord['fields'] = {
  'risks/1': line('Budget is cut in May', COLLEAGUE.name),
  'risks/2': line('The agency before us wants them back', 'Ines Duarte'),
  received: 'mail',
  receivedFrom: COLLEAGUE.address,
  receivedName: COLLEAGUE.name,
  receivedLastDay: '2026-04-10',
};

function open(fields: BookRecord['fields']) {
  const record: BookRecord = { kind: 'handover', id: 'halden', fields, stamps: {} };
  const session = fakeSession(aState(aSnapshot(), { records: new Map([['handover/halden', record]]) }));
  show(
    session,
    <RouteProvider first={null}>
      <HandoverPage clientId="halden" />
    </RouteProvider>,
  );
  return session;
}

describe('a handover that was taken over', () => {
  it('is read and acknowledged, then goes on as a note of one’s own', async () => {
    const user = userEvent.setup();
    const session = open(TAKEN);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Halden Foods is yours after Friday 10 April');
    expect(screen.getByText(`From ${COLLEAGUE.name}`)).toBeTruthy();
    expect(screen.getByText('Ines Duarte')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Read: Risks' }));
    await user.click(screen.getByRole('button', { name: 'Ask Sam' }));
    await user.click(screen.getByRole('button', { name: 'Acknowledge' }));
    const [read, asked, acknowledged] = session.calls;
    expect(read?.args).toEqual(['handover', 'halden', 'read/risks', true]);
    expect(asked?.args).toMatchObject([{ to: [{ address: COLLEAGUE.address }], text: '' }]);
    expect(acknowledged?.args.slice(0, 3)).toEqual(['handover', 'halden', 'acknowledged']);
    const record: BookRecord = {
      kind: 'handover',
      id: 'halden',
      fields: { ...TAKEN, acknowledged: 'Alex' },
      stamps: {},
    };
    session.set({ records: new Map([['handover/halden', record]]) });
    const goOn = await screen.findByRole('button', { name: 'Go on with the notes' });
    await waitFor(() => expect(document.activeElement).toBe(goOn));
    await user.click(goOn);
    expect(location.hash).toBe('#/client/halden/handover');
  });

  it('is a note of one’s own when it is opened again after that, and when nobody sent it', () => {
    open({ ...TAKEN, acknowledged: 'Alex' });
    expect(screen.getByRole('heading', { name: 'Handover of Halden Foods' })).toBeTruthy();
    cleanup();
    open({ 'risks/1': line('Budget is cut in May', 'Alex') });
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  });
});
