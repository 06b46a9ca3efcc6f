import { Mail20Regular } from '@fluentui/react-icons';
import type { Snapshot } from '../shared/domain/snapshot';
import { NoticeBlock } from '../shared/ui/notice-block';
import { HandoverOffer } from './handover-offer';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';
import { TodaySections } from './today-pane';

/** An item that nobody from a client is on: says so in one line, then the day. */
export function NoClientPane(props: { readonly snapshot: Snapshot; readonly meeting: boolean }) {
  return (
    <PaneFrame footer={<PaneFooter reach="calendar" />}>
      <PaneHeader title={PANE.colleagues.title} />
      <PaneState />
      <HandoverOffer />
      <PaneSection kind="block">
        <NoticeBlock
          icon={<Mail20Regular />}
          sentence={props.meeting ? `${PANE.meeting.noClient}.` : PANE.colleagues.sentence}
        />
      </PaneSection>
      <TodaySections snapshot={props.snapshot} />
    </PaneFrame>
  );
}
