import { afterEach, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../src/shared/app/session';
import type { OpenItem } from '../../src/shared/domain/open-item';
import { HOUR, MINUTE } from '../../src/shared/domain/instant';
import type { Act, Finding } from '../../src/shared/rules/finding';
import { DANA, ELLEN, HALDEN, NOW } from './tenant-lab';
import { createSessionLab, labHost, settle } from './session-lab';
import type { SessionLab, SessionLabOptions } from './session-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

const DECIDER = {
  ...HALDEN,
  people: [{ ...DANA, roles: ['decision-maker'] as const, copy: 'always' as const, topics: [] }],
};
const TOM = { name: 'Tom Reyes', address: 'tom.reyes@halden.example' };
const idle = (s: SessionState): boolean => s.knowledge.activity === 'idle' && s.knowledge.reach.sent.complete;

async function start(options: SessionLabOptions = {}): Promise<SessionLab> {
  const lab = createSessionLab({
    ...options,
    fill: (tenant) => {
      tenant.deliver({
        from: DANA,
        to: [ELLEN, TOM],
        at: new Date(NOW - 24 * HOUR).toISOString(),
        subject: 'Launch',
        body: 'Shall we move?',
        conversation: 'launch',
      });
      tenant.invite({
        organizer: ELLEN,
        attendees: [DANA],
        subject: 'Quarterly review',
        start: '2026-03-05T10:00:00',
        end: '2026-03-05T11:00:00',
        timeZone: 'GMT Standard Time',
      });
      options.fill?.(tenant);
    },
  });
  running = lab.session;
  lab.session.actions.saveClient(DECIDER);
  await lab.until((s) => idle(s) && s.snapshot?.messages.length === 1 && s.snapshot.meetings.length === 1);
  return lab;
}

function compose(lab: SessionLab, change: Partial<Extract<OpenItem, { kind: 'message-compose' }>> = {}): OpenItem {
  const conversationId = lab.session.state().snapshot?.messages[0]?.conversationId ?? null;
  return {
    kind: 'message-compose',
    conversationId,
    subject: 'Re: Launch',
    to: [TOM],
    cc: [],
    bcc: [],
    attachmentNames: [],
    text: 'Please approve the new budget of £40,000 by Friday.',
    ...change,
  };
}

const finding = (lab: SessionLab, act: Act): Finding => {
  const [any] = lab.session.state().findings;
  if (any === undefined) throw new Error('No finding to act on');
  return { ...any, acts: [act] };
};

describe('a mail being written', () => {
  it('is checked as it is written: recipients at once, text after a rest', async () => {
    const lab = await start();
    lab.host.show(compose(lab));
    await settle();
    const [found] = lab.session.state().itemFindings;
    expect(found).toMatchObject({ ruleId: 'missing-decision-maker', subject: { kind: 'draft' } });
    lab.host.show(compose(lab, { cc: [DANA] }), 'recipients');
    await settle();
    expect(lab.session.state().itemFindings).toEqual([]);
  });

  it('shows the item that is open, when the answer about an earlier one comes late', async () => {
    const host = labHost();
    const waiting: ((item: OpenItem) => void)[] = [];
    const lab = await start({ host: { ...host, item: () => new Promise((resolve) => waiting.push(resolve)) } });
    waiting.splice(0);
    host.show({ kind: 'nothing' });
    host.show({ kind: 'nothing' });
    const [first, second] = waiting;
    second?.(compose(lab, { subject: 'Second' }));
    await settle();
    first?.(compose(lab, { subject: 'First' }));
    await settle();
    expect(lab.session.state().item).toMatchObject({ subject: 'Second' });
  });

  it('gets the decision-maker into Cc, with a way back', async () => {
    const lab = await start();
    lab.host.show(compose(lab));
    await settle();
    const [found] = lab.session.state().itemFindings;
    const act = found?.acts.find((a) => a.kind === 'add-cc');
    if (found === undefined || act === undefined) throw new Error('No act');
    const result = await lab.session.actions.act(act, found);
    expect(result.kind).toBe('done');
    expect(lab.host.calls).toContainEqual(['addRecipients', 'cc', act.people]);
    result.undo?.undo();
    expect(lab.host.calls.at(-1)).toEqual(['removeRecipients', 'cc', act.people]);
  });

  it('puts two times behind the question that asks for one, with a way back', async () => {
    const lab = await start();
    lab.host.show(compose(lab, { cc: [DANA], text: 'Hello Tom,\n\nWhen are you free for a call?' }));
    await settle();
    const found = lab.session.state().itemFindings.find((f) => f.ruleId === 'missing-time-slots');
    const act = found?.acts[0];
    if (found === undefined || act?.kind !== 'offer-times') throw new Error('No times to offer');
    const result = await lab.session.actions.act(act, found);
    expect(result.kind).toBe('done');
    const words = 'When are you free for a call?';
    const whole = `${words} ${act.offer}`;
    expect(lab.host.calls.at(-1)).toEqual(['replaceText', { words, sentence: words, text: whole }]);
    result.undo?.undo();
    expect(lab.host.calls.at(-1)).toEqual(['replaceText', { words: whole, sentence: whole, text: words }]);
  });

  it('says unsupported where nothing is being written', async () => {
    const lab = await start();
    const act: Act = { kind: 'add-cc', people: [DANA] };
    expect(await lab.session.actions.act(act, finding(lab, act))).toEqual({ kind: 'unsupported' });
  });
});

describe('a mail being read', () => {
  const read = (lab: SessionLab): OpenItem => {
    const [mail] = lab.session.state().snapshot?.messages ?? [];
    if (mail === undefined) throw new Error('No mail');
    return {
      kind: 'message-read',
      itemId: null,
      attachmentNames: [],
      internetMessageId: mail.internetMessageId,
      conversationId: mail.conversationId,
      subject: mail.subject,
      from: mail.from,
      to: mail.to,
      cc: mail.cc,
      sentAt: mail.sentAt,
    };
  };

  it('is answered with what the act brings, and opened where it is not the one', async () => {
    const lab = await start();
    const [mail] = lab.session.state().snapshot?.messages ?? [];
    const act: Act = { kind: 'reply', messageId: mail?.id ?? '', text: 'To answer your mails together:' };
    await lab.session.actions.act(act, finding(lab, act));
    expect(lab.host.calls.at(-1)?.[0]).toBe('openItem');
    lab.host.show(read(lab));
    await settle();
    await lab.session.actions.act(act, finding(lab, act));
    expect(lab.host.calls.at(-1)).toEqual(['replyAll', 'To answer your mails together:']);
  });
});

describe('acts on a client', () => {
  it('open the handover notes in the tab, whatever the id holds', async () => {
    const lab = await start();
    const act: Act = { kind: 'open-handover', clientId: 'halden/foods' };
    await lab.session.actions.act(act, finding(lab, act));
    expect(lab.host.calls.at(-1)).toEqual(['openTab', 'handover/halden%2Ffoods']);
  });
});

describe('acts on meetings', () => {
  it('puts a preparation block into the calendar once, and takes it out again', async () => {
    const lab = await start();
    const [meeting] = lab.session.state().snapshot?.meetings ?? [];
    if (meeting === undefined) throw new Error('No meeting');
    const act: Act = {
      kind: 'hold',
      meetingId: meeting.id,
      purpose: 'prepare',
      start: meeting.start - 15 * MINUTE,
      end: meeting.start,
    };
    const [first, second] = await Promise.all([
      lab.session.actions.act(act, finding(lab, act)),
      lab.session.actions.act(act, finding(lab, act)),
    ]);
    expect([first.kind, second.kind]).toEqual(['done', 'done']);
    const state = await lab.until((s) => idle(s) && s.snapshot?.meetings.length === 2);
    expect(state.snapshot?.meetings.map((m) => [m.title, m.hold, m.attendees.length])).toEqual([
      ['Prepare: Quarterly review', true, 0],
      ['Quarterly review', false, 1],
    ]);
    first.undo?.undo();
    await lab.until((s) => idle(s) && s.snapshot?.meetings.length === 1);
  });

  it('moves a meeting we organise through Graph, and back', async () => {
    const lab = await start();
    const [meeting] = lab.session.state().snapshot?.meetings ?? [];
    if (meeting === undefined) throw new Error('No meeting');
    const act: Act = { kind: 'end-earlier', meetingId: meeting.id, end: meeting.end - 10 * MINUTE };
    const result = await lab.session.actions.act(act, finding(lab, act));
    expect(result.kind).toBe('done');
    await lab.until((s) => s.snapshot?.meetings[0]?.end === meeting.end - 10 * MINUTE);
    result.undo?.undo();
    await lab.until((s) => s.snapshot?.meetings[0]?.end === meeting.end);
  });

  it('moves it in the open form instead, when that is the meeting beside the pane', async () => {
    const lab = await start();
    const [meeting] = lab.session.state().snapshot?.meetings ?? [];
    if (meeting === undefined) throw new Error('No meeting');
    const { id, seriesId, start: from, end, zone, attendees } = meeting;
    const draft = {
      kind: 'meeting',
      id,
      seriesId,
      title: 'Quarterly review',
      start: from,
      end,
      zone,
      attendees,
      location: null,
      attachmentNames: [],
      text: '',
    } as const;
    lab.host.show({ kind: 'meeting-organizer', meeting: draft });
    await settle();
    const act: Act = { kind: 'start-later', meetingId: id, start: from + 5 * MINUTE };
    await lab.session.actions.act(act, finding(lab, act));
    expect(lab.host.calls).toContainEqual(['setTime', from + 5 * MINUTE, end]);
    expect(lab.asked.some((line) => line.startsWith('PATCH'))).toBe(false);
  });

  it('does nothing where the right to write is refused', async () => {
    const lab = await start({ allowed: (scope) => !/ReadWrite/.test(scope) });
    const [meeting] = lab.session.state().snapshot?.meetings ?? [];
    if (meeting === undefined) throw new Error('No meeting');
    const act: Act = {
      kind: 'hold',
      meetingId: meeting.id,
      purpose: 'reflect',
      start: meeting.end,
      end: meeting.end + 10 * MINUTE,
    };
    const acting = lab.session.actions.act(act, finding(lab, act));
    const { asking } = await lab.until((s) => s.asking !== null);
    await asking?.agree();
    expect(await acting).toEqual({ kind: 'failed', code: 'consent-required' });
    expect(lab.asked.some((line) => line.startsWith('POST') && line.includes('/events'))).toBe(false);
  });

  it('writes mails to look over, and answers, and nothing more', async () => {
    const lab = await start();
    const [meeting] = lab.session.state().snapshot?.meetings ?? [];
    if (meeting === undefined) throw new Error('No meeting');
    const agenda: Act = { kind: 'draft-agenda', meetingId: meeting.id };
    await lab.session.actions.act(agenda, finding(lab, agenda));
    expect(lab.host.calls.at(-1)).toMatchObject([
      'composeMail',
      { to: [DANA], cc: [], subject: 'Agenda: Quarterly review' },
    ]);
    const agreed: Act = { kind: 'agenda-agreed', meetingId: meeting.id };
    const about = lab.session.state().findings.find((f) => f.ruleId === 'missing-agenda');
    if (about === undefined) throw new Error('No finding');
    const { undo } = await lab.session.actions.act(agreed, about);
    expect(lab.session.state().findings.some((f) => f.ruleId === 'missing-agenda')).toBe(false);
    undo?.undo();
    expect(lab.session.state().findings.some((f) => f.ruleId === 'missing-agenda')).toBe(true);
  });

  it('never lets a host that breaks reach the surface', async () => {
    const lab = await start({ host: { ...labHost(), openTab: () => Promise.reject(new Error('Host is gone')) } });
    const act: Act = { kind: 'open', item: { kind: 'client', id: 'halden' }, link: null };
    expect(await lab.session.actions.act(act, finding(lab, act))).toEqual({ kind: 'failed', code: 'host' });
  });
});
