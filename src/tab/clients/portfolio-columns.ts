import type { PortfolioColumn } from '../../shared/domain/portfolio';

/** One column head of the portfolio: its words, whether numbers stand right, and when it leaves as the page narrows. */
export interface PortfolioHead {
  readonly id: PortfolioColumn | 'owner' | 'weeks';
  readonly label: string;
  readonly sortable: boolean;
  readonly end: boolean;
  /** First direction when the head is pressed. */
  readonly descendingFirst: boolean;
}

/** Columns in order (tab.md §6); CSS decides which are shown at which width. */
export const PORTFOLIO_HEADS: readonly PortfolioHead[] = [
  { id: 'client', label: 'Client', sortable: true, end: false, descendingFirst: false },
  { id: 'owner', label: 'Owner', sortable: false, end: false, descendingFirst: false },
  { id: 'last', label: 'Last touchpoint', sortable: true, end: false, descendingFirst: true },
  { id: 'next', label: 'Next', sortable: true, end: false, descendingFirst: false },
  { id: 'today', label: 'Today', sortable: true, end: true, descendingFirst: true },
  { id: 'this-week', label: 'This week', sortable: true, end: true, descendingFirst: true },
  { id: 'later', label: 'Later', sortable: true, end: true, descendingFirst: true },
  { id: 'we-owe', label: 'We owe', sortable: true, end: true, descendingFirst: true },
  { id: 'they-owe', label: 'They owe', sortable: true, end: true, descendingFirst: true },
  { id: 'weeks', label: '12 weeks', sortable: false, end: false, descendingFirst: false },
  { id: 'renewal', label: 'Renewal', sortable: true, end: true, descendingFirst: false },
];
