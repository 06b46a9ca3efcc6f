import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Print20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Client } from '../../shared/domain/client';
import { HANDOVER_SECTIONS } from '../../shared/domain/handover';
import { keptLines, openSuggestions, readHandover } from '../../shared/domain/handover-note';
import { suggestHandover } from '../../shared/domain/handover-suggestions';
import { handoverMarkdown } from '../../shared/domain/handover-text';
import { sayDay, sayTime, sayWhen } from '../../shared/domain/say-time';
import { useSessionState } from '../../shared/ui/use-session';
import { downloadText } from '../download';
import { usePageStyles } from '../page-styles';
import { ConflictNotice } from './conflict-notice';
import { HandoverMargin } from './handover-margin';
import { HandoverRecipient } from './handover-recipient';
import { HandoverSectionView } from './handover-section';
import { SaveState } from './save-state';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    columnGap: '8px',
    marginBlockStart: '8px',
    '@media print': { display: 'none' },
  },
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 672px) minmax(240px, 304px)',
    columnGap: '36px',
    rowGap: '24px',
    alignItems: 'start',
    marginBlockStart: '8px',
    paddingInlineStart: '16px',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  sections: { display: 'grid', rowGap: '32px', marginBlockStart: '24px' },
});

/** The handover note: a page to read, not a form. Saved as typed; suggestions stay marked until confirmed. */
export function HandoverDocument(props: { readonly client: Client }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { client } = props;
  const snapshot = useSessionState((s) => s.snapshot);
  const record = useSessionState((s) => s.records.get(`handover/${client.id}`));
  const note = useMemo(() => readHandover(client.id, record), [client.id, record]);
  const suggestions = useMemo(() => {
    if (!snapshot) return [];
    const { now, locale } = snapshot;
    const { zone } = snapshot.workingHours;
    return suggestHandover(client.id, snapshot, {
      day: (at) => sayDay(at, now, zone, locale),
      when: (at) => sayWhen(at, now, zone, locale),
    });
  }, [client.id, snapshot]);
  if (!snapshot) return null;
  const { zone } = snapshot.workingHours;
  const day = (at: number) => sayDay(at, snapshot.now, zone, snapshot.locale);
  const stamp = (at: number) => `${day(at)} ${sayTime(at, zone, snapshot.locale)}`;
  const download = () =>
    downloadText(
      `Handover ${client.name}.md`,
      'text/markdown',
      handoverMarkdown(client, note, (line) => day(line.at)),
    );
  return (
    <div>
      <div className={styles.tools}>
        <SaveState stamp={stamp} />
        <Button appearance="subtle" size="small" icon={<Print20Regular />} onClick={() => window.print()}>
          Print
        </Button>
        <Button appearance="subtle" size="small" icon={<ArrowDownload20Regular />} onClick={download}>
          Markdown
        </Button>
        <HandoverRecipient client={client} note={note} />
      </div>
      <ConflictNotice clientId={client.id} stamp={stamp} />
      <div className={styles.sheet}>
        <article aria-label={`Handover of ${client.name}`}>
          <h2 className={styles.title}>Handover of {client.name}</h2>
          <p className={page.caption}>
            {note.to
              ? `${snapshot.me.name} to ${note.to.name}`
              : `Kept by ${snapshot.me.name}; nobody has been named to take over`}
          </p>
          <div className={styles.sections}>
            {HANDOVER_SECTIONS.map((section) => (
              <HandoverSectionView
                key={section}
                client={client}
                section={section}
                lines={keptLines(note, section)}
                suggestions={openSuggestions(note, suggestions, section)}
                stamp={stamp}
                now={snapshot.now}
                by={snapshot.me.name}
              />
            ))}
          </div>
        </article>
        <HandoverMargin client={client} note={note} />
      </div>
    </div>
  );
}
