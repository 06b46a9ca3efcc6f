import { afterEach, describe, expect, it } from 'vitest';
import { askedFinding } from '../../src/shared/app/asked-for';
import type { Session } from '../../src/shared/app/session';
import { shortMark } from '../../src/shared/domain/short-mark';
import type { Finding } from '../../src/shared/rules/finding';
import { createSessionLab, settle } from './session-lab';

let running: Session | null = null;
afterEach(() => {
  running?.stop();
  running = null;
});

const DRAFT = {
  kind: 'message-compose',
  conversationId: 'one',
  subject: '',
  to: [],
  cc: [],
  bcc: [],
  attachmentNames: [],
  text: '',
} as const;

describe('“Take action”', () => {
  it('is asked for with each draft, heard while the pane is open, and forgotten with the item', async () => {
    const lab = createSessionLab();
    running = lab.session;
    lab.host.takeActionNow({ rule: 'wrong-client', part: 'named' }, false);
    lab.host.show(DRAFT);
    await settle();
    expect(lab.session.state().asked).toEqual({ rule: 'wrong-client', part: 'named' });
    lab.host.takeActionNow({ rule: 'undated-promise', part: null }, true);
    expect(lab.session.state().asked).toEqual({ rule: 'undated-promise', part: null });
    lab.host.show({ ...DRAFT, subject: 'typed' }, 'content');
    await settle();
    expect(lab.session.state().asked?.rule).toBe('undated-promise');
    lab.host.show({ kind: 'nothing' });
    await settle();
    expect(lab.session.state().asked).toBeNull();
  });

  const finding = (key: string): Finding => ({
    key,
    ruleId: key.split('|')[0] ?? '',
    outcome: 'failed',
    level: 'warning',
    weight: 'today',
    subject: { kind: 'draft', id: 'new' },
    clientId: null,
    message: key,
    evidence: [],
    measures: [],
    acts: [],
    at: 0,
  });
  const ALL = [
    'missing-decision-maker|draft|new|halden',
    'wrong-client|draft|new|two-clients-x1',
    'wrong-client|draft|new|named-x2',
  ].map(finding);
  it.each([
    [{ rule: 'wrong-client', part: 'named' }, 2],
    [{ rule: 'wrong-client', part: 'named-x2' }, 2],
    [{ rule: 'wrong-client', part: null }, 1],
    [{ rule: 'wrong-client', part: 'gone' }, 1],
    [{ rule: 'missing-decision-maker', part: shortMark('halden') }, 0],
  ])('finds what was meant: %o', (asked, index) => {
    expect(askedFinding(asked, ALL)).toBe(ALL[index]);
  });
  it('finds nothing for another rule', () => {
    expect(askedFinding({ rule: 'missing-minutes', part: null }, ALL)).toBeNull();
  });
});
