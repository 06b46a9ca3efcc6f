import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../rules/finding';
import { sayAlso } from '../rules/say-also';
import { STRINGS } from './strings';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px', marginBlockStart: '12px' },
  line: {
    // The words stand 13 pixels in: they are to stand on the edge of the sentence above.
    marginInlineStart: '19px',
    maxWidth: 'calc(100% - 19px)',
    '@media (forced-colors: active)': { marginInlineStart: '32px', maxWidth: 'calc(100% - 32px)' },
    justifyContent: 'start',
    textAlign: 'inherit',
    minHeight: '32px',
    overflowWrap: 'anywhere',
  },
  card: { paddingBlock: '8px' },
});

/** Lines at first sight; one more is shown rather than counted. */
const FIRST = 2;

/** What else is open on the same thing, one short line each, the rest behind “n more”; a press unfolds it to a card of its own, with its acts and proof. */
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
  const [all, setAll] = useState(false);
  // What one rule cannot tell of many items reads the same each time: the card above has said it.
  const { lead } = props;
  const alike = lead.outcome === 'cantTell' && props.also.every((f) => f.ruleId === lead.ruleId);
  const first = alike ? 0 : FIRST;
  const shown = all || (!alike && props.also.length <= FIRST + 1) ? props.also : props.also.slice(0, first);
  const unfold = (key: string) => {
    setOpen((before) => new Set([...before, key]));
    props.onOpen(key);
  };
  return (
    <ul className={styles.list}>
      {shown.map((finding) => (
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
      {shown.length < props.also.length && (
        <li>
          <Button
            appearance="subtle"
            className={mergeClasses(text.quiet, styles.line)}
            icon={<ChevronDown12Regular />}
            iconPosition="after"
            onClick={() => {
              setAll(true);
              const next = props.also[first];
              if (next) props.onOpen(next.key);
            }}
          >
            {STRINGS.more(props.also.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  );
}
