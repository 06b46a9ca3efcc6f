import { assertNever } from '../tenant/assert-never';
import type { FilterExpression, Literal } from './filter-expression';

/** Value of a path such as `from/emailAddress/address` in an entity; undefined when a step is missing. Names in any case. */
export function valueAt(entity: unknown, path: string): unknown {
  let value = entity;
  for (const step of path.split('/')) {
    if (typeof value !== 'object' || value === null) return undefined;
    const own = value as Readonly<Record<string, unknown>>;
    value =
      step in own ? own[step] : own[Object.keys(own).find((name) => name.toLowerCase() === step.toLowerCase()) ?? ''];
  }
  return value;
}

function order(value: unknown, literal: Literal): number | undefined {
  if (literal === null || value === null || value === undefined) return (value ?? null) === literal ? 0 : undefined;
  if (typeof literal === 'object') {
    const instant = Date.parse(String(value));
    return Number.isNaN(instant) ? undefined : Math.sign(instant - literal.instant);
  }
  if (typeof literal === 'string') {
    // Strings compare without case in Exchange, as subjects and addresses do.
    const text = String(value).toLowerCase();
    const wanted = literal.toLowerCase();
    return text === wanted ? 0 : text < wanted ? -1 : 1;
  }
  if (typeof value !== typeof literal) return undefined;
  return Number(value) - Number(literal);
}

function compares(operator: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le', difference: number | undefined): boolean {
  if (difference === undefined) return operator === 'ne';
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'ne':
      return difference !== 0;
    case 'gt':
      return difference > 0;
    case 'ge':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'le':
      return difference <= 0;
    default:
      return assertNever(operator);
  }
}

/** Whether an entity (as the response would show it) passes a filter. */
export function passes(expression: FilterExpression, entity: unknown): boolean {
  switch (expression.kind) {
    case 'and':
      return passes(expression.left, entity) && passes(expression.right, entity);
    case 'or':
      return passes(expression.left, entity) || passes(expression.right, entity);
    case 'not':
      return !passes(expression.operand, entity);
    case 'compare':
      return compares(expression.operator, order(valueAt(entity, expression.path), expression.value));
    case 'text': {
      const text = String(valueAt(entity, expression.path) ?? '').toLowerCase();
      const wanted = expression.value.toLowerCase();
      return expression.operator === 'contains'
        ? text.includes(wanted)
        : expression.operator === 'startswith'
          ? text.startsWith(wanted)
          : text.endsWith(wanted);
    }
    case 'any': {
      const list = valueAt(entity, expression.path);
      return (
        Array.isArray(list) &&
        list.some((element: unknown) => passes(expression.operand, { [expression.variable]: element }))
      );
    }
    default:
      return assertNever(expression);
  }
}
