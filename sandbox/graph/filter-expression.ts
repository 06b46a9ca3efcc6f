import { GraphError } from './graph-error';

/** A value written in a filter. Instants are written without quotes. */
export type Literal = string | number | boolean | null | { readonly instant: number };

/** A `$filter` as a tree. */
export type FilterExpression =
  | { readonly kind: 'and' | 'or'; readonly left: FilterExpression; readonly right: FilterExpression }
  | { readonly kind: 'not'; readonly operand: FilterExpression }
  | {
      readonly kind: 'compare';
      readonly path: string;
      readonly operator: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
      readonly value: Literal;
    }
  | {
      readonly kind: 'text';
      readonly path: string;
      readonly operator: 'startswith' | 'endswith' | 'contains';
      readonly value: string;
    }
  | { readonly kind: 'any'; readonly path: string; readonly variable: string; readonly operand: FilterExpression };

const tokenPattern =
  /\s*(?:('(?:[^']|'')*')|(-?\d{4}-\d\d-\d\d(?:T[\d:.]{4,20}(?:Z|[+-]\d\d:\d\d)?)?)|([A-Za-z_@][\w./@-]*)|(-?\d+(?:\.\d+)?)|([(),:]))/y;
const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
const textFunctions = ['startswith', 'endswith', 'contains'] as const;

const syntaxError = (position: number): GraphError =>
  new GraphError(400, 'BadRequest', `Invalid filter clause: syntax error at position ${String(position)}.`);

class Tokens {
  readonly #tokens: string[] = [];
  #at = 0;

  constructor(text: string) {
    tokenPattern.lastIndex = 0;
    let end = 0;
    while (text.slice(end).trim() !== '') {
      const match = tokenPattern.exec(text);
      if (match === null || this.#tokens.length > 500) throw syntaxError(end);
      this.#tokens.push(match[0].trim());
      end = tokenPattern.lastIndex;
    }
  }

  peek(): string | undefined {
    return this.#tokens[this.#at];
  }
  ahead(): string | undefined {
    return this.#tokens[this.#at + 1];
  }
  take(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw syntaxError(this.#at);
    this.#at += 1;
    return token;
  }
  expect(token: string): void {
    if (this.take() !== token) throw syntaxError(this.#at - 1);
  }
}

function literalOf(token: string): Literal {
  if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
  if (/^\d{4}-\d\d-\d\d/.test(token))
    return {
      instant: Date.parse(
        token.length === 10 ? `${token}T00:00:00Z` : /(?:Z|[+-]\d\d:\d\d)$/.test(token) ? token : `${token}Z`,
      ),
    };
  if (token === 'true' || token === 'false') return token === 'true';
  if (token === 'null') return null;
  if (/^-?\d/.test(token)) return Number(token);
  throw syntaxError(0);
}

function primary(tokens: Tokens, depth: number): FilterExpression {
  if (depth > 30) throw syntaxError(0);
  const token = tokens.take();
  if (token === '(') {
    const inner = disjunction(tokens, depth + 1);
    tokens.expect(')');
    return inner;
  }
  if (token.toLowerCase() === 'not') return { kind: 'not', operand: primary(tokens, depth + 1) };
  const textFunction = textFunctions.find((name) => name === token.toLowerCase());
  if (textFunction !== undefined && tokens.peek() === '(') {
    tokens.take();
    const path = tokens.take();
    tokens.expect(',');
    const value = literalOf(tokens.take());
    tokens.expect(')');
    return { kind: 'text', operator: textFunction, path, value: String(value) };
  }
  if (/\/any$/i.test(token)) {
    tokens.expect('(');
    const variable = tokens.take();
    tokens.expect(':');
    const operand = disjunction(tokens, depth + 1);
    tokens.expect(')');
    return { kind: 'any', path: token.slice(0, -4), variable, operand };
  }
  const operator = comparisons.find((name) => name === tokens.peek()?.toLowerCase());
  if (operator === undefined || !/^[A-Za-z_@]/.test(token)) throw syntaxError(0);
  tokens.take();
  return { kind: 'compare', path: token, operator, value: literalOf(tokens.take()) };
}

function conjunction(tokens: Tokens, depth: number): FilterExpression {
  let left = primary(tokens, depth);
  while (tokens.peek()?.toLowerCase() === 'and') {
    tokens.take();
    left = { kind: 'and', left, right: primary(tokens, depth) };
  }
  return left;
}

function disjunction(tokens: Tokens, depth: number): FilterExpression {
  let left = conjunction(tokens, depth);
  while (tokens.peek()?.toLowerCase() === 'or') {
    tokens.take();
    left = { kind: 'or', left, right: conjunction(tokens, depth) };
  }
  return left;
}

/** Reads a `$filter`: comparisons, `and or not`, brackets, `startswith endswith contains`, `any`. Throws 400 for anything else. */
export function parseFilter(text: string): FilterExpression {
  const tokens = new Tokens(text);
  const expression = disjunction(tokens, 0);
  if (tokens.peek() !== undefined) throw syntaxError(0);
  return expression;
}

/** The property paths a filter names, in the order they are written. */
export function filterPaths(expression: FilterExpression): readonly string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...filterPaths(expression.left), ...filterPaths(expression.right)];
    case 'not':
      return filterPaths(expression.operand);
    default:
      return [expression.path];
  }
}
