// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../src/shared/ui/finding-list';
import { useSessionState } from '../../src/shared/ui/use-session';
import type { Finding } from '../../src/shared/rules/finding';
import { aFinding } from '../a-finding';
import { aMeeting, aSnapshot, at } from '../builders';
import { aState, fakeSession, type FakeSession } from './fake-session';
import { show as showInside } from './show';

afterEach(cleanup);

function List() {
  return <FindingList findings={useSessionState((s) => s.findings)} />;
}

function show(session: FakeSession) {
  showInside(session, <List />);
}

/** Two client meetings tomorrow without an agenda: two findings. */
function twoFindings(): FakeSession {
  const snapshot = aSnapshot({
    meetings: [
      aMeeting({ title: 'Kick-off', start: at('2026-03-05T09:00') }),
      aMeeting({ title: 'Review', start: at('2026-03-05T14:00') }),
    ],
  });
  const session = fakeSession(aState(snapshot));
  session.set({ findings: session.state().findings.filter((f) => f.ruleId === 'missing-agenda') });
  return session;
}

describe('a finding', () => {
  it('is named by its sentence, with the weight as a word, and has one primary act in the whole list', () => {
    show(twoFindings());
    const cards = screen.getAllByRole('article');
    expect(cards).toHaveLength(2);
    expect(screen.getByRole('article', { name: /^No agenda yet for “Kick-off” with Halden/ })).toBe(cards[0]);
    expect(cards[0]?.textContent).toMatch(/^Today: /);
    const acts = screen.getAllByRole('button', { name: 'Draft agenda' });
    expect(acts).toHaveLength(2);
  });

  it('unfolds its proof below, keeps focus on the button, and folds on Escape', async () => {
    const user = userEvent.setup();
    show(twoFindings());
    const why = screen.getAllByRole('button', { name: 'Why?' })[0] as HTMLElement;
    await user.click(why);
    expect(
      await screen.findByText('An agenda sent ahead lets the client prepare and bring the right people.'),
    ).toBeTruthy();
    expect(screen.getByText(/No agenda in the invitation/)).toBeTruthy();
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(why);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/No agenda in the invitation/)).toBeNull());
    expect(document.activeElement).toBe(why);
  });

  it('opens the item and the rule from the proof', async () => {
    const user = userEvent.setup();
    const session = twoFindings();
    show(session);
    await user.click(screen.getAllByRole('button', { name: 'Why?' })[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Open the meeting' }));
    await user.click(screen.getByRole('button', { name: 'Change this rule' }));
    expect(session.calls.map((c) => [c.name, c.args[0]])).toEqual([
      ['openItem', 'meeting'],
      ['openTab', 'settings/rules'],
    ]);
  });

  it('is snoozed from its menu by keyboard alone; the line offers Undo, focus goes to the next sentence, one sentence is heard', async () => {
    const user = userEvent.setup();
    const session = twoFindings();
    show(session);
    (screen.getAllByRole('button', { name: 'Snooze, dismiss and more' })[0] as HTMLElement).focus();
    await user.keyboard('{Enter}');
    const item = await screen.findByRole('menuitem', { name: 'Snooze until tomorrow' });
    await user.click(item);
    expect(session.calls[0]?.name).toBe('setFinding');
    expect(session.calls[0]?.args[1]).toMatchObject({ kind: 'snoozed', until: at('2026-03-05T09:00') });
    expect(screen.getByText('Snoozed until tomorrow.', { selector: '[data-undo-line] *' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Snoozed until tomorrow.');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/“Review”/));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(session.undone).toEqual(['setFinding']);
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('keeps its line with Undo when the session has dropped it, the last one too', async () => {
    const user = userEvent.setup();
    const session = twoFindings();
    session.set({ findings: session.state().findings.slice(0, 1) });
    show(session);
    await user.click(screen.getByRole('button', { name: 'Snooze, dismiss and more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Snooze until tomorrow' }));
    session.set({ findings: [] });
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(document.activeElement?.hasAttribute('data-undo-line')).toBe(true);
  });

  it('is dismissed for a reason in the user’s own words', async () => {
    const user = userEvent.setup();
    const session = twoFindings();
    show(session);
    await user.click(screen.getAllByRole('button', { name: 'Snooze, dismiss and more' })[0] as HTMLElement);
    await user.click(await screen.findByRole('menuitem', { name: 'Dismiss because…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Another reason…' }));
    const field = await screen.findByRole('textbox', { name: 'Because' });
    await user.type(field, 'Dana wants none{Enter}');
    expect(session.calls[0]?.args[1]).toMatchObject({ kind: 'dismissed', reason: 'Dana wants none' });
  });

  it('is switched off for its client only', async () => {
    const user = userEvent.setup();
    const session = twoFindings();
    show(session);
    await user.click(screen.getAllByRole('button', { name: 'Snooze, dismiss and more' })[0] as HTMLElement);
    await user.click(await screen.findByRole('menuitem', { name: 'Off for Halden Foods' }));
    expect(session.calls[0]).toMatchObject({
      name: 'setRule',
      args: ['missing-agenda', { on: null, offForClients: ['halden'] }],
    });
  });

  it('says so in place when an act fails, and keeps the finding', async () => {
    const user = userEvent.setup();
    const session = twoFindings();
    session.answers = { kind: 'failed', code: 'x' };
    show(session);
    await user.click(screen.getAllByRole('button', { name: 'Draft agenda' })[0] as HTMLElement);
    expect(await screen.findByText('That did not work. Nothing was changed.', { selector: 'article *' })).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('says so where the host cannot do it, without taking the finding away', async () => {
    const user = userEvent.setup();
    const session = twoFindings();
    session.answers = { kind: 'unsupported' };
    show(session);
    await user.click(screen.getAllByRole('button', { name: 'Draft agenda' })[0] as HTMLElement);
    expect(await screen.findByText('Outlook cannot do this from here.', { selector: 'article *' })).toBeTruthy();
    expect(session.calls.map((c) => c.name)).toEqual(['act']);
  });

  it('closes the line by itself after eight seconds', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      show(twoFindings());
      await user.click(screen.getAllByRole('button', { name: 'Snooze, dismiss and more' })[0] as HTMLElement);
      await user.click(await screen.findByRole('menuitem', { name: 'Snooze until tomorrow' }));
      expect(within(document.querySelector('[data-undo-line]') as HTMLElement).getByText('Undo')).toBeTruthy();
      vi.advanceTimersByTime(8100);
      await waitFor(() => expect(document.querySelector('[data-undo-line]')).toBeNull());
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a finding about several mails', () => {
  const mails = ['Shelf cards', 'Photographer in May'].map((title, i) => ({
    id: `m${i}`,
    title,
    at: at(`2026-03-0${3 + i}T09:00`),
  }));
  const about = aFinding({
    message: 'Halden waits for answers in two threads: one reply could carry them all.',
    evidence: mails.map(({ id, at: when, title }) => ({
      kind: 'message' as const,
      id,
      at: when,
      quote: `About ${title}?`,
    })),
    acts: [
      { kind: 'reply', messageId: 'm1', text: 'To answer your mails together:' },
      ...mails.map(({ id, title }) => ({
        kind: 'open' as const,
        item: { kind: 'message' as const, id },
        link: null,
        title,
      })),
    ],
  });
  const several = (): FakeSession => fakeSession(aState(aSnapshot(), { findings: [about] }));

  it('lists them with when they came, and opens each by keyboard', async () => {
    const user = userEvent.setup();
    const session = several();
    show(session);
    const list = await screen.findByRole('list', { name: 'Mails it is about' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Shelf cardsyesterday 09:00', 'Photographer in Maytoday 09:00']);
    within(list).getByRole('button', { name: 'Photographer in May' }).focus();
    await user.keyboard('{Enter}');
    expect(session.calls).toMatchObject([
      { name: 'act', args: [{ kind: 'open', item: { id: 'm1' } }, { key: about.key }] },
    ]);
  });

  it('offers the one reply as its act, and does not say the list again in its menu', async () => {
    const user = userEvent.setup();
    const session = several();
    show(session);
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    expect(session.calls[0]?.args[0]).toMatchObject({ kind: 'reply', text: 'To answer your mails together:' });
    await user.click(screen.getByRole('button', { name: 'Snooze, dismiss and more' }));
    expect(screen.queryByRole('menuitem', { name: /Photographer/ })).toBeNull();
  });
});

describe('two times to offer', () => {
  const offers = aFinding({
    ruleId: 'missing-time-slots',
    acts: [
      { kind: 'offer-times', said: 'tomorrow 10:00 or Friday 14:00', sentence: 'When?', offer: 'I could do both.' },
    ],
  });
  const press = async (answer: FakeSession['answers']) => {
    const user = userEvent.setup();
    const session = fakeSession(aState(aSnapshot(), { findings: [offers] }));
    session.answers = answer;
    show(session);
    await user.click(screen.getByRole('button', { name: 'Offer tomorrow 10:00 or Friday 14:00' }));
    return session;
  };

  it('are put into the draft, and taken out again', async () => {
    const undone = vi.fn();
    await press({ kind: 'done', undo: { undo: undone } });
    expect((await screen.findAllByText('It offers tomorrow 10:00 or Friday 14:00 now.')).length).toBeGreaterThan(0);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Undo' }));
    expect(undone).toHaveBeenCalledOnce();
  });

  it('say first that one is still held, where it could be neither kept nor taken out', async () => {
    await press({ kind: 'failed', code: 'holdLeft' });
    expect((await screen.findAllByText(/one is still held in your calendar\. Press again/)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Copied/)).toBeNull();
  });

  it('are copied where the host cannot change the draft', async () => {
    await press({ kind: 'unsupported' });
    expect(
      (await screen.findAllByText('Copied, to be pasted into the mail: “I could do both.”')).length,
    ).toBeGreaterThan(0);
  });
});

describe('several findings', () => {
  const on = (id: string, ruleId: string, message: string) =>
    aFinding({ key: `${ruleId}|meeting|${id}`, ruleId, subject: { kind: 'meeting', id }, message });
  const agenda = on('m', 'missing-agenda', 'No agenda yet for “Kick-off” with Halden, tomorrow 10:00.');
  const decider = on('m', 'missing-decision-maker', '“Kick-off” is there to decide; Dana is not invited.');

  it('on one item share a card: the worst in full, the other a line that unfolds to its own card by keyboard', async () => {
    const user = userEvent.setup();
    const session = fakeSession(aState());
    session.set({ findings: [agenda, decider] });
    show(session);
    const line = await screen.findByRole('button', { name: 'Also: it is there to decide; Dana is not invited.' });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    line.focus();
    await user.keyboard('{Enter}');
    const card = screen.getByRole('article', { name: decider.message });
    expect(document.activeElement?.textContent).toBe(decider.message);
    // Its own states: what is said here is said of this finding alone.
    await user.click(within(card).getByRole('button', { name: 'Snooze, dismiss and more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Snooze until tomorrow' }));
    expect(session.calls.filter((c) => c.name === 'setFinding').map((c) => (c.args[0] as Finding).key)).toEqual([
      decider.key,
    ]);
    expect(screen.getByRole('article', { name: agenda.message })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('hand the card on when the worst is settled: focus goes to the sentence of the next', async () => {
    const user = userEvent.setup();
    const session = fakeSession(aState());
    session.set({ findings: [agenda, decider] });
    show(session);
    await screen.findByRole('button', { name: /^Also/ });
    await user.click(screen.getByRole('button', { name: 'Snooze, dismiss and more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Snooze until tomorrow' }));
    expect(await screen.findByRole('article', { name: decider.message })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(decider.message);
  });

  it('are never more than three cards at first sight; “more” counts every finding behind it and is reached by keyboard', async () => {
    const user = userEvent.setup();
    const session = fakeSession(aState());
    const others = ['a', 'b', 'c'].map((id) => on(id, 'missing-agenda', `No agenda yet for “${id}”.`));
    const hidden = on('c', 'back-to-back-meetings', 'No minute before “c”.');
    session.set({ findings: [agenda, ...others, hidden, decider] });
    show(session);
    expect(screen.getAllByRole('article')).toHaveLength(3);
    screen.getByRole('button', { name: '2 more' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(await screen.findByRole('button', { name: 'Also: no minute before it.' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('No agenda yet for “c”.');
  });
});
