import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    width: '4px',
    borderRadius: '2px',
    flexShrink: 0,
    alignSelf: 'stretch',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  c0: { backgroundColor: tokens.colorPaletteTealBorderActive },
  c1: { backgroundColor: tokens.colorPaletteRoyalBlueBorderActive },
  c2: { backgroundColor: tokens.colorPaletteGrapeBorderActive },
  c3: { backgroundColor: tokens.colorPaletteForestBorderActive },
  c4: { backgroundColor: tokens.colorPaletteBrassBorderActive },
  c5: { backgroundColor: tokens.colorPaletteBerryBorderActive },
  c6: { backgroundColor: tokens.colorPaletteLavenderBorderActive },
  c7: { backgroundColor: tokens.colorPaletteSteelBorderActive },
});

/** The client's 4 px colour bar: identity, never state, always beside the name. `color` is 0–7. */
export function ClientBar(props: { readonly color: number; readonly className?: string }) {
  const styles = useStyles();
  const colors = [styles.c0, styles.c1, styles.c2, styles.c3, styles.c4, styles.c5, styles.c6, styles.c7];
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(styles.bar, colors[props.color % colors.length], props.className)}
    />
  );
}
