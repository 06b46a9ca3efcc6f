import { usePage } from './use-page';

/** The add-in's button in the command bar of an item. */
export function PaneButton() {
  const { page, state } = usePage();
  return (
    <button type="button" aria-pressed={state.pane.open} onClick={() => page.togglePane()}>
      Mainstay
    </button>
  );
}
