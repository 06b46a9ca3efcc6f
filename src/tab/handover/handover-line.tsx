import { Button, Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { HandoverLine } from '../../shared/domain/handover';
import { LINE_MAX } from '../../shared/domain/handover-note';
import type { Instant } from '../../shared/domain/instant';
import { WeightMark } from '../../shared/ui/weight-mark';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: '12px', alignItems: 'start', paddingBlock: '4px' },
  number: { width: '16px', flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  body: { flexGrow: 1, minWidth: 0 },
  text: {
    display: 'block',
    width: '100%',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    padding: 0,
    cursor: 'text',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    minHeight: '24px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  area: { width: '100%' },
  under: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  stale: { display: 'inline-flex', alignItems: 'center', columnGap: '8px' },
});

/** A line of the note. Press to edit; every keystroke is kept; an empty line goes away when left. */
export function HandoverLineView(props: {
  readonly line: HandoverLine;
  readonly number: number | null;
  readonly stale: boolean;
  readonly stamp: (at: Instant) => string;
  readonly label: string;
  readonly by: string;
  readonly editing: boolean;
  readonly onWrite: (line: HandoverLine | null) => void;
  readonly onDone: () => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const { line, onWrite } = props;
  const [open, setOpen] = useState(props.editing);
  const [text, setText] = useState(line.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) area.current?.focus();
  }, [open]);
  const change = (next: Partial<HandoverLine>) =>
    onWrite({ ...line, ...next, state: 'written', by: props.by, at: Date.now() });
  const leave = () => {
    setOpen(false);
    props.onDone();
    if (text.trim() === '' && line.text === '') return;
    if (text.trim() === '') onWrite(null);
  };
  return (
    <li className={styles.line}>
      {props.number !== null && <span className={styles.number}>{props.number}</span>}
      <div className={styles.body}>
        {open ? (
          <>
            <Textarea
              className={styles.area}
              resize="vertical"
              aria-label={props.label}
              value={text}
              maxLength={LINE_MAX}
              textarea={{ ref: area }}
              onChange={(_, data) => {
                setText(data.value);
                change({ text: data.value });
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') leave();
              }}
            />
            <div className={styles.under}>
              <Checkbox
                size="medium"
                label="Private, never handed over"
                checked={line.private === true}
                onChange={(_, data) => change({ text, private: data.checked === true })}
              />
              <Checkbox
                size="medium"
                label="Sensitive"
                checked={line.sensitive === true}
                onChange={(_, data) => change({ text, sensitive: data.checked === true })}
              />
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  setText('');
                  onWrite(null);
                  setOpen(false);
                  props.onDone();
                }}
              >
                Remove
              </Button>
              <Button size="small" onClick={leave}>
                Done
              </Button>
            </div>
          </>
        ) : (
          <button
            type="button"
            className={styles.text}
            aria-label={`${props.label}: ${line.text}. Edit`}
            onClick={() => {
              setText(line.text);
              setOpen(true);
            }}
          >
            {line.text}
          </button>
        )}
        <div className={page.caption}>
          {line.by}, {props.stamp(line.at)}
          {line.private && ' · private'}
          {line.sensitive && ' · sensitive'}
          {props.stale && (
            <span className={styles.stale}>
              {' '}
              · <WeightMark weight="this-week" /> more than 90 days ago
            </span>
          )}
        </div>
      </div>
      {props.stale && !open && (
        <Button size="small" onClick={() => change({})}>
          Confirm
        </Button>
      )}
    </li>
  );
}
