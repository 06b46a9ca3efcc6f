// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { itemFindings } from '../../src/shared/app/open-item-check';
import type { SessionState } from '../../src/shared/app/session';
import type { OpenItem } from '../../src/shared/domain/open-item';
import type { Snapshot } from '../../src/shared/domain/snapshot';
import { TaskpaneApp } from '../../src/taskpane/taskpane-app';
import {
  aClient,
  aContact,
  aMeeting,
  aMessage,
  aSnapshot,
  at,
  attendee,
  COLLEAGUE,
  DANA,
  ME,
  person,
  TOM,
} from '../builders';
import { aFinding } from '../a-finding';
import { aState, fakeSession, fullKnowledge } from '../ui/fake-session';
import { show } from '../ui/show';

// What the pane fetches when it is needed is there already: a busy machine takes longer for it than a test waits.
import '../../src/taskpane/add-client';
import '../../src/taskpane/choose-pane';
import '../../src/taskpane/client-facts';
import '../../src/taskpane/compose-pane';
import '../../src/taskpane/first-run-pane';
import '../../src/taskpane/handover-found';
import '../../src/taskpane/ladder';
import '../../src/taskpane/meeting-pane';
import '../../src/taskpane/no-client-pane';
import '../../src/taskpane/not-mine';
import '../../src/taskpane/nothing-open';
import '../../src/taskpane/today-pane';
import '../../src/taskpane/unknown-pane';
import '../../src/taskpane/unreadable-pane';

afterEach(cleanup);

const READ = {
  kind: 'message-read',
  itemId: 'open',
  internetMessageId: null,
  conversationId: 't',
  subject: 'Split',
  from: DANA,
  to: [ME],
  cc: [],
  sentAt: at('2026-03-03T10:00'),
  attachmentNames: [],
} as const;
const WRITE = {
  kind: 'message-compose',
  conversationId: 't',
  subject: 'Re: Split',
  to: [TOM],
  cc: [],
  bcc: [],
  attachmentNames: [],
  text: 'Hello Tom, here is the split.',
} as const;

function open(item: OpenItem, snapshot: Snapshot, change: Partial<SessionState> = {}) {
  const state = aState(snapshot, { item });
  const session = fakeSession({
    ...state,
    itemFindings: itemFindings(item, { snapshot, findings: state.findings, rules: new Map(), states: new Map() }),
    ...change,
  });
  show(session, <TaskpaneApp />);
  return session;
}

const thread = () => [
  aMessage({
    conversationId: 't',
    from: ME,
    to: [DANA],
    sentAt: at('2026-03-02T09:00'),
    text: 'The report is attached.',
  }),
  aMessage({
    id: 'ask',
    conversationId: 't',
    from: DANA,
    to: [ME],
    folder: 'inbox',
    sentAt: at('2026-03-03T10:00'),
    text: 'Could you send the split by channel?',
  }),
];

