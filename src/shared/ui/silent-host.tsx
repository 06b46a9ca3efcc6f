import { Button, Divider, makeStyles } from '@fluentui/react-components';
import { PlugDisconnected20Regular } from '@fluentui/react-icons';
import { NoticeBlock } from './notice-block';
import { STRINGS } from './strings';
import { useSessionState } from './use-session';

const useStyles = makeStyles({ notice: { padding: '16px' } });

/** The host never answered and the page stands in for itself: what that means, what still works, another try. Nothing elsewhere. */
export function SilentHost() {
  const styles = useStyles();
  const silent = useSessionState((s) => s.host.silent);
  if (silent === null) return null;
  const { sentence, what } = STRINGS.silent[silent];
  return (
    <>
      <aside className={styles.notice} aria-label={sentence} role="status">
        <NoticeBlock strong icon={<PlugDisconnected20Regular />} sentence={sentence} what={what}>
          <Button onClick={() => location.reload()}>{STRINGS.broken.retry}</Button>
        </NoticeBlock>
      </aside>
      <Divider />
    </>
  );
}
