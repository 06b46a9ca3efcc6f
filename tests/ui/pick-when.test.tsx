// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { sayWhenAct } from '../../src/shared/rules/say-when-act';
import { FindingCard } from '../../src/shared/ui/finding-card';
import { aFinding } from '../a-finding';
import { aSnapshot, at, NOW } from '../builders';
import { aState, fakeSession } from './fake-session';
import { show } from './show';

afterEach(cleanup);

function promise(zone: string) {
  const vague = { words: 'soon', sentence: 'I will send the plan soon.', language: 'en', zone } as const;
  const { workingHours, locale } = aSnapshot();
  const choice = (when: string) => sayWhenAct(at(when), vague, { now: NOW, ownZone: workingHours.zone, locale });
  return aFinding({
    ruleId: 'undated-promise',
    weight: 'later',
    message: '“I will send the plan soon”: give Tom a day.',
    acts: [choice('2026-03-04T17:00'), choice('2026-03-06T16:00')],
  });
}

async function picking(zone = aSnapshot().workingHours.zone) {
  const user = userEvent.setup();
  const session = fakeSession(aState(aSnapshot()));
  show(session, <FindingCard finding={promise(zone)} place="writing" />);
  const open = await screen.findByRole('button', { name: 'Pick… a day of your own for “soon”' });
  open.focus();
  await user.keyboard('{Enter}');
  await screen.findByLabelText('Day');
  return { user, session, open };
}

describe('a day of one’s own for a promise', () => {
  it('is picked by keyboard and put in place of the vague word, in the language of the mail', async () => {
    const { user, session, open } = await picking();
    const day = screen.getByLabelText('Day') as HTMLInputElement;
    expect(open.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(day);
    expect([day.value, (screen.getByLabelText('Time') as HTMLInputElement).value]).toEqual(['2026-03-06', '16:00']);
    fireEvent.change(day, { target: { value: '2026-03-12' } });
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '09:30' } });
    await user.click(screen.getByRole('button', { name: 'Put it in' }));
    expect(session.calls.map((c) => c.args[0])).toEqual([
      expect.objectContaining({
        kind: 'say-when',
        at: at('2026-03-12T09:30'),
        words: 'soon',
        text: 'by Thursday 12 March, 09:30',
      }),
    ]);
  });

  it('says whose time it is where the client is elsewhere', async () => {
    const { user, session } = await picking('Europe/Berlin');
    expect((screen.getByLabelText('Time in Berlin') as HTMLInputElement).value).toBe('17:00');
    await user.click(screen.getByRole('button', { name: 'Put it in' }));
    expect(session.calls[0]?.args[0]).toMatchObject({ text: 'by Friday 6 March, 17:00 (Berlin time)' });
  });

  it('takes no day that is over and no half a day, and leaves on Escape to where it was asked for', async () => {
    const { user, session, open } = await picking();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-03-03' } });
    await user.click(screen.getByRole('button', { name: 'Put it in' }));
    expect(screen.getByText('That is over already.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '' } });
    await user.click(screen.getByRole('button', { name: 'Put it in' }));
    expect(screen.getByText('A day and a time are needed.')).toBeTruthy();
    expect(session.calls).toEqual([]);
    screen.getByLabelText('Time').focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByLabelText('Day')).toBeNull());
    expect(document.activeElement).toBe(open);
  });
});
