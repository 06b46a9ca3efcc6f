import type { OutlookCategory } from '@microsoft/microsoft-graph-types';
import { oneOf } from '../tenant/message-fields';
import { stableGuid } from '../tenant/opaque-id';
import { bodyOf, contextOf, created, noContent, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest, GraphError, itemNotFound } from './graph-error';

/** Colours Outlook has: `none` and `preset0` to `preset24`. */
const colors = ['none', ...Array.from({ length: 25 }, (_, at) => `preset${String(at)}` as const)] as NonNullable<
  OutlookCategory['color']
>[];

function replaceAll(call: GraphCall, categories: readonly OutlookCategory[]): void {
  call.mailbox.categories = categories;
  call.mailbox.journal.next();
}

function categoryOf(call: GraphCall): OutlookCategory {
  const found = call.mailbox.categories.find(({ id }) => id === call.path['outlookCategory-id']);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** `GET /me/outlook/masterCategories`. */
export const getCategories: Handler = (call) =>
  ok({ '@odata.context': contextOf(call, 'outlook/masterCategories'), value: call.mailbox.categories });

/** `POST /me/outlook/masterCategories`; 409 when there is one of that name. */
export const postCategory: Handler = (call) => {
  const { displayName, color } = bodyOf(call);
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > 255)
    throw badRequest('The displayName of the category is missing or too long.', 'ErrorInvalidArgument');
  if (call.mailbox.categories.some((category) => category.displayName?.toLowerCase() === displayName.toLowerCase()))
    throw new GraphError(409, 'ErrorCategoryExists', 'A category with the same name already exists.');
  const category: OutlookCategory = {
    id: stableGuid(call.mailbox.person.id, displayName, call.mailbox.journal.next()),
    displayName,
    color: oneOf(colors, color, 'none'),
  };
  replaceAll(call, [...call.mailbox.categories, category]);
  return created({ '@odata.context': contextOf(call, 'outlook/masterCategories/$entity'), ...category });
};

/** `PATCH …/masterCategories/{id}`: only the colour can be changed. */
export const patchCategory: Handler = (call) => {
  const category = categoryOf(call);
  const next = { ...category, color: oneOf(colors, bodyOf(call)['color'], category.color ?? 'none') };
  replaceAll(
    call,
    call.mailbox.categories.map((each) => (each === category ? next : each)),
  );
  return ok({ '@odata.context': contextOf(call, 'outlook/masterCategories/$entity'), ...next });
};

/** `DELETE …/masterCategories/{id}`. */
export const deleteCategory: Handler = (call) => {
  const category = categoryOf(call);
  replaceAll(
    call,
    call.mailbox.categories.filter((each) => each !== category),
  );
  return noContent;
};
