import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { assertNever } from '../../shared/domain/assert-never';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { usePageStyles } from '../page-styles';
import { SETTINGS_SECTIONS, type SettingsSection } from '../route';
import { useRoute } from '../use-route';
import { ClientsSettings } from './clients-settings';
import { HoursSettings } from './hours-settings';
import { KeptSettings } from './kept-settings';
import { MatchingSettings } from './matching-settings';
import { RulesSettings } from './rules-settings';
import { StorageSettings } from './storage-settings';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '180px minmax(0, 1fr)',
    columnGap: '32px',
    rowGap: '16px',
    alignItems: 'start',
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  nav: { display: 'grid', rowGap: '0', '@media (max-width: 719px)': { display: 'flex', flexWrap: 'wrap' } },
  item: {
    position: 'relative',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'inherit',
    padding: '6px 12px',
    marginInlineStart: '-12px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    minHeight: '32px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 719px)': { marginInlineStart: 0 },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '8px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

const LABELS: Readonly<Record<SettingsSection, string>> = {
  clients: 'Clients',
  matching: 'Matching',
  rules: 'Rules',
  hours: 'Hours and holidays',
  storage: 'Storage and sign-in',
  kept: 'What is kept',
};

/** Settings: a list of sections at the start, one section beside it. */
export function SettingsPage(props: { readonly section: SettingsSection }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { go } = useRoute();
  return (
    <div className={page.page}>
      <StateOfKnowledge without={props.section === 'storage' ? ['consent-required', 'admin-consent-required'] : []} />
      <div className={styles.columns}>
        <nav className={styles.nav} aria-label="Settings">
          {SETTINGS_SECTIONS.map((section) => (
            <button
              key={section}
              type="button"
              className={mergeClasses(styles.item, section === props.section && styles.here)}
              aria-current={section === props.section ? 'page' : undefined}
              onClick={() => go({ page: 'settings', section })}
            >
              {LABELS[section]}
            </button>
          ))}
        </nav>
        <Section section={props.section} />
      </div>
    </div>
  );
}

function Section(props: { readonly section: SettingsSection }) {
  switch (props.section) {
    case 'clients':
      return <ClientsSettings />;
    case 'matching':
      return <MatchingSettings />;
    case 'rules':
      return <RulesSettings />;
    case 'hours':
      return <HoursSettings />;
    case 'storage':
      return <StorageSettings />;
    case 'kept':
      return <KeptSettings />;
    default:
      return assertNever(props.section);
  }
}
