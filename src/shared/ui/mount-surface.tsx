import { Button, FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons';
import { Fragment, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { CopyDetails } from './copy-details';
import { NoticeBlock } from './notice-block';
import { STRINGS } from './strings';

/** How a surface starts: it hands what it shows to `show`, once or, when another session takes over, again. */
export type SurfaceStart = (show: (surface: ReactNode) => void) => Promise<void>;

const useStyles = makeStyles({ page: { padding: '16px', minHeight: '100vh', boxSizing: 'border-box' } });

/** Nothing can be shown: a part of Mainstay did not arrive. `code` is a kind of error, never its message. */
export function StartFailure({ code }: { readonly code: string }) {
  const styles = useStyles();
  return (
    <main className={styles.page} lang="en">
      <NoticeBlock
        strong
        icon={<ErrorCircle20Regular />}
        sentence={STRINGS.notStarted.sentence}
        what={STRINGS.notStarted.what}
      >
        <CopyDetails code={code}>
          <Button appearance="primary" onClick={() => location.reload()}>
            {STRINGS.broken.retry}
          </Button>
        </CopyDetails>
      </NoticeBlock>
    </main>
  );
}

function systemIsDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Starts a surface in the page's root; a start that fails is said there, in the system's colours. Does nothing without a root. */
export async function mountSurface(start: SurfaceStart, theme: (dark: boolean) => Theme): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) return;
  const root = createRoot(place);
  let shown = 0;
  try {
    await start((surface) => {
      shown += 1;
      // Another session is another surface: nothing of the first one's state stays.
      root.render(
        <StrictMode>
          <Fragment key={shown}>{surface}</Fragment>
        </StrictMode>,
      );
    });
  } catch (error) {
    const code = error instanceof Error ? error.name : 'start';
    root.render(
      <FluentProvider theme={theme(systemIsDark())}>
        <StartFailure code={code} />
      </FluentProvider>,
    );
  }
}
