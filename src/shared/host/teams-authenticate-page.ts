import { runSignInWindow } from './run-sign-in-window';
import { answerTeamsWindow } from './teams-window';

/** Entry of `teams-authenticate.html`, the page inside Teams' sign-in window. */
void runSignInWindow(answerTeamsWindow);
