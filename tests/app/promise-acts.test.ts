import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/shared/app/session';
import type { Act, Finding } from '../../src/shared/rules/finding';
import { DANA, HALDEN, NOW } from './tenant-lab';
import { createSessionLab, settle } from './session-lab';
import type { SessionLab } from './session-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

async function start(): Promise<SessionLab> {
  const lab = createSessionLab();
  running = lab.session;
  lab.session.actions.saveClient(HALDEN);
  await lab.until((s) => s.snapshot?.clients.has(HALDEN.id) === true);
  return lab;
}

/** A finding whose only act this is. */
function finding(act: Act): Finding {
  return {
    key: 'rule|message|m1|p',
    ruleId: 'rule',
    outcome: 'failed',
    level: 'info',
    weight: 'later',
    subject: { kind: 'message', id: 'm1' },
    clientId: HALDEN.id,
    message: 'Something.',
    evidence: [],
    measures: [],
    acts: [act],
    at: NOW,
  };
}

describe('questions put into the draft', () => {
  const act: Act = { kind: 'insert-questions', questions: ['Who signs?', 'Which sizes?'] };

  it('stand numbered on top of it', async () => {
    const lab = await start();
    lab.host.show({
      kind: 'message-compose',
      conversationId: null,
      subject: 'RE: Plan',
      to: [DANA],
      cc: [],
      bcc: [],
      attachmentNames: [],
      text: 'Hello',
    });
    await settle();
    expect((await lab.session.actions.act(act, finding(act))).kind).toBe('done');
    expect(lab.host.calls.at(-1)).toEqual(['insertText', '1. Who signs?\n2. Which sizes?']);
  });

  it('need a draft', async () => {
    const lab = await start();
    expect(await lab.session.actions.act(act, finding(act))).toEqual({ kind: 'unsupported' });
  });
});

describe('what was due', () => {
  it.each(['promise-done', 'no-promise'] as const)('is remembered as %s, with a way back', async (as) => {
    const lab = await start();
    const act: Act = { kind: 'settle-promise', as, about: 'm1|mark' };
    const kept = () =>
      lab.session
        .state()
        .snapshot?.answersAbout('m1|mark')
        .map(({ kind }) => kind) ?? [];
    const result = await lab.session.actions.act(act, finding(act));
    await lab.until(() => kept().length === 1);
    expect(kept()).toEqual([as]);
    result.undo?.undo();
    await lab.until(() => kept().length === 0);
  });
});

describe('a question for feedback', () => {
  it('is a new mail to the person, to look over', async () => {
    const lab = await start();
    const act: Act = { kind: 'ask-for-feedback', to: DANA };
    expect((await lab.session.actions.act(act, finding(act))).kind).toBe('done');
    const [kind, mail] = lab.host.calls.at(-1) ?? [];
    expect(kind).toBe('composeMail');
    expect(mail).toMatchObject({ to: [DANA], cc: [], subject: 'One question about how we work for you' });
    expect(JSON.stringify(mail)).toContain('Hello Dana,');
  });
});
