import { Mail20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { draftTicks } from '../shared/domain/draft-ticks';
import type { ItemClient } from '../shared/domain/item-client';
import type { OpenCompose } from '../shared/domain/open-item';
import type { Snapshot } from '../shared/domain/snapshot';
import { FindingList } from '../shared/ui/finding-list';
import { NoticeBlock } from '../shared/ui/notice-block';
import { useSessionState } from '../shared/ui/use-session';
import { ClientFacts } from './client-facts';
import { peopleLine } from './header-line';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';
import { Ticks } from './ticks';
import { useAsked } from './use-asked';
import { useClientMenu } from './use-client-menu';

// Chips for a day come with the pane, not a moment after the finding they belong to.
void import('../shared/ui/say-when');

interface Props {
  readonly item: OpenCompose;
  readonly about: Extract<ItemClient, { kind: 'client' }>;
  readonly snapshot: Snapshot;
}

/** Beside a mail being written to a client: what is wrong first, with the act that edits the draft; what is right below, quiet. */
export function ComposePane(props: Props) {
  const { item, about, snapshot } = props;
  const { findings, lead } = useAsked(useSessionState((s) => s.itemFindings));
  const entries = useClientMenu(about.client, null);
  const ticks = useMemo(() => draftTicks(item, about, snapshot), [item, about, snapshot]);
  const wrong = findings.length > 0;
  return (
    <PaneFrame footer={<WritingFooter />}>
      <PaneHeader title={about.client.name} line={peopleLine(about.people, about.client, snapshot)} entries={entries} />
      <PaneState />
      {/* The list stays where it is when the last finding goes, so that its undo line keeps its place. */}
      <PaneSection kind="block" label={PANE.compose.checks}>
        <FindingList findings={findings} lead={lead} same="words" place="writing" />
        <Ticks ticks={ticks} gap={wrong} />
      </PaneSection>
      <ClientFacts
        client={about.client}
        people={about.people}
        conversationId={item.conversationId}
        snapshot={snapshot}
      />
    </PaneFrame>
  );
}

/** A mail that no client is addressed by yet; an address that only looks like a client's is said here. */
export function NewMailPane() {
  const { findings, lead } = useAsked(useSessionState((s) => s.itemFindings));
  return (
    <PaneFrame footer={<WritingFooter />}>
      <PaneHeader title={PANE.compose.nobody} />
      <PaneState />
      <PaneSection kind="block">
        <FindingList
          findings={findings}
          lead={lead}
          same="words"
          place="writing"
          calm={
            <NoticeBlock icon={<Mail20Regular />} sentence={PANE.compose.nobodyYet} what={PANE.compose.nobodyWhat} />
          }
        />
      </PaneSection>
    </PaneFrame>
  );
}

/** Where it is checked; and when Outlook did not keep what its own check at sending needs, that it is not checked there. */
function WritingFooter() {
  const failed = useSessionState((s) => s.sendCheck.kind === 'failed');
  return <PaneFooter words={failed ? PANE.footer.notAtSending : PANE.footer.asYouWrite} />;
}
