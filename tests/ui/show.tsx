import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Session } from '../../src/shared/app/session';
import { SessionProvider } from '../../src/shared/ui/use-session';

/** Draws something inside a theme and a session. The DOM of tests has no animations: parts then show their end at once. */
export function show(session: Session, children: ReactNode) {
  Reflect.deleteProperty(Element.prototype, 'animate');
  return render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider session={session}>{children}</SessionProvider>
    </FluentProvider>,
  );
}
