import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { HandoverSuggestion } from '../../shared/domain/handover';
import { inQuotes } from '../../shared/ui/cut-quote';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  item: {
    borderLeft: `2px dashed ${tokens.colorBrandStroke1}`,
    paddingInlineStart: '14px',
    marginInlineStart: '-16px',
    paddingBlock: '4px',
    '@media print': { display: 'none' },
  },
  text: { overflowWrap: 'anywhere' },
  quote: { color: tokens.colorNeutralForeground2 },
  under: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px', justifyContent: 'space-between' },
  acts: { display: 'flex', columnGap: '4px' },
});

/** Something the mailbox suggests: marked until somebody confirms, edits or leaves it out. */
export function HandoverSuggestionView(props: {
  readonly suggestion: HandoverSuggestion;
  readonly onConfirm: () => void;
  readonly onEdit: () => void;
  readonly onLeaveOut: () => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const { suggestion } = props;
  const about = suggestion.text;
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        {about} {suggestion.quote !== undefined && <span className={styles.quote}>{inQuotes(suggestion.quote)}</span>}
      </div>
      <div className={styles.under}>
        <span className={page.caption}>{suggestion.because}</span>
        <span className={styles.acts}>
          <Button size="small" icon={<Checkmark16Regular />} aria-label={`Confirm: ${about}`} onClick={props.onConfirm}>
            Confirm
          </Button>
          <Button size="small" appearance="subtle" aria-label={`Edit: ${about}`} onClick={props.onEdit}>
            Edit
          </Button>
          <Button size="small" appearance="subtle" aria-label={`Leave out: ${about}`} onClick={props.onLeaveOut}>
            Leave out
          </Button>
        </span>
      </div>
    </li>
  );
}
