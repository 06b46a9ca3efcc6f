import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { englishOf } from '../domain/english-of';
import { sayTime } from '../domain/say-time';
import type { Evidence, Finding } from '../rules/finding';
import { inQuotes } from './cut-quote';
import { STRINGS } from './strings';
import { useTextStyles } from './text-styles';
import { useSession, useSessionState } from './use-session';

const useStyles = makeStyles({
  proof: {
    display: 'grid',
    rowGap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
      animationDuration: '150ms',
    },
  },
  block: { margin: 0, overflowWrap: 'anywhere' },
  // A day keeps its time: words give way only where they are wider than the proof.
  value: { margin: 0, overflowWrap: 'break-word' },
  measures: { display: 'grid', gridTemplateColumns: 'auto auto', justifyContent: 'start', gap: '12px 32px', margin: 0 },
  pair: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  // Lines of 16 px, pressed on 24 (WCAG 2.2, target size).
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingBlock: '4px' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', marginBlock: '-4px' },
});

/** What shows a finding: the rule in words, the numbers with what is wanted, the quotes with who and when, what was not found, two links. */
export function Proof(props: { readonly finding: Finding; readonly id: string }) {
  const { finding } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { actions } = useSession();
  const rule = useRuleWhy(finding.ruleId);
  const quotes = finding.evidence.filter((e) => e.quote !== undefined && e.quote !== '').slice(0, 4);
  const item = finding.evidence.find((e) => (e.kind === 'message' || e.kind === 'meeting') && e.id !== '');
  return (
    <div className={styles.proof} id={props.id}>
      <p className={mergeClasses(text.body, styles.block)}>{rule}</p>
      {finding.measures.length > 0 && (
        <dl className={styles.measures}>
          {finding.measures.map((m) => (
            <div key={m.label} className={styles.pair}>
              <dt className={text.caption}>{m.label}</dt>
              <dd className={mergeClasses(text.strong, styles.value)}>
                {m.value.replace(/ (?=\d{1,2}[:.]\d\d)/, '\u00a0')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {quotes.map((e, i) => (
        <Quote key={i} evidence={e} />
      ))}
      {finding.notFound !== undefined && <p className={mergeClasses(text.caption, styles.block)}>{finding.notFound}</p>}
      {finding.outcome === 'cantTell' && (
        <p className={mergeClasses(text.caption, styles.block)}>{STRINGS.proof.cantTell}</p>
      )}
      <div className={styles.links}>
        {item && (
          <Link
            as="button"
            className={styles.link}
            onClick={() => void actions.openItem(item.kind === 'meeting' ? 'meeting' : 'message', item.id)}
          >
            {item.kind === 'meeting' ? STRINGS.proof.openMeeting : STRINGS.proof.openMail}
          </Link>
        )}
        <Link as="button" className={styles.link} onClick={() => void actions.openTab('settings/rules')}>
          {STRINGS.proof.changeRule}
        </Link>
      </div>
    </div>
  );
}

function Quote({ evidence }: { readonly evidence: Evidence }) {
  const styles = useStyles();
  const text = useTextStyles();
  const said = useMomentSaid();
  const from = [evidence.by, evidence.at === undefined ? undefined : said(evidence.at)]
    .filter((part) => part !== undefined)
    .join(', ');
  return (
    <blockquote className={styles.block}>
      <div className={text.body}>{inQuotes(evidence.quote ?? '')}</div>
      {from !== '' && <div className={text.caption}>{from}</div>}
    </blockquote>
  );
}

/** “Tuesday 24 March, 14:10”: weekday and date, for proofs. */
function useMomentSaid(): (at: number) => string {
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const day = new Intl.DateTimeFormat(englishOf(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  return (at) => `${day.format(at)}, ${sayTime(at, zone, locale)}`;
}

/** Why the rule exists, in its own words; the catalogue comes when somebody asks. */
function useRuleWhy(ruleId: string): string {
  const [why, setWhy] = useState('');
  useEffect(() => {
    let gone = false;
    void import('../rules/catalogue').then(({ RULES }) => {
      if (!gone) setWhy(RULES.find((r) => r.id === ruleId)?.why ?? '');
    });
    return () => {
      gone = true;
    };
  }, [ruleId]);
  return why;
}
