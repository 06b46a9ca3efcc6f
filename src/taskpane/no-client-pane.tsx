import type { Snapshot } from '../shared/domain/snapshot';
import { HandoverOffer, useHandover } from './handover-offer';
import { PaneFooter } from './pane-footer';
import { PaneFrame } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';
import { TodaySections } from './today-pane';
import { HANDOVER_WORDS } from './handover-words';

/** An item that nobody from a client is on: says so, or which client a colleague hands over with it, then the day. */
export function NoClientPane(props: { readonly snapshot: Snapshot; readonly meeting: boolean }) {
  const handover = useHandover();
  const title = handover
    ? HANDOVER_WORDS.of(handover.clientName)
    : props.meeting
      ? PANE.noClient.meeting
      : PANE.noClient.mail;
  return (
    <PaneFrame footer={<PaneFooter reach="calendar" />}>
      <PaneHeader title={title} />
      <PaneState />
      <HandoverOffer />
      <TodaySections snapshot={props.snapshot} primary={handover === null || handover.takenOver} />
    </PaneFrame>
  );
}
