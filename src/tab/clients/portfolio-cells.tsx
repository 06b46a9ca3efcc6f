import { mergeClasses } from '@fluentui/react-components';
import { Call16Regular, Mail16Regular, PeopleTeam16Regular } from '@fluentui/react-icons';
import type { PortfolioRow, WeightCounts } from '../../shared/domain/portfolio';
import type { Weight } from '../../shared/rules/finding';
import { WeightMark } from '../../shared/ui/weight-mark';
import type { PortfolioSayer } from './portfolio-sayer';
import { usePortfolioStyles } from './portfolio-styles';
import { Sparkline } from './sparkline';

const ICONS = { mail: Mail16Regular, call: Call16Regular, meeting: PeopleTeam16Regular };

/** The cells of one client's row. */
export function PortfolioCells(props: {
  readonly row: PortfolioRow;
  readonly most: number;
  readonly say: PortfolioSayer;
  readonly onOpen: (clientId: string) => void;
}) {
  const styles = usePortfolioStyles();
  const { row, say } = props;
  const { client, counts, last, next } = row;
  const weight = worst(counts);
  const LastIcon = last ? ICONS[last.kind] : null;
  const soon = row.renewalInDays !== null && row.renewalInDays >= 0 && row.renewalInDays <= 100;
  return (
    <>
      <div role="cell" className={mergeClasses(styles.cell, styles.client)}>
        <span className={styles.mark}>{weight && <WeightMark weight={weight} />}</span>
        <div className={styles.words}>
          <button
            type="button"
            data-client={client.id}
            className={styles.name}
            title={client.name}
            onClick={(event) => {
              event.stopPropagation();
              props.onOpen(client.id);
            }}
          >
            {client.name}
          </button>
          <span
            className={mergeClasses(styles.second, row.sentence !== null && styles.sentence)}
            title={row.sentence ?? undefined}
          >
            {row.sentence ?? 'Nothing open.'}
          </span>
        </div>
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.owner)}>
        {say.owner(client)}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.last)}>
        {last && LastIcon ? (
          <>
            <div className={styles.line}>{say.who(last)}</div>
            <div className={styles.second}>
              <LastIcon aria-label={last.kind} /> {say.day(last.at)}
            </div>
          </>
        ) : (
          <span className={styles.quiet}>None seen</span>
        )}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.next)}>
        {next ? (
          <>
            <div className={styles.line}>{say.when(next.start)}</div>
            <div className={styles.second}>
              <span className={styles.line}>{next.title}</span>
            </div>
          </>
        ) : (
          <span className={styles.quiet}>Nothing planned</span>
        )}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.end, styles.today)}>
        {number(counts.today)}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.end)}>
        {number(counts.thisWeek)}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.end, styles.quiet, styles.later)}>
        {number(counts.later)}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.end, styles.owed)}>
        {number(row.owed?.we ?? 0)}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.end, styles.owed)}>
        {number(row.owed?.they ?? 0)}
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.weeks)}>
        <Sparkline weeks={row.weeks} most={props.most} />
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.end, styles.renewal)}>
        <div className={soon ? undefined : styles.quiet}>{say.renewal(client)}</div>
        {soon && <div className={mergeClasses(styles.second, styles.endSecond)}>in {row.renewalInDays} days</div>}
      </div>
    </>
  );
}

/** The heaviest weight a client has, null when nothing is open. */
export function worst(counts: WeightCounts): Weight | null {
  if (counts.today > 0) return 'today';
  if (counts.thisWeek > 0) return 'this-week';
  return counts.later > 0 ? 'later' : null;
}

/** An empty cell instead of 0 (tab.md §1). */
function number(value: number): string {
  return value === 0 ? '' : String(value);
}
