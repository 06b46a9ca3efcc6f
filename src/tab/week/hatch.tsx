import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useWeekStyles } from './week-styles';

/** Hatched ground: orange and heavier where there is no room at all, grey and thinner where it is tight. */
export function Hatch(props: { readonly level: 'none' | 'tight'; readonly width?: string; readonly height?: string }) {
  const styles = useWeekStyles();
  const id = useId();
  return (
    <svg
      width={props.width ?? '100%'}
      height={props.height ?? '100%'}
      aria-hidden="true"
      focusable="false"
      style={{ display: 'block' }}
    >
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line
            x1="1"
            y1="0"
            x2="1"
            y2="6"
            strokeWidth={props.level === 'none' ? 2 : 1}
            className={mergeClasses(props.level === 'none' ? styles.hatchNone : styles.hatchTight)}
          />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
