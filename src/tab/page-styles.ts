import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles every page of the tab shares: margins, heading row, chips row (tab.md §3). */
export const usePageStyles = makeStyles({
  page: {
    paddingInline: '24px',
    paddingBlock: '16px 32px',
    maxWidth: '1392px',
    '@media (max-width: 719px)': { paddingInline: '16px' },
  },
  heading: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', minHeight: '32px' },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    flexGrow: 1,
    textWrap: 'pretty',
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlockStart: '8px' },
  section: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    marginBlock: 0,
  },
  /** Buttons that belong together wrap together, and end where the heading's row ends. */
  acts: { display: 'flex', columnGap: '8px', marginInlineStart: 'auto' },
  empty: { marginBlock: '32px', maxWidth: '560px', display: 'grid', rowGap: '12px', justifyItems: 'start' },
});
