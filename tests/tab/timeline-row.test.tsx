// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { timelineOf } from '../../src/shared/domain/timeline';
import { TimelineRowView } from '../../src/tab/client/timeline-row';
import { timelineSayer } from '../../src/tab/client/timeline-sayer';
import { aFinding } from '../a-finding';
import { aClient, aMessage, aSnapshot } from '../builders';
import { aState, fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

const SENTENCE =
  'Dana Fox decides at Halden and was on the last mail, but is not on this one, which asks for approval.';

function row(unfolded: boolean) {
  const mail = aMessage({ id: 'mail' });
  const snapshot = aSnapshot({ messages: [mail] });
  const [line] = timelineOf('halden', snapshot);
  if (line === undefined) throw new Error('No row');
  const finding = aFinding({ subject: { kind: 'message', id: 'mail' }, message: SENTENCE });
  show(
    fakeSession(aState(snapshot, { findings: [finding] })),
    <TimelineRowView
      row={line}
      client={aClient()}
      snapshot={snapshot}
      say={timelineSayer(snapshot)}
      sameDay={false}
      unfolded={unfolded}
      onUnfold={() => undefined}
    />,
  );
  return screen.getAllByText(SENTENCE);
}

it('says the whole finding once it is unfolded, for whoever has no pointer to rest on it', () => {
  const [cut, ...none] = row(false);
  expect(none).toEqual([]);
  expect(cut?.closest('button')).not.toBeNull();
  cleanup();
  const [, whole] = row(true);
  expect(whole?.closest('button')).toBeNull();
});
