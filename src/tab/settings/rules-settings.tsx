import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { RULES } from '../../shared/rules/catalogue';
import { isRuleOn } from '../../shared/rules/rule-settings';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { useNarrow } from '../use-narrow';
import { InfobarCap } from './infobar-cap';
import { RuleDetail } from './rule-detail';
import { SendCheckLine } from './send-check-line';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 680px)',
    columnGap: '32px',
    rowGap: '16px',
    alignItems: 'start',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  head: { display: 'flex', justifyContent: 'space-between', paddingInline: '12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    width: '100%',
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '8px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'inherit',
    padding: '6px 12px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    minHeight: '32px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  // In one column the rule unfolds where it was pressed.
  below: { paddingInline: '12px', paddingBlock: '12px 24px' },
  off: { color: tokens.colorNeutralForeground3 },
});

/** All rules with how often they fired; one of them in full beside the list. */
export function RulesSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const settings = useSessionState((s) => s.rules);
  const use = useSessionState((s) => s.ruleUse);
  const [id, setId] = useState(RULES[0]?.id ?? '');
  const rule = RULES.find((r) => r.id === id);
  const narrow = useNarrow(1024);
  return (
    <section className={styles.columns} aria-label="Rules">
      <div>
        <div className={mergeClasses(styles.head, page.caption)}>
          <span>{RULES.length} rules</span>
          <span>Fired in 30 days</span>
        </div>
        <ul className={styles.list}>
          {RULES.map((each) => {
            const on = isRuleOn(each, settings);
            return (
              <li key={each.id}>
                <button
                  type="button"
                  className={mergeClasses(styles.item, each.id === id && styles.here, !on && styles.off)}
                  aria-current={each.id === id ? 'true' : undefined}
                  onClick={() => setId(each.id)}
                >
                  <span>{each.title}</span>
                  <span>{on ? (use.get(each.id)?.fired ?? 0) : 'off'}</span>
                </button>
                {narrow && each.id === id && (
                  <div className={styles.below}>
                    <RuleDetail rule={each} />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
        <SendCheckLine />
        <InfobarCap />
      </div>
      {rule && !narrow && <RuleDetail key={rule.id} rule={rule} />}
    </section>
  );
}
