import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useAnnounce } from './live-region';
import { STRINGS } from './strings';

/** Puts `text` on the clipboard; says “Copied” for 2 s with its width kept. Where the frame may not copy, `onRefused` is called. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  readonly primary?: boolean;
  readonly onRefused?: () => void;
}) {
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    void writeText(props.text).then((written) => {
      setCopied(written);
      if (written) announce(STRINGS.copied);
      else props.onRefused?.();
    });
  };
  return (
    <Button appearance={props.primary ? 'primary' : 'secondary'} icon={<Copy20Regular />} onClick={copy}>
      <span style={{ display: 'inline-grid' }}>
        <span style={{ gridArea: '1 / 1', visibility: copied ? 'hidden' : 'visible' }}>{props.label}</span>
        <span style={{ gridArea: '1 / 1', visibility: copied ? 'visible' : 'hidden' }} aria-hidden={!copied}>
          {STRINGS.copied}
        </span>
      </span>
    </Button>
  );
}

/** Puts text on the clipboard; false where the frame has no right to. */
export async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
