import { Divider, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSessionState } from './use-session';
import { KnowledgeNotice } from './knowledge-notice';
import { noticesOf, type Notice } from './knowledge-notices';

/** What a page that asks for agreement itself need not say a second time. */
export const ASKING: readonly Notice['kind'][] = ['sign-in-required', 'consent-required'];

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '16px' },
  pane: { padding: '16px' },
  page: { marginBlock: '12px' },
});

/**
 * The one place for what is missing: offline, partial read, consent, administrator, throttled, wrong account, broken. Nothing when all is known.
 * `inPane` adds the pane's margins and a divider above; `without` leaves out what the page says in its own way.
 */
export function StateOfKnowledge(props: {
  readonly inPane?: boolean;
  readonly without?: readonly Notice['kind'][];
  /** Only these: the rest is said elsewhere on the page. */
  readonly only?: readonly Notice['kind'][];
}) {
  const styles = useStyles();
  const knowledge = useSessionState((s) => s.knowledge);
  const notices = noticesOf(knowledge).filter(
    ({ kind }) => !props.without?.includes(kind) && (props.only?.includes(kind) ?? true),
  );
  if (notices.length === 0) return null;
  return (
    <>
      {props.inPane && <Divider />}
      <section className={mergeClasses(styles.list, props.inPane ? styles.pane : styles.page)} data-state-of-knowledge>
        {notices.map((notice) => (
          <KnowledgeNotice key={notice.kind} notice={notice} />
        ))}
      </section>
    </>
  );
}
