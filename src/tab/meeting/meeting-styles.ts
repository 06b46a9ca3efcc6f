import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of the meeting's card and its sections. */
export const useMeetingStyles = makeStyles({
  card: { maxWidth: '560px', display: 'grid', rowGap: '16px' },
  head: { display: 'flex', columnGap: '8px', alignItems: 'stretch' },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockStart: '12px',
    display: 'grid',
    rowGap: '8px',
  },
  sectionHead: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px' },
  person: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', alignItems: 'center' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '16px',
    rowGap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockStart: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  there: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
});
