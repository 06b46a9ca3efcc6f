import { Divider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box' },
  main: { flexGrow: 1, minWidth: 0 },
  foot: { position: 'sticky', insetBlockEnd: 0 },
});

/** The pane: what it says, and the footer at the bottom of the window. */
export function PaneFrame(props: { readonly footer: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <main className={styles.main}>{props.children}</main>
      <div className={styles.foot}>{props.footer}</div>
    </div>
  );
}

/** A section of the pane and the divider above it. */
export function PaneSection(props: {
  readonly kind: 'block' | 'rows';
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const styles = useSectionStyles();
  return (
    <>
      <Divider />
      <section className={styles[props.kind]} {...(props.label !== undefined && { 'aria-label': props.label })}>
        {props.children}
      </section>
    </>
  );
}

const useSectionStyles = makeStyles({
  block: { padding: '16px' },
  rows: { paddingBlock: '8px' },
});
