import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Session } from '../../src/shared/app/session';
import { SessionProvider } from '../../src/shared/ui/use-session';
// What a finding fetches when it is needed is there already: a busy machine takes longer for it than a test waits.
import '../../src/shared/ui/act-outcome';
import '../../src/shared/ui/also-lines';
import '../../src/shared/ui/finding-menu';
import '../../src/shared/ui/open-list';
import '../../src/shared/ui/pick-when';
import '../../src/shared/ui/proof';
import '../../src/shared/ui/reason-form';
import '../../src/shared/ui/say-when';

/** Draws something inside a theme and a session. The DOM of tests has no animations: parts then show their end at once. */
export function show(session: Session, children: ReactNode) {
  Reflect.deleteProperty(Element.prototype, 'animate');
  return render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider session={session}>{children}</SessionProvider>
    </FluentProvider>,
  );
}
