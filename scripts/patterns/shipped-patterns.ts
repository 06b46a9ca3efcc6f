import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesUnder } from '../source-files';

/** A pattern that ships, with the place it stands at. */
export interface ShippedPattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

function literalsOf(file: string): readonly ShippedPattern[] {
  const found: ShippedPattern[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ at: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every regular expression written as one in a folder. */
export function shippedPatterns(folder = 'src'): readonly ShippedPattern[] {
  return filesUnder('.', folder, /\.tsx?$/).flatMap(literalsOf);
}
