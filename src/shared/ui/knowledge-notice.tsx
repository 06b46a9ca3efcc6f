import { Button } from '@fluentui/react-components';
import { CloudOff20Regular, ErrorCircle20Regular, Timer20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { Obstacle } from '../app/knowledge';
import { assertNever } from '../domain/assert-never';
import { sayAgo, sayTime } from '../domain/say-time';
import { CopyDetails } from './copy-details';
import type { Notice } from './knowledge-notices';
import { NoticeBlock } from './notice-block';
import { ReadProgress } from './read-progress';
import { STRINGS } from './strings';
import { useNow } from './use-now';
import { useSession, useSessionState } from './use-session';

const SignInNotices = lazy(() => import('./sign-in-notice').then((m) => ({ default: m.SignInNotices })));
const SAY = STRINGS.knowledge;

/** One block of the state of knowledge: what stands in the way, what that means, what helps. */
export function KnowledgeNotice({ notice }: { readonly notice: Notice }) {
  return notice.kind === 'partial' ? (
    <ReadProgress progress={notice.progress} />
  ) : (
    <ObstacleNotice obstacle={notice.obstacle} />
  );
}

function ObstacleNotice({ obstacle }: { readonly obstacle: Obstacle }) {
  const { actions } = useSession();
  const asOf = useSessionState((s) => s.knowledge.asOf);
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  switch (obstacle.kind) {
    case 'offline':
      return (
        <NoticeBlock
          icon={<CloudOff20Regular />}
          sentence={asOf === null ? SAY.offlineNothing : SAY.offline(sayTime(asOf, zone, locale), sayAgo(asOf, now))}
        />
      );
    case 'throttled':
      return (
        <NoticeBlock
          icon={<Timer20Regular />}
          sentence={SAY.throttled(sayTime(obstacle.until, zone, locale))}
          what={SAY.throttledWhat}
        />
      );
    case 'mailbox-unavailable':
      return <NoticeBlock icon={<CloudOff20Regular />} sentence={SAY.mailbox} what={SAY.mailboxWhat} />;
    case 'wrong-account':
    case 'sign-in-required':
    case 'consent-required':
    case 'admin-consent-required':
    case 'sign-in-unavailable':
      return (
        <Suspense fallback={null}>
          <SignInNotices obstacle={obstacle} />
        </Suspense>
      );
    case 'broken':
      return (
        <NoticeBlock
          icon={<ErrorCircle20Regular />}
          sentence={SAY.brokenRead}
          what={asOf === null ? SAY.brokenFirst : SAY.brokenReadWhat}
        >
          <CopyDetails code={obstacle.code}>
            <Button onClick={() => actions.refresh()}>{STRINGS.broken.retry}</Button>
          </CopyDetails>
        </NoticeBlock>
      );
    default:
      return assertNever(obstacle);
  }
}
