import { useEffect, useRef } from 'react';
import type { TenantPerson } from '../../tenant/tenant-api';

interface ConsentDialogProps {
  readonly scopes: readonly string[];
  readonly person: TenantPerson;
  readonly onAnswer: (agreed: boolean) => void;
}

/** What Entra would ask in a window of its own: may the add-in have these permissions? Escape declines. */
export function ConsentDialog({ scopes, person, onAnswer }: ConsentDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="consent-title" onCancel={() => onAnswer(false)}>
      <p className="quiet">{person.address}</p>
      <h2 id="consent-title">Permissions requested</h2>
      <p>Mainstay would like to:</p>
      <ul>
        {scopes.map((scope) => (
          <li key={scope}>
            <code>{scope}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" onClick={() => onAnswer(false)}>
          Cancel
        </button>
        <button type="button" className="primary" onClick={() => onAnswer(true)}>
          Accept
        </button>
      </div>
    </dialog>
  );
}
