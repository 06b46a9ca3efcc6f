import { describe, expect, it } from 'vitest';
import { clientOfRecord, fieldsOfClient } from '../../src/shared/app/client-record';
import type { Json } from '../../src/shared/domain/book-record';
import { aClient } from '../builders';

const read = (fields: Readonly<Record<string, Json>>) =>
  clientOfRecord({ kind: 'client', id: 'halden', fields: { name: 'Halden Foods', ...fields }, stamps: {} });

describe('a client record', () => {
  it('comes back as it went', () => {
    const client = aClient({
      zone: 'Europe/Berlin',
      hours: { days: [1, 2], startMinute: 540, endMinute: 1020 },
      approvals: 'for-changes',
      renewal: '2026-12-31',
      prepMinutes: 20,
    });
    expect(read(JSON.parse(JSON.stringify(fieldsOfClient(client))) as Record<string, Json>)).toEqual(client);
  });

  it.each<readonly [string, Json]>([
    ['emptied', null],
    ['a list', [1, 2]],
    ['without an end', { days: [1], startMinute: 540 }],
    ['that end before they begin', { days: [1], startMinute: 540, endMinute: 480 }],
    ['without a day', { days: [], startMinute: 540, endMinute: 1020 }],
    ['on days that are none', { days: ['Mon', 9], startMinute: 540, endMinute: 1020 }],
  ])('has no hours where they are %s', (_, hours) => {
    expect(read({ hours })).not.toHaveProperty('hours');
  });

  it('takes no approval mode it does not know', () => {
    expect(read({ approvals: 'sometimes' })).not.toHaveProperty('approvals');
    expect(read({ approvals: 'never' })).toHaveProperty('approvals', 'never');
  });
});
