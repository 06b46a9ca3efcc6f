import { describe, expect, it } from 'vitest';
import { syncAll } from '../../src/shared/app/sync';
import { DANA, ELLEN, STRANGER, createLab, fillMail } from './tenant-lab';

describe('syncAll', () => {
  it('reads calendar and mail of a mailbox to the end', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 120);
    lab.tenant.invite({
      organizer: ELLEN,
      attendees: [DANA],
      subject: 'Quarterly review',
      start: '2026-03-05T10:00:00',
      end: '2026-03-05T11:00:00',
      timeZone: 'GMT Standard Time',
    });
    const context = await lab.open();
    const report = await syncAll(context, { calendar: true, mail: true });
    expect([...report]).toEqual([
      ['calendar', { kind: 'done' }],
      ['inbox', { kind: 'done' }],
      ['sent', { kind: 'done' }],
      ['rematch', { kind: 'done' }],
      ['again', { kind: 'done' }],
    ]);
    const { holdings } = context;
    expect(holdings.meetings().map((m) => m.title)).toEqual(['Quarterly review']);
    expect(holdings.messages().length + holdings.unmatched().length).toBe(120);
    expect(holdings.messages()).toHaveLength(80);
    expect(holdings.unmatched().every((u) => u.people.some((p) => p.address === STRANGER.address))).toBe(true);
    expect(holdings.messages()[0]?.facts.textRead).toBe(true);
    expect(holdings.cursor('inbox')).toMatchObject({ complete: true, round: 'delta', total: 90 });
  });
});