describe('beside a mail', () => {
  it('says who it is, what is open in the conversation, what comes next, what is good to know', async () => {
    const user = userEvent.setup();
    const client = aClient({
      people: [
        aContact(DANA.address, { roles: ['decision-maker'], note: 'Phone before 10:00', notedOn: '2026-01-12' }),
        aContact(TOM.address),
      ],
    });
    const meetings = [
      aMeeting({ title: 'Quarterly review', start: at('2026-03-20T10:00') }),
      aMeeting({ id: 'last', start: at('2026-02-20T10:00'), attendees: [attendee(DANA), attendee(TOM)] }),
    ];
    const session = open(READ, aSnapshot({ clients: [client], messages: thread(), meetings }));
    expect(await screen.findByText('Phone before 10:00', {}, { timeout: 5_000 })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Halden Foods');
    expect(screen.getByText('Dana Fox · decision-maker')).toBeTruthy();
    expect(screen.getByText(/^Quarterly review, 20 March/)).toBeTruthy();
    const row = screen.getByRole('button', { name: /We owe 1.*Open in this conversation/s });
    await user.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('button', { name: /“Could you send the split by channel\?”/ }));
    await user.click(screen.getByRole('button', { name: /Call with Dana and Tom, 20 February/ }));
    expect(session.calls).toMatchObject([
      { name: 'openItem', args: ['message', 'ask'] },
      { name: 'openItem', args: ['meeting', 'last'] },
    ]);
  });

  it('counts with the client what is worth a word, and unfolds the rest as older', async () => {
    const user = userEvent.setup();
    const mail = (id: string, text: string, sentAt: string) =>
      aMessage({ id, conversationId: id, subject: id, from: ME, to: [DANA], text, sentAt: at(sentAt) });
    const messages = [
      ...thread(),
      mail('logo', 'Could you send us the logo?', '2026-02-27T10:00'),
      mail('photos', 'Could you send us the photos?', '2026-01-20T10:00'),
    ];
    const session = open(READ, aSnapshot({ messages }));
    await user.click(
      await screen.findByRole('button', { name: /^We owe 1, they owe 1.*Open with Halden/s }, { timeout: 5_000 }),
    );
    expect(screen.queryByRole('button', { name: /the photos/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^1 older/ }));
    await user.click(screen.getByRole('button', { name: /the photos/ }));
    expect(session.calls).toMatchObject([{ name: 'openItem', args: ['message', 'photos'] }]);
  });

  it('claims nothing open while mail that may have answered it is not read yet', async () => {
    const snapshot = aSnapshot({
      clients: [aClient({ people: [aContact(DANA.address, { note: 'Phone first' })] })],
      messages: thread(),
    });
    const sent = { ...snapshot.reach.sent, complete: false };
    open(READ, { ...snapshot, reach: { ...snapshot.reach, sent } });
    await screen.findByText('Phone first');
    expect(screen.queryByText(/We owe/)).toBeNull();
  });

  it('shows one primary act at most', async () => {
    open(
      READ,
      aSnapshot({
        messages: thread(),
        meetings: [aMeeting({ start: at('2026-03-02T10:00') }), aMeeting({ start: at('2026-03-05T09:00') })],
      }),
    );
    expect((await screen.findAllByRole('article')).length).toBeGreaterThan(1);
    const acts = screen.getAllByRole('button', { name: /^(?:Draft|Reply)/ });
    expect(acts.length).toBeGreaterThan(1);
    expect(acts.filter((b) => b.querySelector('svg'))).toHaveLength(1); // only the primary act carries an icon (pane.md §5)
  });

  it('claims “nothing open” only after a complete read', async () => {
    const snapshot = aSnapshot();
    const session = open(READ, snapshot);
    expect(await screen.findByText('Nothing open with Halden.')).toBeTruthy();
    const reach = {
      ...snapshot.reach,
      sent: { ...snapshot.reach.sent, complete: false, read: 600, total: 3000 },
      inbox: { ...snapshot.reach.inbox, read: 600, total: 3000 },
    };
    session.set({ knowledge: fullKnowledge(snapshot, { reach, activity: 'reading' }) });
    return waitFor(() => {
      expect(screen.queryByText('Nothing open with Halden.')).toBeNull();
      expect(screen.getByText('Nothing found with Halden so far.')).toBeTruthy();
      expect(screen.getByRole('progressbar', { name: /Read 1,200 of about 6,000 messages/ })).toBeTruthy();
    });
  });

  it('moves an address away from the client, with the way back', async () => {
    const user = userEvent.setup();
    const session = open(READ, aSnapshot());
    await user.click(screen.getByRole('button', { name: 'More about this client' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Not Halden Foods' }));
    expect(session.calls).toMatchObject([{ name: 'notThisClient', args: [DANA.address, 'halden'] }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(session.undone).toEqual(['notThisClient']);
  });
});

describe('beside a draft', () => {
  it('offers to copy who decides, then shows the tick', async () => {
    const user = userEvent.setup();
    const snapshot = aSnapshot({ messages: thread() });
    const session = open(WRITE, snapshot);
    expect(await screen.findByText(/Dana Fox decides at Halden and was on the last mail/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add to Cc' }));
    expect(session.calls[0]?.args[0]).toMatchObject({ kind: 'add-cc', people: [{ address: DANA.address }] });
    expect(await screen.findByText('Dana is copied.', { selector: '[data-undo-line] *' })).toBeTruthy();
    session.set({ item: { ...WRITE, cc: [DANA] }, itemFindings: [] });
    expect(await screen.findByText('Dana Fox, who decides, is on this mail')).toBeTruthy();
    expect(screen.getByText('Dana is copied.', { selector: '[data-undo-line] *' })).toBeTruthy();
  });

  it('keeps the reason for leaving somebody out', async () => {
    const user = userEvent.setup();
    const session = open(WRITE, aSnapshot({ messages: thread() }));
    await user.click(await screen.findByRole('button', { name: 'Leave out…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Dana knows already' }));
    expect(session.calls).toMatchObject([
      { name: 'answer', args: [{ kind: 'left-out-on-purpose', about: 't', reason: 'Dana knows already' }, 'halden'] },
    ]);
  });

  it('says when two clients are addressed together, with the way to mend it and the way to say it is right', async () => {
    const kestrel = aClient({
      id: 'kestrel',
      name: 'Kestrel Travel',
      shortName: 'Kestrel',
      domains: ['kestrel.example'],
      people: [],
    });
    const session = open(
      { ...WRITE, conversationId: null, to: [TOM, DANA, person('lena.moss@kestrel.example')] },
      aSnapshot({ clients: [aClient(), kestrel] }),
    );
    const card = await screen.findByRole('article', { name: 'Lena Moss of Kestrel is on this mail to Halden.' });
    expect(screen.queryByText(/^Only/)).toBeNull();
    await userEvent.click(within(card).getByRole('button', { name: 'Remove Lena' }));
    await waitFor(() =>
      expect(session.calls.at(-1)).toMatchObject({ name: 'act', args: [{ kind: 'remove-recipients' }, {}] }),
    );
  });
  it('lets the user say that it is right', async () => {
    const session = open(
      { ...WRITE, conversationId: null, to: [DANA], subject: 'Kestrel offer' },
      aSnapshot({
        clients: [
          aClient(),
          aClient({ id: 'k', name: 'Kestrel Travel', shortName: 'Kestrel', domains: ['kestrel.example'], people: [] }),
        ],
      }),
    );
    const card = await screen.findByRole('article', { name: 'The subject names Kestrel; this mail goes to Halden.' });
    await userEvent.click(within(card).getByRole('button', { name: 'It is right' }));
    await waitFor(() =>
      expect(session.calls.at(-1)).toMatchObject({ name: 'act', args: [{ kind: 'it-is-right' }, {}] }),
    );
  });
  it('offers days in place of “soon”, and copies the words where the draft cannot be changed', async () => {
    const session = open(
      { ...WRITE, text: 'Hello Tom,\nI’ll send the revised plan soon.' },
      aSnapshot({ clients: [aClient({ people: [] })] }),
    );
    const card = await screen.findByRole('article', { name: /I’ll send the revised plan/ });
    expect(card.querySelector('p')?.textContent).toBe('“I’ll send the revised plan soon”: give Tom a day.');
    expect(card.querySelector('b')?.textContent).toBe('soon');
    await within(card).findByRole('button', { name: /^Today 17:00/ });
    const chips = within(card)
      .getAllByRole('button')
      .map((b) => b.textContent);
    expect(chips).toEqual(['Today 17:00', 'Tomorrow 12:00', 'Friday 16:00', 'Pick…', 'Why?', '']);
    session.answers = { kind: 'unsupported' };
    const user = userEvent.setup();
    await user.click(within(card).getByRole('button', { name: /^Friday 16:00 \(Friday 6 March, 16:00\) for “soon”$/ }));
    expect(
      await within(card).findByText('“by Friday 6 March, 16:00” is copied: paste it in place of “soon”.'),
    ).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('by Friday 6 March, 16:00');
  });

  it('goes to the finding that “Take action” of Outlook’s alert meant, and again when it is asked again', async () => {
    const text = 'Hello Tom,\nI’ll send the revised plan soon.';
    const session = open({ ...WRITE, text }, aSnapshot({ messages: thread() }));
    const focused = () => (document.activeElement?.tagName === 'P' ? document.activeElement.textContent : null);
    const sentences = async () =>
      (await screen.findAllByRole('article', {}, { timeout: 5_000 })).map(
        (a) => a.querySelector('p')?.textContent ?? '',
      );
    expect((await sentences())[0]).toContain('Dana Fox decides');
    session.set({ asked: { rule: 'undated-promise', part: null } });
    await waitFor(async () => expect((await sentences())[0]).toContain('give Tom a day'));
    await waitFor(() => expect(focused()).toContain('give Tom a day'));
    session.set({ asked: { rule: 'missing-decision-maker', part: null } });
    await waitFor(() => expect(focused()).toContain('Dana Fox decides'));
    session.set({ now: at('2026-03-04T10:01') });
    expect(focused()).toContain('Dana Fox decides');
  });

  it('speaks of an address that only looks like a client’s, though no client is addressed', async () => {
    const kestrel = aClient({
      id: 'kestrel',
      name: 'Kestrel',
      shortName: 'Kestrel',
      domains: ['kestrel.com'],
      people: [],
    });
    open({ ...WRITE, conversationId: null, to: [person('lena@kestral.com')] }, aSnapshot({ clients: [kestrel] }));
    expect(
      await screen.findByText('lena@kestral.com is one letter off kestrel.com, where Kestrel writes from.'),
    ).toBeTruthy();
  });

  it('says when Outlook did not keep what its check at sending needs', async () => {
    open({ ...WRITE }, aSnapshot(), { sendCheck: { kind: 'failed', at: null } });
    expect(await screen.findByText(/not at sending for now/)).toBeTruthy();
  });

  it('waits quietly while no client is addressed', async () => {
    open({ ...WRITE, to: [COLLEAGUE], conversationId: null }, aSnapshot());
    expect(await screen.findByText('No client is addressed yet.')).toBeTruthy();
  });
});

describe('beside an invitation', () => {
  const meeting = {
    kind: 'meeting',
    id: null,
    seriesId: null,
    title: 'Summer campaign',
    start: at('2026-03-05T10:00'),
    end: at('2026-03-05T11:00'),
    zone: 'UTC',
    attendees: [attendee(TOM)],
    location: null,
    attachmentNames: [],
    text: 'To discuss the campaign.',
  } as const;

  it('grades the agenda as it stands in the form and puts a drafted one into it', async () => {
    const user = userEvent.setup();
    const session = open({ kind: 'meeting-organizer', meeting }, aSnapshot());
    const steps = await screen.findByRole('list', { name: 'How far the invitation goes towards an agenda' });
    expect(
      within(steps)
        .getAllByRole('listitem')
        .find((s) => s.getAttribute('aria-current') === 'step')?.textContent,
    ).toBe('Purpose');
    await user.click(screen.getByRole('button', { name: 'Draft agenda' }));
    expect(session.calls).toMatchObject([{ name: 'insertText' }]);
    expect(String(session.calls[0]?.args[0])).toMatch(/^Agenda\n1\. /);
  });

  it('says who decides and is not invited, and invites', async () => {
    const user = userEvent.setup();
    const session = open({ kind: 'meeting-organizer', meeting }, aSnapshot());
    expect(await screen.findByText('Dana Fox decides at Halden and is not invited.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Invite Dana' }));
    expect(session.calls[0]?.args[0]).toMatchObject({ kind: 'invite', people: [{ address: DANA.address }] });
    expect(await screen.findByText('Dana is invited.', { selector: '[data-undo-line] *' })).toBeTruthy();
  });

  it('draws the gap before it and says it in words', async () => {
    const budget = aMeeting({
      title: 'Budget',
      start: at('2026-03-05T09:00'),
      minutes: 55,
      attendees: [attendee(COLLEAGUE)],
    });
    open({ kind: 'meeting-organizer', meeting }, aSnapshot({ meetings: [budget] }));
    expect(await screen.findByRole('img', { name: 'Budget, then Summer campaign: 5 min before.' })).toBeTruthy();
  });

  it('offers an attendee no act on somebody else’s invitation', async () => {
    open(
      {
        kind: 'meeting-attendee',
        itemId: 'x',
        organizer: TOM,
        meeting: { ...meeting, attendees: [attendee(ME), attendee(TOM)] },
      },
      aSnapshot(),
    );
    expect(await screen.findByText('Tom Reyes organises · you accepted')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Invite/ })).toBeNull();
  });
  it('asks nothing of a meeting that is called off', async () => {
    const start = at('2026-03-09T10:00');
    const attendees = [attendee(ME), attendee(TOM)];
    const known = aMeeting({ start, attendees, organizer: TOM, mine: false, uid: 'u1', cancelled: true });
    const off = { ...meeting, id: known.id, start, end: known.end, attendees };
    open({ kind: 'meeting-attendee', itemId: 'x', organizer: TOM, meeting: off }, aSnapshot({ meetings: [known] }));
    expect(await screen.findByText('Tom Reyes called it off')).toBeTruthy();
    for (const name of ['Agenda', 'Time around it', 'Who is there'])
      expect(screen.queryByRole('region', { name })).toBeNull();
  });
});

describe('with nothing selected', () => {
  it('shows the next client meeting, what is due, and the day', async () => {
    const meetings = [
      aMeeting({
        title: 'Halden weekly',
        start: at('2026-03-04T10:25'),
        minutes: 30,
        text: 'Agenda\n1. Plan\n2. Dates',
      }),
      aMeeting({ start: at('2026-03-02T10:00'), title: 'Call' }),
      aMeeting({ title: null, private: true, start: at('2026-03-04T13:00'), attendees: [] }),
    ];
    open({ kind: 'nothing' }, aSnapshot({ meetings }));
    expect(await screen.findByText('Halden weekly in 25 minutes')).toBeTruthy();
    expect(screen.getByText('Agenda is there')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Draft minutes: Minutes of Monday’s meeting/ })).toBeTruthy();
    expect(screen.getByText('Busy')).toBeTruthy();
    expect(screen.getByText(/10:00 now/)).toBeTruthy();
  });
});

describe('somebody unknown', () => {
  const rosa = person('rosa.lindqvist@marlow-finch.example');
  const mail = (from: typeof rosa) => ({ ...READ, from, conversationId: 'u' });

  it('is added as a client with one press', async () => {
    const user = userEvent.setup();
    const session = open(mail(rosa), aSnapshot());
    await user.click(await screen.findByRole('button', { name: 'Add Marlow Finch' }));
    expect(session.calls[0]).toMatchObject({
      name: 'saveClient',
      args: [
        {
          id: 'marlow-finch',
          name: 'Marlow Finch',
          domains: ['marlow-finch.example'],
          addresses: [],
          people: [{ address: rosa.address }],
        },
      ],
    });
    expect(await screen.findByText('Marlow Finch is a client now.', { selector: '[data-undo-line] *' })).toBeTruthy();
  });

  it('at a free-mail provider proposes the address, never the domain', async () => {
    const user = userEvent.setup();
    const session = open(mail(person('rosa.lindqvist@gmail.com')), aSnapshot());
    await user.click(await screen.findByRole('button', { name: 'Add Rosa Lindqvist' }));
    expect(session.calls[0]).toMatchObject({ args: [{ domains: [], addresses: ['rosa.lindqvist@gmail.com'] }] });
    await user.click(screen.getByRole('button', { name: /^Never/ }));
    expect(screen.queryByText(/Everyone at/)).toBeNull();
  });

  it('is refused with a hint when the form says no domain and no name', async () => {
    const user = userEvent.setup();
    const session = open(mail(rosa), aSnapshot());
    const field = await screen.findByLabelText('Mail and meetings with');
    await user.clear(field);
    await user.type(field, 'not a domain');
    await user.click(screen.getByRole('button', { name: 'Add Marlow Finch' }));
    expect(await screen.findByText('A domain looks like name.com')).toBeTruthy();
    await user.clear(screen.getByLabelText('Client'));
    await user.click(screen.getByRole('button', { name: 'Add client' }));
    expect(await screen.findByText('Give the client a name')).toBeTruthy();
    expect(session.calls).toEqual([]);
  });

  it('is tied to one of my clients, or never', async () => {
    const user = userEvent.setup();
    const session = open(mail(rosa), aSnapshot());
    await user.click(await screen.findByRole('button', { name: /One of my clients/ }));
    await user.click(screen.getByRole('button', { name: /^Halden Foods/ }));
    await user.click(screen.getByRole('button', { name: /^Never/ }));
    await user.click(screen.getByRole('button', { name: 'Everyone at marlow-finch.example' }));
    expect(session.calls.map((c) => [c.name, ...c.args])).toEqual([
      ['choose', rosa.address, 'halden'],
      ['never', 'marlow-finch.example'],
    ]);
  });

  it('who bears a client’s name is told apart from the real one, and adding is no longer the first thing offered', async () => {
    open(mail(person('dana.fox@halden-foods.example')), aSnapshot());
    expect(await screen.findByText('Dana Fox usually writes from another address.')).toBeTruthy();
    expect(screen.getByText(/Halden Foods is your client and writes from dana\.fox@halden\.example\./)).toBeTruthy();
    cleanup();
    open(mail(person('office@halden-foods.example', 'Front desk')), aSnapshot());
    expect(await screen.findByText('Halden Foods usually writes from another address.')).toBeTruthy();
    cleanup();
    open(mail(rosa), aSnapshot());
    await screen.findByRole('button', { name: 'Add Marlow Finch' });
    expect(screen.queryByText(/usually writes from another address/)).toBeNull();
  });

  it('whose domain two clients share is a question, never a guess', async () => {
    const user = userEvent.setup();
    const twin = aClient({ id: 'twin', name: 'Halden Drinks', people: [] });
    const session = open(mail(person('new.one@halden.example')), aSnapshot({ clients: [aClient(), twin] }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Which client is this?' })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: /^Halden Drinks/ }));
    expect(session.calls).toMatchObject([{ name: 'choose', args: ['new.one@halden.example', 'twin'] }]);
  });
});

describe('what is missing is said', () => {
  it('first run: what it reads, what it never keeps, one button', async () => {
    const user = userEvent.setup();
    const session = open({ kind: 'nothing' }, aSnapshot(), { phase: 'first-run', snapshot: null });
    await user.click(await screen.findByRole('button', { name: 'Start with my calendar' }));
    await waitFor(() => expect(session.calls.map((c) => c.name)).toEqual(['signIn', 'finishFirstRun']));
  });

  it('an administrator has to agree: the whole link, and the ladder of what works', async () => {
    const snapshot = aSnapshot();
    const obstacle = {
      kind: 'admin-consent-required',
      rung: 'mail-text',
      link: 'https://login.example/consent',
    } as const;
    open(READ, snapshot, {
      knowledge: fullKnowledge(snapshot, {
        obstacles: [obstacle],
        rungs: [
          { rung: 'calendar', state: 'on', obstacle: null },
          { rung: 'mail-text', state: 'off', obstacle },
        ],
      }),
    });
    expect(await screen.findByDisplayValue(obstacle.link)).toBeTruthy();
    expect(screen.getByText('An administrator has to agree before Mainstay can read mail.')).toBeTruthy();
    expect(await screen.findByText('What Mainstay can see')).toBeTruthy();
    expect(screen.getByText('not yet')).toBeTruthy();
  });

  it.each([
    [{ kind: 'offline' } as const, /^Offline\. Shown as read at 09:58, 2 min ago\./],
    [{ kind: 'throttled', until: at('2026-03-04T10:42') } as const, 'Outlook asks us to wait until 10:42.'],
    [{ kind: 'wrong-account' } as const, 'Another person is signed in than the one whose mailbox is open.'],
    [{ kind: 'mailbox-unavailable' } as const, 'Your mailbox cannot be reached at the moment.'],
    [{ kind: 'broken', code: 'graph-500' } as const, 'graph-500'],
    [{ kind: 'sign-in-unavailable', code: 'naa-off', window: false } as const, 'naa-off'],
    [{ kind: 'sign-in-unavailable', code: 'bridge_timeout', window: true } as const, 'Sign in with a window'],
    [{ kind: 'consent-required', rung: 'calendar' } as const, 'Mainstay may not read your calendar yet.'],
  ])('%o', async (obstacle, words) => {
    const snapshot = aSnapshot();
    open(READ, snapshot, { knowledge: fullKnowledge(snapshot, { obstacles: [obstacle] }) });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('a finding that comes and the last one that goes are heard, and the way back stays', async () => {
    const user = userEvent.setup();
    const snapshot = aSnapshot();
    const session = open(READ, snapshot, { findings: [], itemFindings: [] });
    expect(await screen.findByText('Nothing open with Halden.')).toBeTruthy();
    const only = aFinding({ clientId: 'halden', message: 'Minutes have not gone out.' });
    session.set({ findings: [only] });
    const heard = () => document.querySelector('[aria-live="polite"]')?.textContent.trim();
    await waitFor(() => expect(heard()).toBe('One thing open.'));
    await user.click(await screen.findByRole('button', { name: 'Snooze, dismiss and more' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Snooze until tomorrow/ }));
    session.set({ findings: [] });
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(undo.closest('[data-undo-line]')).toBe(document.activeElement));
    expect(screen.queryByText('Nothing open with Halden.')).toBeNull();
  });

  it('what cannot be told before something is allowed is said by the card that asks for it, and not again', async () => {
    const snapshot = aSnapshot();
    const findings = [
      aFinding({ clientId: 'halden', outcome: 'cantTell', message: 'Cannot see whether minutes went out.' }),
    ];
    const obstacles = [{ kind: 'consent-required', rung: 'mail-text' }] as const;
    const session = open(READ, snapshot, { findings, knowledge: fullKnowledge(snapshot, { obstacles }) });
    expect(await screen.findByText(/Nothing .* with Halden/)).toBeTruthy();
    expect(screen.queryAllByRole('article')).toEqual([]);
    session.set({ knowledge: fullKnowledge(snapshot) });
    expect(await screen.findByRole('article', { name: /Cannot see whether/ })).toBeTruthy();
  });

  it('reading that stopped before anything was read does not speak of what was read before', async () => {
    const snapshot = aSnapshot();
    const obstacles = [{ kind: 'broken', code: 'graph-500' }] as const;
    const session = open(READ, snapshot, { knowledge: fullKnowledge(snapshot, { obstacles, asOf: null }) });
    expect(await screen.findByText(/^Nothing has been read yet\. Try again/)).toBeTruthy();
    session.set({ knowledge: fullKnowledge(snapshot, { obstacles }) });
    expect(await screen.findByText(/^What is shown is what was read before/)).toBeTruthy();
  });

  it('an encrypted mail is not guessed at, and a mail among colleagues shows the day', async () => {
    const session = open({ kind: 'unreadable', why: 'encrypted' }, aSnapshot());
    expect(await screen.findByText(/encrypted or protected/)).toBeTruthy();
    session.set({ item: { kind: 'unreadable', why: 'shared-mailbox', owner: COLLEAGUE.address } });
    expect(await screen.findByText(new RegExp(`mailbox of ${COLLEAGUE.address}.*your own mailbox only`))).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This item is not in your mailbox');
    session.set({ item: { kind: 'opening' } });
    await waitFor(() => expect(screen.queryByText(/mailbox of/)).toBeNull());
    expect(screen.queryAllByRole('article')).toEqual([]);
    session.set({ item: { ...READ, from: COLLEAGUE, conversationId: 'c' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'No client on this mail' })).toBeTruthy();
  });

  it('a handover that came by mail is taken over', async () => {
    const user = userEvent.setup();
    const session = open({ kind: 'nothing' }, aSnapshot());
    const pack = {
      messageId: 'open',
      from: COLLEAGUE,
      sentAt: at('2026-03-03T10:00'),
      clientName: 'Tidewell Spas',
      records: [{ kind: 'client', id: 'tidewell', fields: {}, stamps: {} }],
      takenOver: false,
      internetMessageId: 'HANDOVER-MAIL',
    } as const;
    session.actions.findHandovers = () => Promise.resolve([pack]);
    session.set({
      item: {
        ...READ,
        internetMessageId: 'HANDOVER-MAIL',
        from: COLLEAGUE,
        conversationId: 'h',
        attachmentNames: ['tidewell.mainstay.json'],
      },
    });
    expect(await screen.findByText('Sam Lind hands Tidewell Spas over to you.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Handover of Tidewell Spas');
    await user.click(screen.getByRole('button', { name: 'Take over' }));
    await user.click(await screen.findByRole('button', { name: 'Read the notes' }));
    expect(session.calls.map((c) => [c.name, c.name === 'openTab' ? c.args[0] : ''])).toEqual([
      ['takeOver', ''],
      ['openTab', 'handover/tidewell'],
    ]);
  });
});
