// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { routeText } from '../../src/tab/route';
import { RouteProvider, useRoute } from '../../src/tab/use-route';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  location.hash = '';
});

function Here() {
  return <output>{routeText(useRoute().route)}</output>;
}

function pageFor(asked: string | null): string {
  render(
    <RouteProvider first={asked}>
      <Here />
    </RouteProvider>,
  );
  return screen.getByRole('status').textContent;
}

describe('the page a tab begins with', () => {
  it('is the one a link asks for, even in a channel tab that has its own', () => {
    location.hash = '#/client/halden/timeline';
    expect(pageFor('meeting/AAMk%2F1')).toBe('meeting/AAMk%2F1');
  });

  it('is that of a bookmark or channel tab when no link asks', () => {
    location.hash = '#/client/halden/people';
    expect(pageFor(null)).toBe('client/halden/people');
  });

  it('is the page in view after a reload, wherever the first link led', () => {
    const reload = { type: 'reload' } as unknown as PerformanceEntry; // the DOM of tests knows no navigation entries
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([reload]);
    location.hash = '#/client/halden/people';
    expect(pageFor('meeting/m1')).toBe('client/halden/people');
  });

  it.each(['<script>', 'javascript:alert(1)', '../../settings', '%E0%A4%A', `client/${'x'.repeat(900)}`])(
    'is the week for what is no page: %s',
    (asked) => {
      expect(pageFor(asked)).toBe('week');
    },
  );
});
