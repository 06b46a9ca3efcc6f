import { makeStyles, tokens } from '@fluentui/react-components';
import type { Client } from '../../shared/domain/client';
import { clientColor } from '../../shared/domain/client-color';
import type { PeopleMap } from '../../shared/domain/people-map';
import type { Snapshot } from '../../shared/domain/snapshot';
import { touchpointsOf } from '../../shared/domain/touchpoint';
import { useSessionState } from '../../shared/ui/use-session';
import { capitalized } from '../capitalized';
import { ClientBar } from '../client-bar';
import { portfolioSayer } from '../clients/portfolio-sayer';
import { SmallPeopleMap } from './small-people-map';

const useStyles = makeStyles({
  header: { display: 'flex', columnGap: '32px', alignItems: 'start', minHeight: '64px' },
  left: { flexGrow: 1, minWidth: 0 },
  name: { display: 'flex', columnGap: '12px', alignItems: 'center', minHeight: '32px' },
  bar: { alignSelf: 'stretch', marginBlock: '4px' },
  title: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  facts: { color: tokens.colorNeutralForeground3, marginInlineStart: '16px', textWrap: 'pretty' },
  pairs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '40px',
    rowGap: '8px',
    margin: 0,
    marginInlineStart: '16px',
    marginBlockStart: '16px',
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: { margin: 0, maxWidth: '320px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  map: { '@media (max-width: 1023px)': { display: 'none' } },
});

/** Name, facts, next and last contact, what is open, renewal; the small map at the end on wide pages. */
export function ClientHeader(props: {
  readonly client: Client;
  readonly snapshot: Snapshot;
  readonly map: PeopleMap;
  readonly withMap: boolean;
}) {
  const styles = useStyles();
  const { client, snapshot } = props;
  const findings = useSessionState((s) => s.findings);
  const say = portfolioSayer(snapshot);
  const touches = touchpointsOf(client.id, snapshot);
  const last = touches.filter((t) => t.at <= snapshot.now).at(-1);
  const next = touches.find((t) => t.kind !== 'mail' && t.at > snapshot.now);
  const open = findings.filter((f) => f.clientId === client.id && f.outcome === 'failed');
  const today = open.filter((f) => f.weight === 'today').length;
  const facts = [
    client.about,
    client.since ? `client since ${client.since.slice(0, 4)}` : '',
    client.owner ? `owner ${say.owner(client)}` : '',
    client.domains.join(', '),
  ].filter(Boolean);
  const pairs: readonly (readonly [string, string])[] = [
    [
      'Next',
      next && next.kind !== 'mail'
        ? `${say.when(next.at)}${next.meeting.title ? `, ${next.meeting.title}` : ''}`
        : 'Nothing planned',
    ],
    [
      'Last',
      last
        ? `${capitalized(say.day(last.at))}, ${last.kind === 'mail' ? 'mail' : last.kind} with ${say.who(last)}`
        : 'None seen',
    ],
    ['Open', open.length === 0 ? 'Nothing' : `${open.length}${today > 0 ? `, ${today} for today` : ''}`],
    ...(client.renewal ? [['Renewal', say.renewal(client)] as const] : []),
  ];
  return (
    <header className={styles.header}>
      <div className={styles.left}>
        <div className={styles.name}>
          <ClientBar color={clientColor(client, snapshot.clients.values())} className={styles.bar} />
          <h1 className={styles.title}>{client.name}</h1>
        </div>
        <div className={styles.facts}>{facts.join(' · ')}</div>
        {props.withMap && (
          <dl className={styles.pairs}>
            {pairs.map(([label, value]) => (
              <div key={label}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {props.withMap && (
        <div className={styles.map}>
          <SmallPeopleMap map={props.map} />
        </div>
      )}
    </header>
  );
}
