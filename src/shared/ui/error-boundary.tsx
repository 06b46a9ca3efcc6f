import { Button, makeStyles } from '@fluentui/react-components';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { STRINGS } from './strings';
import { useTextStyles } from './text-styles';

interface State {
  readonly details: string | null;
}

/** Keeps a surface standing when a part of it breaks: says so, offers another try, and details without anything personal. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: `Mainstay: ${error instanceof Error ? error.name : 'unknown error'}` };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.setState({ details: errorDetails(error, info.componentStack ?? '') });
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === null ? (
      this.props.children
    ) : (
      <Broken details={details} onRetry={() => this.setState({ details: null })} />
    );
  }
}

/** Kind of error and names of the parts it went through; never its message, which may quote a mail. */
export function errorDetails(error: unknown, componentStack: string): string {
  const parts = componentStack
    .split('\n')
    .map((line) => /^\s*at (\w+)/.exec(line)?.[1])
    .filter((part) => part !== undefined);
  return [`Mainstay: ${error instanceof Error ? error.name : 'unknown error'}`, ...parts.slice(0, 12)].join('\n  in ');
}

const useStyles = makeStyles({
  broken: { display: 'grid', rowGap: '8px', padding: '16px', justifyItems: 'start' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlockStart: '4px' },
});

function Broken(props: { readonly details: string; readonly onRetry: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.broken} role="alert">
      <div className={text.strong}>{STRINGS.broken.sentence}</div>
      <div className={text.body}>{STRINGS.broken.what}</div>
      <div className={styles.acts}>
        <Button appearance="primary" onClick={props.onRetry}>
          {STRINGS.broken.retry}
        </Button>
        <CopyButton text={props.details} label={STRINGS.broken.copy} />
      </div>
    </div>
  );
}
