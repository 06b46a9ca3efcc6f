import { Button, Divider, makeStyles } from '@fluentui/react-components';
import { PlugDisconnected20Regular } from '@fluentui/react-icons';
import { NoticeBlock } from './notice-block';
import { STRINGS } from './strings';

const useStyles = makeStyles({ notice: { padding: '16px' } });

/** The host never answered and the page stands in for itself: what that means, what still works, another try. */
export function SilentHost(props: { readonly silent: 'outlook' | 'teams' }) {
  const styles = useStyles();
  const { sentence, what } = STRINGS.silent[props.silent];
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
