import { LockClosed20Regular, PersonSwap20Regular } from '@fluentui/react-icons';
import type { Obstacle } from '../app/knowledge';
import { assertNever } from '../domain/assert-never';
import { AdminConsent } from './admin-consent';
import { ConsentCard } from './consent-card';
import { CopyDetails } from './copy-details';
import { NoticeBlock } from './notice-block';
import { RUNG_WORDS } from './rung-words';
import { SignIn } from './sign-in';
import { SIGN_IN_WORDS } from './sign-in-words';
import { useSessionState } from './use-session';

const SAY = SIGN_IN_WORDS;

/** What stands between Mainstay and the right to read: each is a state of its own, with what helps. */
export type SignInObstacle = Extract<
  Obstacle,
  {
    readonly kind:
      'sign-in-required' | 'consent-required' | 'admin-consent-required' | 'wrong-account' | 'sign-in-unavailable';
  }
>;

/** Everything that is about signing in and agreeing. */
export function SignInNotices({ obstacle }: { readonly obstacle: SignInObstacle }) {
  switch (obstacle.kind) {
    case 'sign-in-required':
      return <SignInNotice />;
    case 'consent-required':
      return <ConsentCard rung={obstacle.rung} />;
    case 'admin-consent-required':
      return <AdminNotice obstacle={obstacle} />;
    case 'wrong-account':
      return <WrongAccountNotice />;
    case 'sign-in-unavailable':
      return <NoSignInNotice obstacle={obstacle} />;
    default:
      return assertNever(obstacle);
  }
}

/** An administrator’s turn: what waits for it, and the link and the mail to send. */
function AdminNotice({ obstacle }: { readonly obstacle: Extract<Obstacle, { kind: 'admin-consent-required' }> }) {
  const { ask, until } = RUNG_WORDS[obstacle.rung];
  return (
    <NoticeBlock strong icon={<LockClosed20Regular />} sentence={SAY.adminBefore(ask)} what={until}>
      <AdminConsent rung={obstacle.rung} link={obstacle.link} />
    </NoticeBlock>
  );
}

/** Nobody is signed in: the first time, or no longer. What was read before stays in view. */
function SignInNotice() {
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
function WrongAccountNotice() {
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
function NoSignInNotice({ obstacle }: { readonly obstacle: Extract<Obstacle, { kind: 'sign-in-unavailable' }> }) {
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
