import { StateOfKnowledge } from '../shared/ui/state-of-knowledge';

/** What is missing, below the header and above the findings (pane.md §6). */
export function PaneState() {
  return <StateOfKnowledge inPane />;
}
