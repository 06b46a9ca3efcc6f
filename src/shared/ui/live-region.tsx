import { makeStyles } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(sentence: string) => void>(() => {});

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Children, and one polite line that only screen readers meet. */
export function LiveRegion(props: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  const announce = useCallback((sentence: string) => setSaid((before) => ({ sentence, times: before.times + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {props.children}
      <div role="status" aria-live="polite" className={styles.unseen}>
        {/* The same sentence twice is heard twice only when the text differs. */}
        {said.sentence}
        {said.times % 2 === 1 ? '\u00a0' : ''}
      </div>
    </AnnounceContext.Provider>
  );
}

/** Says one sentence to screen readers, after what they are saying now. Does nothing outside a `LiveRegion`. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}
