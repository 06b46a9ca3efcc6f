import { sharedWords, titleWords } from './title-words';

/** Index of the meeting that minutes fit best. */
export function bestMeeting(minutes: string, meetings: readonly string[]): number {
  const words = titleWords(minutes);
  const fits = meetings.map((meeting) => sharedWords(titleWords(meeting), words));
  return fits.indexOf(Math.max(...fits));
}
