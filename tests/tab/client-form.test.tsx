// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from '../../src/shared/domain/client';
import { ClientForm } from '../../src/tab/settings/client-form';
import { aClient } from '../builders';
import { fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const HOURS = 'They like to hear from us at certain hours only';
function open(client: Client) {
  const session = fakeSession();
  show(session, <ClientForm client={client} onDone={() => undefined} />);
  const save = () => {
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    return session.calls.filter((c) => c.name === 'saveClient').map((c) => c.args[0]);
  };
  return { save };
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('what a client’s settings keep', () => {
  it('keeps zone, hours and what is approved in writing', () => {
    const { save } = open(aClient());
    type('Time zone', ' Europe/Berlin ');
    fireEvent.click(screen.getByLabelText(HOURS));
    fireEvent.click(screen.getByLabelText('Friday'));
    type('Contact from', '10:30');
    type('Contact to', '15:00');
    type('Written approval needed', 'for-changes');
    expect(save()).toMatchObject([
      {
        zone: 'Europe/Berlin',
        hours: { days: [1, 2, 3, 4], startMinute: 630, endMinute: 900 },
        approvals: 'for-changes',
      },
    ]);
  });

  it('shows what is kept, and takes away what is emptied', () => {
    const hours = { days: [2], startMinute: 540, endMinute: 600 };
    const { save } = open(aClient({ zone: 'Asia/Tokyo', hours, approvals: 'never' }));
    expect(screen.getByLabelText<HTMLInputElement>('Contact to').value).toBe('10:00');
    expect(screen.getByLabelText<HTMLInputElement>('Tuesday').checked).toBe(true);
    type('Time zone', '');
    fireEvent.click(screen.getByLabelText(HOURS));
    type('Written approval needed', '');
    const [saved] = save();
    for (const name of ['zone', 'hours', 'approvals']) expect(saved).not.toHaveProperty(name);
  });

  it('says what cannot be kept and waits', () => {
    const { save } = open(aClient());
    type('Time zone', 'Mars/Olympus');
    expect(screen.getByText('“Mars/Olympus” is no time zone.')).toBeTruthy();
    expect(save()).toEqual([]);
    type('Time zone', 'Europe/Paris');
    fireEvent.click(screen.getByLabelText(HOURS));
    type('Contact to', '08:00');
    expect(screen.getByText('At least one day, and an end after the start.')).toBeTruthy();
    expect(save()).toEqual([]);
    type('Contact to', '18:00');
    expect(save()).toHaveLength(1);
  });
});
