import { Button, makeStyles, SpinButton, Switch, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, Checkmark16Regular, Flag16Regular } from '@fluentui/react-icons';
import type { Rule } from '../../shared/rules/rule';
import { isRuleOn, UNTOUCHED } from '../../shared/rules/rule-settings';
import type { RuleSetting } from '../../shared/rules/rule-settings';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { LinkButton } from '../link-button';
import { usePageStyles } from '../page-styles';
import { RuleUseBar } from './rule-use-bar';
import { UndoNotice, useUndo } from './undo-notice';

const useStyles = makeStyles({
  detail: { display: 'grid', rowGap: '16px' },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    columnGap: '12px',
    '@media (max-width: 1023px)': { justifyContent: 'end' },
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    // In one column the rule unfolds below its line in the list, which says the same words.
    '@media (max-width: 1023px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  examples: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: '24px',
    rowGap: '12px',
    '@media (max-width: 719px)': { gridTemplateColumns: '1fr' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px', marginBlockStart: '4px' },
  example: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px' },
  flag: { color: tokens.colorStatusWarningBorder2, display: 'flex', height: '20px', alignItems: 'center' },
  tick: { color: tokens.colorNeutralForeground3, display: 'flex', height: '20px', alignItems: 'center' },
  option: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px 96px',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '40px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  foot: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '12px', flexWrap: 'wrap' },
});

/** One rule: its sentence, examples both ways, options, what people did with it, and where it is off. */
export function RuleDetail(props: { readonly rule: Rule }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const { rule } = props;
  const [notice, tell] = useUndo();
  const use = useSessionState((s) => s.ruleUse.get(rule.id));
  const kept = useSessionState((s) => s.rules.get(rule.id));
  const clients = useSessionState((s) => s.snapshot?.clients);
  const setting: RuleSetting = kept ?? UNTOUCHED;
  const on = useSessionState((s) => isRuleOn(rule, s.rules));
  const save = (change: Partial<RuleSetting>, words: string) =>
    tell(words, actions.setRule(rule.id, { ...setting, ...change }));
  const options = { ...rule.options, ...setting.options };
  const example = (text: string, speaks: boolean) => (
    <li key={text} className={styles.example}>
      <span className={speaks ? styles.flag : styles.tick}>
        {speaks ? <Flag16Regular aria-hidden="true" /> : <Checkmark16Regular aria-hidden="true" />}
      </span>
      {text}
    </li>
  );
  return (
    <div className={styles.detail}>
      <div>
        <div className={styles.head}>
          <h1 className={styles.title}>{rule.title}</h1>
          <Switch
            labelPosition="before"
            label={on ? 'On' : 'Off'}
            aria-label={`${rule.title}, ${on ? 'on' : 'off'}`}
            checked={on}
            onChange={(_, d) => save({ on: d.checked }, d.checked ? 'The rule is on.' : 'The rule is off.')}
          />
        </div>
        <div>
          {rule.about} {rule.why}
        </div>
        <div className={styles.quiet}>Says {rule.says}</div>
      </div>
      <UndoNotice notice={notice} />
      <div className={styles.examples}>
        <section aria-label="Speaks up">
          <h2 className={page.section}>Speaks up</h2>
          <ul className={styles.list}>{rule.examples.failed.map((text) => example(text, true))}</ul>
        </section>
        <section aria-label="Stays quiet">
          <h2 className={page.section}>Stays quiet</h2>
          <ul className={styles.list}>{rule.examples.passed.map((text) => example(text, false))}</ul>
        </section>
      </div>
      {Object.keys(rule.options).length > 0 && (
        <section aria-label="Options">
          <h2 className={page.section}>Options</h2>
          {Object.entries(rule.optionLabels).map(([name, { label, unit }]) => {
            const value = options[name];
            const set = (next: number | boolean) => save({ options: { ...setting.options, [name]: next } }, 'Changed.');
            return (
              <div key={name} className={styles.option}>
                <span id={`${rule.id}-${name}`}>{label}</span>
                {typeof value === 'boolean' ? (
                  <Switch checked={value} aria-labelledby={`${rule.id}-${name}`} onChange={(_, d) => set(d.checked)} />
                ) : (
                  <SpinButton
                    size="small"
                    min={0}
                    max={1000}
                    value={value ?? 0}
                    aria-labelledby={`${rule.id}-${name}`}
                    onChange={(_, d) => {
                      const n = d.value ?? Number.parseInt(d.displayValue ?? '', 10);
                      if (Number.isInteger(n)) set(Math.min(1000, Math.max(0, n)));
                    }}
                  />
                )}
                <span className={styles.quiet}>{unit ?? ''}</span>
              </div>
            );
          })}
        </section>
      )}
      <section aria-label="On this device, last 30 days">
        <h2 className={page.section}>On this device, last 30 days</h2>
        <RuleUseBar use={use ?? { fired: 0, changed: 0, putOff: 0, notThis: 0, reasons: [] }} />
      </section>
      <div className={styles.foot}>
        <span className={styles.quiet}>
          {setting.offForClients.length + setting.offForPeople.length === 0 ? 'Off for nobody' : 'Off for '}
          {setting.offForClients.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              {clients?.get(id)?.name ?? id}{' '}
              <LinkButton
                onClick={() => save({ offForClients: setting.offForClients.filter((c) => c !== id) }, 'On again.')}
              >
                On again
              </LinkButton>
            </span>
          ))}
          {setting.offForPeople.join(', ')}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          onClick={() => save(UNTOUCHED, 'Back to defaults.')}
        >
          Back to defaults
        </Button>
      </div>
    </div>
  );
}
