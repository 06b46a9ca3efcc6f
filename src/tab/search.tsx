import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Search {
  readonly search: string;
  setSearch(text: string): void;
}

const SearchContext = createContext<Search>({ search: '', setSearch: () => undefined });

/** Shares the words of the top bar's search box with the pages. */
export function SearchProvider(props: { readonly children: ReactNode }) {
  const [search, setSearch] = useState('');
  const value = useMemo(() => ({ search, setSearch }), [search]);
  return <SearchContext.Provider value={value}>{props.children}</SearchContext.Provider>;
}

/** What is searched for, and the way to change it. */
export function useSearch(): Search {
  return useContext(SearchContext);
}
