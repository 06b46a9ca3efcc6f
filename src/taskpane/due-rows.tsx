import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Act, Finding } from '../shared/rules/finding';
import { inOneVoice } from '../shared/rules/one-voice';
import { actLabel, otherMeeting } from '../shared/ui/act-label';
import { AlsoLines } from '../shared/ui/also-lines';
import { FindingCard } from '../shared/ui/finding-card';
import { FindingSentence } from '../shared/ui/finding-sentence';
import { useAnnounce } from '../shared/ui/live-region';
import { runAct } from '../shared/ui/run-act';
import { sayResult } from '../shared/ui/say-result';
import { STRINGS } from '../shared/ui/strings';
import { useTextStyles } from '../shared/ui/text-styles';
import { useWaits } from '../shared/ui/use-careful-words';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { WeightMark } from '../shared/ui/weight-mark';
import { useSaid } from './use-said';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    paddingBlock: '8px',
    paddingInline: '16px',
    minHeight: '52px',
    boxSizing: 'border-box',
  },
  mark: { display: 'grid', placeItems: 'center', height: '20px' },
  words: { minWidth: 0, display: 'grid', rowGap: '2px' },
  sentence: { overflowWrap: 'anywhere', textWrap: 'pretty', hyphens: 'auto' },
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  label: { flex: '1 1 120px', minWidth: 0 },
  // The word of a small subtle button stands nine pixels in: it is to stand on the edge of the text.
  more: {
    marginInlineStart: '39px',
    marginBlock: '4px',
    '@media (forced-colors: active)': { marginInlineStart: '48px' },
  },
  card: { paddingBlock: '8px', paddingInline: '16px' },
  also: { paddingInline: '16px', marginBlock: '-8px 8px' },
});

const FIRST = 3;
/** Acts whose first word is enough beside the sentence; the button's name says all of it. */
const VERB_SAYS_IT: ReadonlySet<Act['kind']> = new Set([
  'draft-agenda',
  'draft-minutes',
  'forward',
  'open',
  'open-handover',
]);

/** What is due with all clients, worst first, a row for each item: the sentence, whose it is and when, one act; what else is due on it below. */
export function DueRows(props: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  const voices = inOneVoice(props.findings);
  const shown = all ? voices : voices.slice(0, FIRST);
  const hidden = voices.slice(shown.length);
  useEffect(() => {
    if (focus === null) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(focus)}"] :is([tabindex="-1"],button)`)
      ?.focus();
    setFocus(null);
  }, [focus]);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map(({ key, lead, also }) => (
          <li key={key}>
            <DueRow key={lead.key} finding={lead} />
            {also.length > 0 && (
              <div className={styles.also}>
                <AlsoLines
                  lead={lead}
                  also={also}
                  card={(finding) => <FindingCard finding={finding} />}
                  onOpen={setFocus}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {hidden.length > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          onClick={() => {
            setFocus(hidden[0]?.lead.key ?? null);
            setAll(true);
          }}
        >
          {STRINGS.more(hidden.reduce((n, v) => n + 1 + v.also.length, 0))}
        </Button>
      )}
    </>
  );
}

function DueRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const announce = useAnnounce();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const client = useSessionState((s) =>
    finding.clientId === null ? undefined : s.snapshot?.clients.get(finding.clientId)?.name,
  );
  const said = useSaid();
  const waits = useWaits();
  const [note, setNote] = useState('');
  const act = finding.acts.find((a) => a.kind !== 'leave-out');
  const press = async () => {
    if (!act) return;
    const result = await runAct(session, act, finding);
    const done = sayResult(result, act, zone, locale);
    setNote(done);
    announce(done);
  };
  if (!act)
    return (
      <div className={styles.card}>
        <FindingCard finding={finding} />
      </div>
    );
  const words = actLabel(act, zone, locale, otherMeeting(act, finding));
  const label =
    note !== ''
      ? note
      : [client, waits(act) ? STRINGS.finding.whenOnline(words) : said.moment(finding.at)]
          .filter((p) => p !== undefined)
          .join(' · ');
  return (
    <div className={styles.row} data-finding={finding.key}>
      <span className={styles.mark}>
        <WeightMark weight={finding.weight} />
      </span>
      <div className={styles.words}>
        <div className={mergeClasses(text.body, styles.sentence)}>
          <FindingSentence finding={finding} plain />
        </div>
        <div className={styles.below}>
          <div className={mergeClasses(text.caption, styles.label)}>{label}</div>
          {!waits(act) && (
            <Button size="small" aria-label={`${words}: ${finding.message}`} onClick={() => void press()}>
              {VERB_SAYS_IT.has(act.kind) ? words.split(' ', 1)[0] : words}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
