import { Button, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Rung } from '../app/knowledge';
import { CopyButton, writeText } from './copy-button';
import { useAnnounce } from './live-region';
import { RUNG_WORDS } from './rung-words';
import { SIGN_IN_WORDS } from './sign-in-words';
import { STRINGS } from './strings';

const useStyles = makeStyles({
  consent: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px' },
  link: { textOverflow: 'ellipsis' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The link an administrator needs: whole, selectable, to copy; and the mail that explains it. Frames without a clipboard show the mail instead. */
export function AdminConsent(props: { readonly rung: Rung; readonly link: string }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [mailShown, setMailShown] = useState(false);
  const mail = SIGN_IN_WORDS.adminMail(RUNG_WORDS[props.rung].ask, props.link);
  const copyMail = () =>
    void writeText(mail).then((written) => (written ? announce(STRINGS.copied) : setMailShown(true)));
  return (
    <div className={styles.consent}>
      <Input
        readOnly
        value={props.link}
        aria-label={SIGN_IN_WORDS.adminLink}
        input={{ ref: field, className: styles.link }}
        onFocus={() => field.current?.select()}
      />
      <div className={styles.acts}>
        <CopyButton primary text={props.link} label={SIGN_IN_WORDS.copyLink} onRefused={() => field.current?.focus()} />
        <Button appearance="subtle" onClick={copyMail}>
          {SIGN_IN_WORDS.copyMail}
        </Button>
      </div>
      {mailShown && <MailToCopy text={mail} />}
    </div>
  );
}

/** The mail, selected and ready for the keyboard's own copy. */
function MailToCopy({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Textarea readOnly value={text} rows={8} aria-label={SIGN_IN_WORDS.adminMailLabel} textarea={{ ref: field }} />
  );
}
