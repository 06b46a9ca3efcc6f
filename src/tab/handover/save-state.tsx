import { assertNever } from '../../shared/domain/assert-never';
import type { Instant } from '../../shared/domain/instant';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';

const HOMES = { memory: 'for this visit only', device: 'on this device', onedrive: 'in your OneDrive' };

/** Saved, saving, or kept here until the service is reachable; and where. */
export function SaveState(props: { readonly stamp: (at: Instant) => string }) {
  const page = usePageStyles();
  const book = useSessionState((s) => s.book);
  const words = (): string => {
    switch (book.saving) {
      case 'saving':
        return 'Saving…';
      case 'waiting':
        return 'Kept on this device, sent when online';
      case 'saved':
        return book.savedAt === null
          ? `Kept ${HOMES[book.home]}`
          : `Saved ${props.stamp(book.savedAt)}, ${HOMES[book.home]}`;
      default:
        return assertNever(book.saving);
    }
  };
  return (
    <span className={page.caption} role="status">
      {words()}
    </span>
  );
}
