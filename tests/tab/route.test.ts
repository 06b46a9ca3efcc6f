import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, routeText } from '../../src/tab/route';

describe('pages of the tab', () => {
  it.each([
    ['week', { page: 'week', from: null }],
    ['#/week/2026-03-09', { page: 'week', from: '2026-03-09' }],
    ['client/halden', { page: 'client', clientId: 'halden', section: 'timeline' }],
    ['client/halden/people', { page: 'client', clientId: 'halden', section: 'people' }],
    ['settings/rules', { page: 'settings', section: 'rules' }],
    ['meeting/AAMk%2F1', { page: 'meeting', meetingId: 'AAMk/1' }],
  ])('%s', (text, route) => expect(parseRoute(text)).toEqual(route));
  it('takes the week for anything else', () => {
    for (const text of [null, '', 'javascript:alert(1)', 'client', '%E0%A4%A', 'x'.repeat(700), 'week/soon'])
      expect(['week', 'clients']).toContain(parseRoute(text).page);
  });
  it('comes back from its text, whatever the ids hold', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (id) => {
        const text = routeText({ page: 'client', clientId: id, section: 'handover' });
        expect(parseRoute(text)).toEqual({ page: 'client', clientId: id, section: 'handover' });
        expect(text).not.toMatch(/[<>"\s]/);
      }),
    );
  });
});
