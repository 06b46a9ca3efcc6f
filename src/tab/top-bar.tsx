import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular, Search16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Age } from '../shared/ui/age';
import type { Route } from './route';
import { useSession } from '../shared/ui/use-session';
import { useSearch } from './search';
import { useNarrow } from './use-narrow';
import { useRoute } from './use-route';

const useStyles = makeStyles({
  bar: {
    height: '48px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    paddingInline: '24px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 719px)': { paddingInline: '16px' },
  },
  /* The narrowest windows have room for the box only where clients are listed, on a line of its own. */
  searchable: { '@media (max-width: 479px)': { height: 'auto', flexWrap: 'wrap', paddingBlockEnd: '8px' } },
  tabs: {
    display: 'flex',
    columnGap: '8px',
    marginInlineStart: '-8px',
    height: '48px',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    overflowX: 'auto',
    '@media (max-width: 359px)': { columnGap: '4px' },
  },
  tab: {
    position: 'relative',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    paddingInline: '10px',
    height: '100%',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
      borderRadius: tokens.borderRadiusMedium,
    },
    '@media (min-width: 360px) and (max-width: 719px)': { paddingInline: '8px' },
    '@media (max-width: 359px)': { paddingInline: '4px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '10px',
      insetBlockEnd: '1px',
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
      '@media (max-width: 359px)': { insetInline: '4px' },
    },
  },
  age: { '@media (max-width: 719px)': { display: 'none' } },
  search: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    width: '224px',
    height: '24px',
    paddingInline: '8px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBlockEndColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (min-width: 480px) and (max-width: 719px)': { width: '132px' },
  },
  searchLine: { '@media (max-width: 479px)': { width: '100%', height: '32px' } },
  noSearch: { '@media (max-width: 479px)': { display: 'none' } },
  input: {
    border: 'none',
    outlineStyle: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    minWidth: 0,
    flexGrow: 1,
    '::placeholder': { color: tokens.colorNeutralForeground3 },
  },
});

const PAGES: readonly { readonly label: string; readonly route: Route; readonly pages: readonly Route['page'][] }[] = [
  { label: 'Week', route: { page: 'week', from: null }, pages: ['week', 'meeting'] },
  { label: 'Clients', route: { page: 'clients' }, pages: ['clients', 'client'] },
  { label: 'Handovers', route: { page: 'handovers' }, pages: ['handovers', 'handover'] },
  { label: 'Settings', route: { page: 'settings', section: 'clients' }, pages: ['settings'] },
];

/** Pages, age of what is shown, and the search box (`/` focuses it, Enter shows the clients found). */
export function TopBar() {
  const styles = useStyles();
  const { actions } = useSession();
  const { route, go } = useRoute();
  const { search, setSearch } = useSearch();
  const input = useRef<HTMLInputElement>(null);
  const narrow = useNarrow(720);
  const searchable = route.page === 'clients';
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const target = event.target;
      const typing =
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setSearch('');
    if (event.key === 'Enter') go({ page: 'clients' });
  };
  return (
    <header className={mergeClasses(styles.bar, searchable && styles.searchable)}>
      <nav className={styles.tabs} aria-label="Mainstay">
        {PAGES.map(({ label, route: to, pages }) => {
          const here = pages.includes(route.page);
          return (
            <button
              key={label}
              type="button"
              className={mergeClasses(styles.tab, here && styles.here)}
              aria-current={here ? 'page' : undefined}
              onClick={() => go(to)}
            >
              {label}
            </button>
          );
        })}
      </nav>
      <span className={styles.age}>
        <Age />
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowClockwise16Regular />}
        aria-label="Read again"
        onClick={() => actions.refresh()}
      />
      <div className={mergeClasses(styles.search, searchable ? styles.searchLine : styles.noSearch)} role="search">
        <Search16Regular aria-hidden="true" />
        <input
          ref={input}
          className={styles.input}
          type="search"
          placeholder={narrow ? 'Find' : 'Find a client or person'}
          aria-label="Find a client or person"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={onSearchKey}
        />
      </div>
    </header>
  );
}
