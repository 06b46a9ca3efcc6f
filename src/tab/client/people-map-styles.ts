import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of the people map: lines, ends, names and numbers. */
export const usePeopleMapStyles = makeStyles({
  root: { position: 'relative' },
  svg: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  line: { stroke: tokens.colorNeutralForeground4, strokeOpacity: 0.58, fill: 'none', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  faded: { strokeOpacity: 0.15 },
  missing: { stroke: tokens.colorStatusWarningBorder2, fill: 'none', strokeDasharray: '4 4', strokeWidth: '2px', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  end: { position: 'absolute', width: '12px', height: '12px', boxSizing: 'border-box', borderRadius: '50%', transform: 'translate(-50%, -50%)', backgroundColor: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' } },
  ring: { backgroundColor: tokens.colorNeutralBackground1, border: `2px solid ${tokens.colorStatusWarningBorder2}`, '@media (forced-colors: active)': { backgroundColor: 'Canvas', border: '2px solid CanvasText' } },
  person: {
    position: 'absolute', transform: 'translateY(-50%)', border: 'none', background: 'none', padding: '4px', margin: '-4px', font: 'inherit', color: 'inherit', textAlign: 'start', cursor: 'default', maxWidth: '34%',
    borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  ours: { textAlign: 'end' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: {
    position: 'absolute', transform: 'translate(-50%, -50%)', backgroundColor: tokens.colorNeutralBackground1, paddingInline: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums', pointerEvents: 'none', '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
});
