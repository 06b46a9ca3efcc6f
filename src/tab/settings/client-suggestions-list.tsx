import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Client } from '../../shared/domain/client';
import type { ClientSuggestion } from '../../shared/domain/client-suggestions';
import { count } from '../../shared/domain/say-time';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBlockStart: '4px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '48px',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  same: { display: 'flex', flexWrap: 'wrap', columnGap: '4px' },
});

/** Firms seen in the mailbox that are no client yet; domains that share threads can be taken as one client. */
export function ClientSuggestions(props: {
  readonly suggestions: readonly ClientSuggestion[];
  readonly onAdd: (client: Client) => void;
  readonly onNever: (domain: string) => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const [joined, setJoined] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  if (props.suggestions.length === 0) return null;
  const add = (s: ClientSuggestion) =>
    props.onAdd({
      id: '',
      name: s.name,
      domains: [s.domain, ...(joined.get(s.domain) ?? [])],
      addresses: [],
      people: [],
      never: [],
    });
  const toggle = (of: string, domain: string, on: boolean) => {
    const before = joined.get(of) ?? [];
    setJoined(new Map(joined).set(of, on ? [...before, domain] : before.filter((d) => d !== domain)));
  };
  return (
    <section aria-label="Suggested from your mail">
      <h2 className={page.section}>Suggested from your mail</h2>
      <ul className={styles.list}>
        {props.suggestions.map((s) => (
          <li key={s.domain} className={styles.row}>
            <div>
              <span className={styles.name}>{s.name}</span> <span className={page.caption}>{s.domain}</span>
              <div className={page.caption}>
                {sayContact(s)} ·{' '}
                {s.people
                  .slice(0, 3)
                  .map((p) => p.name || p.address)
                  .join(', ')}
              </div>
              {s.sameClient.length > 0 && (
                <div className={styles.same} role="group" aria-label={`Same client as ${s.name}?`}>
                  {s.sameClient.slice(0, 4).map((domain) => (
                    <Checkbox
                      key={domain}
                      label={`with ${domain}`}
                      checked={joined.get(s.domain)?.includes(domain) ?? false}
                      onChange={(_, d) => toggle(s.domain, domain, d.checked === true)}
                    />
                  ))}
                </div>
              )}
            </div>
            <Button size="small" aria-label={`Add ${s.name}`} onClick={() => add(s)}>
              Add
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Never suggest ${s.domain}`}
              onClick={() => props.onNever(s.domain)}
            >
              Never
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** “10 mails, 5 from us, 1 meeting”; what there is none of is left out. */
function sayContact(s: ClientSuggestion): string {
  const mails =
    s.messages === 0 ? [] : [count(s.messages, 'mail'), s.sent === 0 ? 'none from us' : `${s.sent} from us`];
  return [...mails, ...(s.meetings > 0 ? [count(s.meetings, 'meeting')] : [])].join(', ');
}
