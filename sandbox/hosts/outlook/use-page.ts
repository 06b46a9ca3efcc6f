import { createContext, useContext } from 'react';
import { useObserved } from '../page/use-observed';
import type { OutlookController } from './outlook-controller';
import type { OutlookState } from './outlook-state';

/** The controller of the page, for every component in it. */
export const PageContext = createContext<OutlookController | undefined>(undefined);

/** The controller and what the page shows now. */
export function usePage(): { readonly page: OutlookController; readonly state: OutlookState } {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('usePage needs a PageContext around it.');
  return { page, state: useObserved(page.state) };
}
