import { LockClosed20Regular, PersonSwap20Regular } from '@fluentui/react-icons';
import type { Obstacle } from '../app/knowledge';
import { CopyDetails } from './copy-details';
import { NoticeBlock } from './notice-block';
import { SignIn } from './sign-in';
import { STRINGS } from './strings';
import { useSessionState } from './use-session';

const SAY = STRINGS.knowledge;

/** Nobody is signed in: the first time, or no longer. What was read before stays in view. */
export function SignInNotice() {
  const again = useSessionState((s) => s.knowledge.asOf !== null);
  return (
    <NoticeBlock
      strong
      icon={<LockClosed20Regular />}
      sentence={again ? SAY.signInAgain : SAY.signIn}
      what={again ? SAY.signInAgainWhat : SAY.signInWhat}
    >
      <SignIn rung="profile" label={SAY.signInButton} />
    </NoticeBlock>
  );
}

/** Somebody else is signed in than the host shows. Nothing of either is in view. */
export function WrongAccountNotice() {
  const teams = useSessionState((s) => s.host.kind === 'teams');
  return (
    <NoticeBlock
      strong
      icon={<PersonSwap20Regular />}
      sentence={teams ? SAY.wrongAccountTeams : SAY.wrongAccount}
      what={teams ? SAY.wrongAccountTeamsWhat : SAY.wrongAccountWhat}
    >
      <SignIn rung="profile" label={SAY.signInButton} />
    </NoticeBlock>
  );
}

/** The host's sign-in does not work. Where a window may, it is offered; the code is for an administrator. */
export function NoSignInNotice({
  obstacle,
}: {
  readonly obstacle: Extract<Obstacle, { kind: 'sign-in-unavailable' }>;
}) {
  return obstacle.window ? (
    <NoticeBlock strong icon={<LockClosed20Regular />} sentence={SAY.noHostSignIn} what={SAY.noHostSignInWhat}>
      <SignIn rung="profile" label={SAY.windowButton} />
    </NoticeBlock>
  ) : (
    <NoticeBlock icon={<LockClosed20Regular />} sentence={SAY.noSignIn} what={SAY.noSignInWhat}>
      <CopyDetails code={obstacle.code} />
    </NoticeBlock>
  );
}
