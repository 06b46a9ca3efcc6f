import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  circle: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A person's initials in a quiet circle of 24 px. Drawn by hand: Fluent's Avatar brings badges and presence that nobody sees here (7 KiB). */
export function Initials(props: { readonly name: string; readonly icon?: ReactElement; readonly title?: string }) {
  const styles = useStyles();
  return (
    <span
      className={styles.circle}
      title={props.title}
      {...(props.title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.title })}
    >
      {props.icon ?? initialsOf(props.name)}
    </span>
  );
}

/** First letters of the first and last word, “DF” for “Dana Fox”; of an address the first letter. Emoji and marks are left out. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\([^)]{0,80}\)/g, ' ')
    .split(/[\s,]+/)
    .filter((w) => /^[\p{L}\p{N}]/u.test(w));
  const first = words[0];
  const last = words.length > 1 && !name.includes('@') ? words.at(-1) : undefined;
  return [first, last]
    .map((w) => [...(w ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
