import { FluentProvider, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  startTeamsConfiguration,
  type RemovalPage,
  type TabConfiguration,
  type TabSetupPages,
} from '../shared/app/teams-configuration';
import { mountSurface } from '../shared/ui/mount-surface';
import { SilentHost } from '../shared/ui/silent-host';
import { themeFor } from '../shared/ui/theme';
import { useColorScheme } from '../shared/ui/use-color-scheme';
import { SessionProvider, useSessionState } from '../shared/ui/use-session';
import { routeText, type Route } from './route';
import '../shared/ui/page.css';

const useStyles = makeStyles({
  page: { padding: '16px 24px', display: 'grid', rowGap: '12px', alignContent: 'start' },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What a channel tab shows: all clients, or one. Teams' own Save button keeps the choice. */
function ConfigurationPage(props: { readonly configuration: TabConfiguration }) {
  const styles = useStyles();
  const { configuration } = props;
  const clients = useSessionState((s) => s.snapshot?.clients);
  const [choice, setChoice] = useState<string>('');
  const list = [...(clients?.values() ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  useEffect(() => {
    configuration.setValid(choice !== '');
    configuration.onSave(() => {
      if (choice === '') return null;
      const client = list.find((c) => c.id === choice);
      const route: Route = client ? { page: 'client', clientId: client.id, section: 'timeline' } : { page: 'clients' };
      const url = new URL('tab.html', location.href);
      url.hash = `/${routeText(route)}`;
      return {
        entityId: client ? `client:${client.id}` : 'clients',
        name: client?.name ?? 'Clients',
        contentUrl: url.href,
        websiteUrl: url.href,
        removeUrl: new URL('tab-config.html', location.href).href,
      };
    });
  });
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>What should this tab show?</h1>
      <p className={styles.quiet}>
        Everybody sees it with their own mail and calendar: Mainstay shows nobody what they could not read themselves.
      </p>
      <RadioGroup value={choice} onChange={(_, data) => setChoice(data.value)} aria-label="What should this tab show?">
        <Radio value="all" label="All clients" />
        {list.map((client) => (
          <Radio key={client.id} value={client.id} label={client.name} />
        ))}
      </RadioGroup>
      {list.length === 0 && (
        <p className={styles.quiet} role="status">
          Your clients appear here once Mainstay knows them. All clients can be chosen now.
        </p>
      )}
    </main>
  );
}

/** Leaving a channel: what goes with the tab, and what stays. Teams' own button takes it away. */
function RemovalNotice(props: { readonly removal: RemovalPage }) {
  const styles = useStyles();
  const { removal } = props;
  useEffect(() => removal.allow(), [removal]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>The tab leaves this channel</h1>
      <p className={styles.line}>Only the tab goes. Nobody in the channel loses anything they have read or written.</p>
      <p className={styles.quiet}>
        Your clients and notes stay where they are kept: in your OneDrive and on your devices. To remove them, open
        Mainstay, then Settings, then What is kept.
      </p>
    </main>
  );
}

/** One of the two pages around a channel tab, in the host's theme. */
function SetupPages({ session, configuration, removal }: TabSetupPages) {
  const { theme, silent } = useSyncExternalStore(session.subscribe, () => session.state().host);
  useColorScheme(theme);
  return (
    <FluentProvider theme={themeFor(theme)}>
      <SessionProvider session={session}>
        {configuration ? (
          <ConfigurationPage configuration={configuration} />
        ) : removal ? (
          <RemovalNotice removal={removal} />
        ) : (
          <>
            {silent && <SilentHost silent={silent} />}
            <p>Open this page in Teams to add Mainstay to a channel.</p>
          </>
        )}
      </SessionProvider>
    </FluentProvider>
  );
}

void mountSurface(
  async (show) => show(<SetupPages {...await startTeamsConfiguration()} />),
  (dark) => themeFor(dark ? 'teams-dark' : 'teams-light'),
);
