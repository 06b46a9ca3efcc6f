import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '640px', justifyItems: 'start' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'inherit',
    padding: '8px 12px 8px 0',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What is kept and where, in numbers, and the way to forget everything. */
export function KeptSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const snapshot = useSessionState((s) => s.snapshot);
  const records = useSessionState((s) => s.records);
  const [said, setSaid] = useState('');
  const told = useSessionState(
    (s) => s.sendCheck.kind === 'knows' || (s.sendCheck.kind !== 'unknown' && s.sendCheck.at !== null),
  );
  const inOutlook = useSessionState((s) => s.host.kind === 'outlook');
  const notes = [...records.values()].filter((r) => r.kind === 'handover' && !r.removed).length;
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'Mail with clients',
      `${snapshot?.messages.length ?? 0}`,
      'Sender, recipients, subject, time, and quotes of at most 160 characters. No texts.',
    ],
    [
      'Meetings',
      `${snapshot?.meetings.length ?? 0}`,
      'Times; title, people and agenda words of client meetings. Private entries: times only.',
    ],
    [
      'Mail and meetings of nobody known',
      `${snapshot?.unmatched.length ?? 0}`,
      'Id, addresses and time, to match them later. Nothing else.',
    ],
    ['Clients', `${snapshot?.clients.size ?? 0}`, 'What you wrote about them.'],
    ['Handover notes', `${notes}`, 'What you wrote.'],
    [
      'For Outlook’s check at sending',
      told ? '1' : '0',
      'In your mailbox: names and domains of clients, who decides, marks of recent conversations, busy times. No words of mails.',
    ],
  ];
  return (
    <section className={styles.section} aria-label="What is kept">
      <h1 className={page.title}>What is kept</h1>
      <table className={styles.table}>
        <thead>
          <tr>
            {['What', 'How many', 'What of it'].map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, n, of]) => (
            <tr key={what}>
              <th scope="row" className={styles.cell}>
                {what}
              </th>
              <td className={styles.cell}>{n}</td>
              <td className={styles.cell}>{of}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>Nothing leaves your Microsoft 365 and this device. There is no Mainstay server.</p>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button>Forget everything…</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Forget everything?</DialogTitle>
            <DialogContent>
              All clients, notes, answers and everything read so far are removed, here and in your OneDrive’s Mainstay
              folder. What Outlook’s check at sending knows goes with it
              {inOutlook ? '' : ', when Mainstay is next opened in Outlook'}. Mail and calendar in Outlook stay as they
              are. This cannot be taken back.
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>Keep</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button
                  appearance="primary"
                  onClick={() => void actions.forgetEverything().then(() => setSaid('Everything is forgotten.'))}
                >
                  Forget everything
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <p role="status">{said}</p>
    </section>
  );
}
