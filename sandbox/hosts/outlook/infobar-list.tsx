import type { Observed } from '../office/observed';
import type { Infobar } from '../office/open-item';
import { useObserved } from '../page/use-observed';
import { usePage } from './use-page';

/** Notification messages of the add-in above the item. */
export function InfobarList({ infobars }: { readonly infobars: Observed<{ readonly shown: readonly Infobar[] }> }) {
  const { page } = usePage();
  const { shown } = useObserved(infobars);
  if (shown.length === 0) return null;
  return (
    <ul className="infobars" aria-label="Notifications">
      {shown.map((bar) => (
        <li
          key={bar.key}
          className={`infobar ${bar.type}`}
          data-testid="infobar"
          data-key={bar.key}
          role={bar.type === 'errorMessage' ? 'alert' : 'status'}
        >
          <img src="/icons/color-16.png" alt="" width="16" height="16" />
          <span className="sender">Mainstay</span>
          <span>{bar.message}</span>
          {bar.actionText !== undefined && (
            <button
              type="button"
              className="plain"
              onClick={() => page.openPane(bar.commandId ?? '', bar.contextData ?? '')}
            >
              {bar.actionText}
            </button>
          )}
          <button
            type="button"
            className="plain"
            onClick={() => infobars.change({ shown: shown.filter((one) => one.key !== bar.key) }, 'person')}
          >
            Dismiss
          </button>
        </li>
      ))}
    </ul>
  );
}
