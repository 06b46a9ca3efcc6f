import type { ItemClient } from '../shared/domain/item-client';
import type { Snapshot } from '../shared/domain/snapshot';
import { useTextStyles } from '../shared/ui/text-styles';
import { useSession } from '../shared/ui/use-session';
import { personLine } from './header-line';
import { ClientChoice, useSettle } from './not-mine';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';

/** An address whose domain several clients share: the user chooses once, Mainstay never guesses (F1 step 7). */
export function ChoosePane(props: {
  readonly about: Extract<ItemClient, { kind: 'ambiguous' }>;
  readonly snapshot: Snapshot;
}) {
  const {
    about: { person, candidates },
    snapshot,
  } = props;
  const text = useTextStyles();
  const { actions } = useSession();
  const settle = useSettle();
  const line = { ...personLine(person, null, snapshot), habit: person.address };
  return (
    <PaneFrame footer={<PaneFooter words={PANE.footer.onlyAddress} account={false} />}>
      <PaneHeader title={PANE.choose.title} line={line} />
      <PaneState />
      <PaneSection kind="block">
        <div className={text.body} style={{ marginInlineStart: 32 }}>
          {PANE.choose.what(person.name || person.address)}
        </div>
      </PaneSection>
      <PaneSection kind="rows">
        <ClientChoice
          clients={candidates}
          onPick={(client) =>
            settle(PANE.unknown.tied(person.address, client.name), actions.choose(person.address, client.id))
          }
        />
      </PaneSection>
    </PaneFrame>
  );
}
