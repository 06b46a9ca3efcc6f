import { answerDialog } from './office-dialog';
import { runSignInWindow } from './run-sign-in-window';

/** Entry of `office-dialog.html`, the page inside Outlook's dialog. */
void runSignInWindow(answerDialog);
