import { useEffect, useRef } from 'react';
import type { SendAnswer, SmartAlert } from '../events/smart-alert';
import { MarkdownMessage } from './markdown-message';

interface SmartAlertDialogProps {
  readonly shown: SmartAlert;
  readonly answer: (answer: SendAnswer) => void;
}

/** What Outlook shows when an add-in stops a send: the add-in's name, its message, and buttons Outlook chooses. */
export function SmartAlertDialog({ shown, answer }: SmartAlertDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="smart-alert"
      aria-labelledby="smart-alert-title"
      aria-describedby="smart-alert-message"
      data-testid="smart-alert"
      onCancel={() => answer(shown.dismissed)}
    >
      <h2 id="smart-alert-title">
        <img src="/icons/color-32.png" alt="" width="20" height="20" />
        Mainstay
      </h2>
      <div id="smart-alert-message" className="alert-message">
        {shown.markdown ? <MarkdownMessage text={shown.message} /> : <p>{shown.message}</p>}
      </div>
      <div className="actions">
        {shown.buttons.map(({ label, answer: given, primary }) => (
          <button key={label} type="button" className={primary === true ? 'primary' : ''} onClick={() => answer(given)}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
