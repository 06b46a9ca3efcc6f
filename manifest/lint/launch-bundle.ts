import { createContext, Script } from 'node:vm';
import { parse, type Node } from 'acorn';

/** What the built launch-event bundle does with names that the manifests declare. */
export interface LaunchBundle {
  /** Names given to `Office.actions.associate` while the file runs. */
  readonly associated: readonly string[];
  /** Buttons that Smart Alerts and infobars open (`commandId`). */
  readonly commands: readonly string[];
}

/** Milliseconds that a bundle may take to register its handlers; it only registers them. */
const START_LIMIT_MS = 2000;
/** Buttons that open the pane end like this in both manifests. */
const PANE_BUTTON = /^[A-Za-z]+OpenPane$/;

function childNodes(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}

function literal(node: unknown): string | null {
  const value: unknown = typeof node === 'object' && node !== null && 'value' in node ? node.value : null;
  return typeof value === 'string' ? value : null;
}

/** The text that a property `commandId` holds, or a literal that looks like one of the pane's buttons. */
function commandOf(node: Node): string | null {
  if (node.type === 'Literal') {
    const text = literal(node);
    return text !== null && PANE_BUTTON.test(text) ? text : null;
  }
  if (node.type !== 'Property' || !('key' in node) || !('value' in node)) return null;
  const key = node.key as Node & { readonly name?: string };
  return (key.name ?? literal(key)) === 'commandId' ? literal(node.value) : null;
}

function commandsIn(code: string): readonly string[] {
  const found = new Set<string>();
  const open: Node[] = [parse(code, { ecmaVersion: 5 })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const command = commandOf(node);
    if (command !== null) found.add(command);
    open.push(...childNodes(node));
  }
  return [...found].sort();
}

/**
 * Runs the built launch-event.js as classic Outlook does: in a bare context with nothing but an `Office` that takes down what is
 * registered. Throws when the file is not ES5 or fails while it starts.
 */
export function readLaunchBundle(code: string): LaunchBundle {
  const associated: string[] = [];
  const associate = (name: string): void => {
    associated.push(name);
  };
  new Script(code, { filename: 'launch-event.js' }).runInContext(
    createContext({ Office: { actions: { associate } } }),
    {
      timeout: START_LIMIT_MS,
    },
  );
  return { associated, commands: commandsIn(code) };
}
