import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Rung } from '../app/knowledge';
import { CopyButton } from './copy-button';
import { STRINGS } from './strings';

const useStyles = makeStyles({
  consent: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px' },
  link: { textOverflow: 'ellipsis' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The link an administrator needs: whole, selectable, to copy; and the mail that explains it. */
export function AdminConsent(props: { readonly rung: Rung; readonly link: string }) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const select = () => field.current?.select();
  return (
    <div className={styles.consent}>
      <Input
        readOnly
        value={props.link}
        aria-label={STRINGS.knowledge.adminLink}
        input={{ ref: field, className: styles.link }}
        onFocus={select}
      />
      <div className={styles.acts}>
        <CopyButton
          primary
          text={props.link}
          label={STRINGS.knowledge.copyLink}
          onRefused={() => field.current?.focus()}
        />
        <CopyMail text={STRINGS.knowledge.adminMail(STRINGS.rungAsk[props.rung], props.link)} />
      </div>
    </div>
  );
}

function CopyMail(props: { readonly text: string }) {
  return (
    <Button appearance="subtle" onClick={() => void navigator.clipboard?.writeText(props.text)}>
      {STRINGS.knowledge.copyMail}
    </Button>
  );
}
