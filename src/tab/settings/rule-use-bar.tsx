import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RuleUse } from '../../shared/app/session';
import { STRINGS } from '../../shared/ui/strings';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', height: '12px', marginBlock: '8px 4px' },
  piece: {
    flex: '1 1 0',
    maxWidth: '48px',
    boxSizing: 'border-box',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  changed: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  putOff: { backgroundColor: tokens.colorNeutralForeground4, opacity: 0.7 },
  notThis: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  open: { backgroundColor: tokens.colorNeutralStroke3 },
});

/** One piece per firing: filled led to a change, grey was put off, outline was “not this”, pale is still open; then why it was not. */
export function RuleUseBar(props: { readonly use: RuleUse }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { fired, changed, putOff, notThis, reasons } = props.use;
  if (fired === 0) return <p className={page.caption}>It has not spoken yet.</p>;
  const open = Math.max(0, fired - changed - putOff - notThis);
  const pieces = [
    ...repeat('changed', changed),
    ...repeat('putOff', putOff),
    ...repeat('notThis', notThis),
    ...repeat('open', open),
  ].slice(0, 120);
  return (
    <>
      <div>
        Fired {fired === 1 ? 'once' : `${fired} times`}: {changed} led to a change, {putOff} put off, {notThis} “not
        this”.
      </div>
      <div className={styles.bar} aria-hidden="true">
        {pieces.map((kind, i) => (
          <span key={i} className={mergeClasses(styles.piece, styles[kind])} />
        ))}
      </div>
      {reasons.length > 0 && (
        <div>Not this: {reasons.map(({ reason, times }) => `${times} × ${lowerStart(reason)}`).join(', ')}.</div>
      )}
    </>
  );
}

/** Offered reasons run on in the line; those in people’s own words stay as written, in quotes. */
function lowerStart(reason: string): string {
  return STRINGS.dismissReasons.some((offered) => offered === reason)
    ? reason.charAt(0).toLowerCase() + reason.slice(1)
    : `“${reason}”`;
}

function repeat<K extends string>(kind: K, n: number): readonly K[] {
  return Array.from({ length: n }, () => kind);
}
