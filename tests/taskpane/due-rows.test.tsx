// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DueRows } from '../../src/taskpane/due-rows';
import { aFinding } from '../a-finding';
import { fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const on = (id: string, ruleId: string, message: string) =>
  aFinding({
    key: `${ruleId}|meeting|${id}`,
    ruleId,
    subject: { kind: 'meeting', id },
    message,
    acts: [{ kind: 'draft-agenda', meetingId: id }],
  });

describe('what is due with all clients', () => {
  it('is one row for each item, three at first, the rest behind “more” by keyboard', async () => {
    const user = userEvent.setup();
    const findings = ['a', 'b', 'c', 'd'].map((id) => on(id, 'missing-agenda', `No agenda yet for “${id}”.`));
    const more = on('a', 'back-to-back-meetings', 'No minute before “a”.');
    show(fakeSession(), <DueRows findings={[...findings, more]} />);
    expect(screen.getAllByRole('button', { name: /^Draft agenda: / })).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Also: no minute before it.' })).toBeTruthy();
    screen.getByRole('button', { name: '1 more' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('button', { name: /^Draft agenda: / })).toHaveLength(4);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Draft agenda: No agenda yet for “d”.');
    await user.click(screen.getByRole('button', { name: 'Also: no minute before it.' }));
    expect(screen.getByRole('article', { name: more.message })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(more.message);
  });
});
