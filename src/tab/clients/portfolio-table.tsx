import { mergeClasses } from '@fluentui/react-components';
import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
import { useRef, type KeyboardEvent } from 'react';
import { VirtualRows } from '../virtual-rows';
import type { PortfolioColumn, PortfolioRow } from '../../shared/domain/portfolio';
import { PORTFOLIO_HEADS } from './portfolio-columns';
import { PortfolioCells } from './portfolio-cells';
import { usePortfolioStyles } from './portfolio-styles';
import { busiestWeek } from './sparkline';
import type { PortfolioSayer } from './portfolio-sayer';

const ROW_HEIGHT = 48;

/** The account review's table: sortable heads, one row a client, arrows between rows, Enter opens. 500 rows stay smooth (virtual). */
export function PortfolioTable(props: {
  readonly rows: readonly PortfolioRow[];
  readonly sort: { readonly column: PortfolioColumn; readonly descending: boolean };
  readonly say: PortfolioSayer;
  readonly onSort: (column: PortfolioColumn, descending: boolean) => void;
  readonly onOpen: (clientId: string) => void;
}) {
  const styles = usePortfolioStyles();
  const body = useRef<HTMLDivElement>(null);
  const most = busiestWeek(props.rows.map((row) => row.weeks));
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !body.current) return;
    const names = [...body.current.querySelectorAll<HTMLElement>('[data-client]')];
    const at = names.findIndex((name) => name === document.activeElement);
    const next = names[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={styles.table} role="table" aria-label="Clients" aria-rowcount={props.rows.length + 1}>
      <div role="rowgroup" className={styles.head}>
        <div role="row" className={styles.grid} style={{ height: 32 }}>
          {PORTFOLIO_HEADS.map((head) => {
            const sorted = head.id === props.sort.column;
            const Arrow = props.sort.descending ? ArrowDown12Regular : ArrowUp12Regular;
            const direction = props.sort.descending ? 'descending' : 'ascending';
            return (
              <div
                key={head.id}
                role="columnheader"
                className={mergeClasses(styles.cell, head.end && styles.end, hiding(head.id, styles))}
                {...(sorted ? { 'aria-sort': direction } : {})}
              >
                {head.sortable ? (
                  <button
                    type="button"
                    className={mergeClasses(styles.headButton, sorted && styles.sorted)}
                    onClick={() =>
                      props.onSort(head.id as PortfolioColumn, sorted ? !props.sort.descending : head.descendingFirst)
                    }
                  >
                    {sorted && <Arrow aria-hidden="true" />}
                    {head.label}
                  </button>
                ) : (
                  head.label
                )}
              </div>
            );
          })}
        </div>
      </div>
      <div role="rowgroup" ref={body} onKeyDown={onKey}>
        <VirtualRows rowHeight={ROW_HEIGHT}>
          {props.rows.map((row, i) => (
            <div
              key={row.client.id}
              role="row"
              aria-rowindex={i + 2}
              className={mergeClasses(styles.grid, styles.row)}
              onClick={() => props.onOpen(row.client.id)}
            >
              <PortfolioCells row={row} most={most} say={props.say} onOpen={props.onOpen} />
            </div>
          ))}
        </VirtualRows>
      </div>
    </div>
  );
}

/** The class that takes a column away on narrow pages. */
export function hiding(id: string, styles: ReturnType<typeof usePortfolioStyles>): string | undefined {
  const { weeks, later, owner, last, renewal, next, owed } = styles;
  return { weeks, later, owner, last, renewal, next, 'we-owe': owed, 'they-owe': owed }[id];
}
