import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../rules/finding';
import { sayAlso } from '../rules/say-also';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px', marginBlockStart: '12px' },
  line: {
    marginInlineStart: '24px',
    maxWidth: 'calc(100% - 24px)',
    justifyContent: 'start',
    textAlign: 'start',
    minHeight: '32px',
    overflowWrap: 'anywhere',
  },
  card: { paddingBlock: '8px' },
});

/** What else is open on the same thing, one short line each; a press unfolds it to a card of its own, with its acts and proof. */
export function AlsoLines(props: {
  readonly lead: Finding;
  readonly also: readonly Finding[];
  readonly card: (finding: Finding) => ReactNode;
  /** Told which line was unfolded: focus goes to its sentence. */
  readonly onOpen: (key: string) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const unfold = (key: string) => {
    setOpen((before) => new Set([...before, key]));
    props.onOpen(key);
  };
  return (
    <ul className={styles.list}>
      {props.also.map((finding) => (
        <li key={finding.key}>
          {open.has(finding.key) ? (
            <div className={styles.card}>{props.card(finding)}</div>
          ) : (
            <Button
              appearance="subtle"
              className={mergeClasses(text.quiet, styles.line)}
              data-also={finding.key}
              aria-expanded={false}
              icon={<ChevronDown12Regular />}
              iconPosition="after"
              onClick={() => unfold(finding.key)}
            >
              {sayAlso(finding, props.lead)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
