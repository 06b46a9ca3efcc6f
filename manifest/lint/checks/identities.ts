import type { Check } from '../check';
import { extensionPoints, XML_PATH } from '../outlook-xml-facts';
import type { Problem } from '../problem';
import { buttonsOf, EXTENSION_PATH } from '../unified-facts';
import { attributeWithin, elementsWithin, textWithin } from '../xml-tree';

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Ids of buttons, groups, actions, runtimes and resources are each used once per manifest. */
export const checkUniqueIds: Check = ({ unified, outlook }) => {
  const extension = unified.extensions?.[0];
  const kinds: readonly (readonly [path: string, ids: readonly string[]])[] = [
    [`${EXTENSION_PATH} controls`, extension ? buttonsOf(extension).map(({ button }) => button.id) : []],
    [`${EXTENSION_PATH} groups`, extension ? buttonsOf(extension).map(({ group }) => group.id) : []],
    [`${EXTENSION_PATH} runtimes`, extension?.runtimes.map(({ id }) => id) ?? []],
    [`${EXTENSION_PATH} actions`, extension?.runtimes.flatMap(({ actions }) => actions.map(({ id }) => id)) ?? []],
    [`${XML_PATH} Control`, elementsWithin(outlook, 'Control').map(({ attributes }) => attributes['id'] ?? '')],
    [`${XML_PATH} Group`, elementsWithin(outlook, 'Group').map(({ attributes }) => attributes['id'] ?? '')],
    [
      `${XML_PATH} Resources`,
      ['bt:Image', 'bt:Url', 'bt:String']
        .flatMap((name) => elementsWithin(outlook, name))
        .flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])),
    ],
    [
      `${XML_PATH} ExtensionPoint`,
      ['DesktopFormFactor', 'MobileFormFactor'].flatMap((factor) =>
        extensionPoints(outlook, factor).map(({ attributes }) => `${factor} ${attributes['xsi:type'] ?? ''}`),
      ),
    ],
  ];
  return kinds.flatMap(([path, ids]) =>
    repeated(ids).map((id): Problem => ({ code: 'duplicate-id', path, message: `"${id}" stands there twice.` })),
  );
};

/** The two packages are two things to a user: id, name and picture differ, and the unified one hides exactly the other. */
export const checkIdentities: Check = ({ unified, outlook }) => {
  const id = textWithin(outlook, 'Id');
  const name = attributeWithin(outlook, 'DisplayName', 'DefaultValue');
  const icon = attributeWithin(outlook, 'IconUrl', 'DefaultValue');
  const same = (what: string): Problem => ({
    code: 'shared-identity',
    path: XML_PATH,
    message: `The XML add-in needs ${what} of its own, or the two cannot be told apart where one hides the other.`,
  });
  const problems: Problem[] = [];
  if (id.toLowerCase() === unified.id.toLowerCase()) problems.push(same('an id'));
  if (name === unified.name.short) problems.push(same('a name'));
  if (icon !== '' && JSON.stringify(unified).includes(JSON.stringify(icon))) problems.push(same('a picture'));
  const extension = unified.extensions?.[0];
  const hidden = extension?.alternates?.map(({ hide }) => hide?.customOfficeAddin?.officeAddinId) ?? [];
  if (extension !== undefined && !hidden.includes(id))
    problems.push({
      code: 'hidden-id',
      path: `${EXTENSION_PATH}.alternates`,
      message: `The unified package must hide the XML add-in ${id}, or users see both.`,
    });
  return problems;
};

/** Resource ids of the XML manifest lead somewhere and fit into 32 characters (docs: manifest/resources). */
export const checkResources: Check = ({ outlook }) => {
  const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => elementsWithin(outlook, name));
  const declared = resources.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const used = ['Label', 'Title', 'Description', 'SourceLocation', 'Runtime', 'Override', 'FunctionFile', 'bt:Image']
    .flatMap((name) => elementsWithin(outlook, name))
    .flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
  return [
    ...used
      .filter((id) => !declared.includes(id))
      .map((id): Problem => ({
        code: 'dangling-resource',
        path: `${XML_PATH} ${id}`,
        message: `No resource has the id "${id}".`,
      })),
    ...declared
      .filter((id) => id.length > 32)
      .map((id): Problem => ({
        code: 'resource-id-length',
        path: `${XML_PATH} ${id}`,
        message: `${id.length} characters; 32 fit.`,
      })),
  ];
};
