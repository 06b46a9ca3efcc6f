// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { FindingList } from '../../src/shared/ui/finding-list';
import { aFinding } from '../a-finding';
import { aSnapshot } from '../builders';
import { aState, fakeSession, fullKnowledge } from './fake-session';
import { show } from './show';

afterEach(cleanup);

const unknown = (n: number) =>
  aFinding({
    key: `missing-minutes|meeting|${n}`,
    ruleId: 'missing-minutes',
    subject: { kind: 'meeting', id: `m${n}` },
    outcome: 'cantTell',
    weight: 'later',
    message: `Cannot see whether minutes of meeting ${n} went out.`,
  });

describe('what cannot be told of many meetings of a client', () => {
  it('is one card; the rest is behind “more” and reached by keyboard', async () => {
    const user = userEvent.setup();
    show(fakeSession(aState()), <FindingList findings={[1, 2, 3, 4, 5].map(unknown)} />);
    (await screen.findByRole('button', { name: '4 more' })).focus();
    expect(screen.queryByRole('button', { name: /^Also/ })).toBeNull();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('button', { name: /^Also: cannot see/ })).toHaveLength(4);
    expect(document.activeElement?.textContent).toBe('Also: cannot see whether minutes of meeting 2 went out.');
  });

  it('stands as two lines and “more” where the card above says something else', async () => {
    const other = (n: number) => aFinding({ key: `r${n}|meeting|m`, ruleId: `r${n}`, message: `Rule ${n} speaks.` });
    show(fakeSession(aState()), <FindingList findings={[1, 2, 3, 4, 5].map(other)} />);
    expect(await screen.findAllByRole('button', { name: /^Also: Rule/ })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(screen.getAllByRole('button', { name: /^Also: Rule/ })).toHaveLength(4);
  });

  it('leaves the one primary act to a card that asks for agreement', () => {
    const snapshot = aSnapshot();
    const obstacles = [{ kind: 'consent-required', rung: 'mail-text' }] as const;
    const finding = aFinding({ acts: [{ kind: 'draft-agenda', meetingId: 'm' }] });
    const knowledge = fullKnowledge(snapshot, { obstacles });
    const primary = () => screen.getByRole('button', { name: 'Draft agenda' }).querySelector('svg');
    const { unmount } = show(fakeSession(aState(snapshot)), <FindingList findings={[finding]} />);
    expect(primary()).not.toBeNull();
    unmount();
    show(fakeSession(aState(snapshot, { knowledge })), <FindingList findings={[finding]} />);
    expect(primary()).toBeNull();
  });
});
