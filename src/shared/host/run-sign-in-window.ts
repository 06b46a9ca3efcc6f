import { windowStep } from './window-step';

/** The page inside a sign-in window of the host: goes to Microsoft, comes back, answers by `answer`. It keeps nothing and sees no token. */
export async function runSignInWindow(answer: (text: string) => Promise<void>): Promise<void> {
  const step = windowStep(window.location);
  if (step.kind === 'go') return window.location.replace(step.address);
  if (step.kind === 'answer') await answer(step.text).catch(() => undefined);
  // The host closes the window when it has the answer; where it does not, the person may.
  document.body.textContent = 'You can close this window.';
}
