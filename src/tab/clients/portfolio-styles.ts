import { makeStyles, tokens } from '@fluentui/react-components';

const WIDE = 'minmax(220px, 296px) 88px minmax(120px, 152px) minmax(140px, 1fr) 60px 76px 52px 140px 92px';

/** Styles of the portfolio's table. Columns leave in the order of tab.md §8: weeks, later, owner, last. */
export const usePortfolioStyles = makeStyles({
  table: { marginBlockStart: '16px' },
  grid: {
    display: 'grid', columnGap: '12px', alignItems: 'center', gridTemplateColumns: WIDE,
    '@media (max-width: 1199px)': { gridTemplateColumns: 'minmax(220px, 1fr) 80px 140px 160px 60px 76px 52px 84px' },
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(200px, 1fr) 136px 152px 56px 72px 84px' },
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(112px, 152px) 48px 64px' },
  },
  weeks: { '@media (max-width: 1199px)': { display: 'none' } },
  later: { '@media (max-width: 1023px)': { display: 'none' } },
  owner: { '@media (max-width: 1023px)': { display: 'none' } },
  last: { '@media (max-width: 719px)': { display: 'none' } },
  renewal: { '@media (max-width: 719px)': { display: 'none' } },
  head: {
    height: '32px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, position: 'sticky', insetBlockStart: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3,
  },
  headButton: {
    font: 'inherit', color: 'inherit', background: 'none', border: 'none', padding: '4px 0', cursor: 'pointer', display: 'inline-flex', alignItems: 'center', columnGap: '2px', minHeight: '24px', borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorNeutralForeground1 }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sorted: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  row: {
    height: '48px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, cursor: 'pointer', position: 'relative',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  cell: { minWidth: 0, overflow: 'hidden' },
  end: { textAlign: 'end', justifySelf: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  client: { display: 'flex', columnGap: '12px', alignItems: 'center' },
  mark: { width: '8px', flexShrink: 0, display: 'flex' },
  words: { minWidth: 0, overflow: 'hidden' },
  name: {
    display: 'block', maxWidth: '100%', font: 'inherit', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, background: 'none', border: 'none', padding: 0, cursor: 'pointer', textAlign: 'start',
    overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  second: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', display: 'flex', columnGap: '4px', alignItems: 'center' },
  endSecond: { justifyContent: 'flex-end' },
  sentence: { color: tokens.colorNeutralForeground2, display: 'block' },
  today: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  foot: { marginBlockStart: '8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});
