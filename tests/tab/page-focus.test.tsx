// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useFocusBack } from '../../src/tab/use-focus-back';
import { usePageFocus } from '../../src/tab/use-page-focus';

afterEach(cleanup);

function Pages() {
  const [page, setPage] = useState('clients');
  const main = usePageFocus(page);
  return (
    <>
      <button onClick={() => setPage('week')}>Week</button>
      <main ref={main} tabIndex={-1}>
        {page === 'clients' && <button onClick={() => setPage('client/halden')}>Halden</button>}
      </main>
    </>
  );
}

function Forms() {
  const [open, setOpen] = useState<string | null>(null);
  const root = useFocusBack<HTMLDivElement>(open);
  return (
    <div ref={root}>
      {open === null ? (
        ['a"b', 'c'].map((key) => (
          <button key={key} data-opens={key} onClick={() => setOpen(key)}>
            {key}
          </button>
        ))
      ) : (
        <button onClick={() => setOpen(null)}>Cancel</button>
      )}
    </div>
  );
}

describe('the keyboard', () => {
  it('goes on in the new page when what was pressed went with the old one', async () => {
    render(<Pages />);
    screen.getByRole('button', { name: 'Halden' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('stays on what stays', async () => {
    render(<Pages />);
    const week = screen.getByRole('button', { name: 'Week' });
    act(() => week.focus());
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(week);
  });

  it('is back on the button that opened a form, once the form is gone', async () => {
    render(<Forms />);
    await userEvent.click(screen.getByRole('button', { name: 'a"b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement?.textContent).toBe('a"b');
  });
});
