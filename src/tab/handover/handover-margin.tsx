import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { Client } from '../../shared/domain/client';
import { HANDOVER_SECTIONS } from '../../shared/domain/handover';
import { requiredParts } from '../../shared/domain/handover-completeness';
import { keptLines, SECTION_TITLES, type HandoverNote } from '../../shared/domain/handover-note';
import { useSession } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  margin: { display: 'grid', rowGap: '24px', '@media print': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBlockStart: '8px' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: '8px' },
  stays: { display: 'flex', columnGap: '8px', alignItems: 'start', marginBlockStart: '8px' },
});

/** What is still missing, and what stays with the writer: private lines, and sensitive ones until their second tick. */
export function HandoverMargin(props: { readonly client: Client; readonly note: HandoverNote }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const { note, client } = props;
  const parts = requiredParts(client, note);
  const missing = parts.filter((part) => !part.filled);
  const lines = HANDOVER_SECTIONS.flatMap((section) => keptLines(note, section));
  const privates = lines.filter((line) => line.private).length;
  const sensitive = lines.filter((line) => line.sensitive && !line.private);
  return (
    <aside className={styles.margin} aria-label="What is missing">
      <div>
        <h3 className={page.section}>{missing.length === 0 ? 'Nothing is missing' : 'Still missing'}</h3>
        <ul className={styles.list}>
          {missing.map((part) => (
            <li key={part.id} className={styles.item}>
              {part.label}
              {!part.label.startsWith(SECTION_TITLES[part.section]) && (
                <div className={page.caption}>{SECTION_TITLES[part.section]}</div>
              )}
            </li>
          ))}
        </ul>
        <p className={page.caption}>
          {parts.length - missing.length} of {parts.length} required parts are filled.
          {missing.length > 0 && ' The next person can start without the rest; it stays on this list.'}
        </p>
      </div>
      {privates + sensitive.length > 0 && (
        <div>
          <h3 className={page.section}>Stays with you</h3>
          {privates > 0 && (
            <div className={styles.stays}>
              <LockClosed16Regular aria-hidden="true" />
              <span>{privates === 1 ? 'One private line is' : `${privates} private lines are`} never handed over.</span>
            </div>
          )}
          {sensitive.map((line) => (
            <Checkbox
              key={line.id}
              label={`Hand over: ${line.text.slice(0, 80)}`}
              checked={note.shared.has(line.id)}
              onChange={(_, data) =>
                actions.write('handover', client.id, `share/${line.id}`, data.checked === true ? true : null)
              }
            />
          ))}
        </div>
      )}
    </aside>
  );
}
