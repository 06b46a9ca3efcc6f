import { describe, expect, it } from 'vitest';
import { aboutInAll } from '../../src/shared/app/mail-cursor';
import { syncAll } from '../../src/shared/app/sync';
import { DAY } from '../../src/shared/domain/instant';
import { NOW, createLab, fillMail } from './tenant-lab';

describe('about how many mails there are', () => {
  it('is told by the share of the days that was read, to two digits, and never less than was read', async () => {
    const context = await createLab().open();
    expect(aboutInAll(1_050, NOW - 45 * DAY, context)).toBe(4_200);
    expect(aboutInAll(523, NOW - 90 * DAY, context)).toBe(1_000);
    expect(aboutInAll(97, NOW - 18 * DAY, context)).toBe(970);
    expect(aboutInAll(1_049, NOW - 180 * DAY, context)).toBe(1_049);
    expect(aboutInAll(1_049, NOW - 400 * DAY, context)).toBe(1_049);
  });

  it('is not told by a few days', async () => {
    const context = await createLab().open();
    expect(aboutInAll(50, NOW - 2 * DAY, context)).toBeNull();
    expect(aboutInAll(50, NOW, context)).toBeNull();
    expect(aboutInAll(0, null, context)).toBeNull();
    expect(aboutInAll(0, NOW - 90 * DAY, context)).toBeNull();
  });

  it('costs no request: the first one of a folder is for its mail', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 60);
    await syncAll(await lab.open({ clients: [] }), { calendar: false, mail: true });
    expect(lab.asked.filter((line) => !line.includes('/messages'))).toEqual([]);
    expect(lab.asked).toHaveLength(2);
  });
});
