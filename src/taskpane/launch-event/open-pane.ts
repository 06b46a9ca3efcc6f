/** Buttons of the ribbon that open the pane, as the manifests name them. */
export const OPEN_PANE = { mail: 'mailComposeOpenPane', invitation: 'organizerOpenPane' } as const;

/** What is written beside an item. */
export type ItemKind = keyof typeof OPEN_PANE;
