import type { XmlElement } from '../../add-in-only/xml-element';
import type { Check } from '../check';
import type { LintInput } from '../lint-input';
import type { Problem } from '../problem';
import { childElements, elementsWithin, textWithin } from '../xml-tree';

/** An address and where it stands. */
interface Address {
  readonly url: string;
  readonly path: string;
}

/** Everything in a JSON value that is a web address. The schema's own name is no address of ours. */
function addressesIn(value: unknown, path: string): readonly Address[] {
  if (typeof value === 'string') return /^[a-z]+:\/\//i.test(value) ? [{ url: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$schema' || key === 'webApplicationInfo'
      ? []
      : addressesIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

function xmlAddresses(element: XmlElement): readonly Address[] {
  const { DefaultValue = '', Value = '' } = element.attributes;
  const own = [DefaultValue, Value].filter((text) => /^[a-z]+:\/\//i.test(text));
  return [
    ...own.map((url) => ({ url, path: `manifest.outlook.xml ${element.name}` })),
    ...childElements(element).flatMap(xmlAddresses),
  ];
}

function check(addresses: readonly Address[], domains: readonly string[], site: LintInput['site']): readonly Problem[] {
  return addresses.flatMap(({ url, path }): readonly Problem[] => {
    const address = URL.canParse(url) ? new URL(url) : null;
    if (address?.protocol !== 'https:')
      return [{ code: 'not-https', path, message: `${url} is no HTTPS address; Outlook and Teams refuse it.` }];
    if (!domains.includes(address.host))
      return [{ code: 'foreign-domain', path, message: `${address.host} is not among the app's domains.` }];
    const file = address.pathname.slice(1);
    return site.has(file) ? [] : [{ code: 'missing-file', path, message: `The built site has no "${file}".` }];
  });
}

/** Every address is HTTPS, of a domain that the manifest allows, and a file of the built site. */
export const checkAddresses: Check = ({ unified, outlook, site }) => {
  const appDomains = elementsWithin(outlook, 'AppDomain').map((domain) => domain.children.join(''));
  const xmlDomains = appDomains.map((domain) => (URL.canParse(domain) ? new URL(domain).host : domain));
  return [
    ...check(addressesIn(unified, 'manifest.json'), unified.validDomains, site),
    ...check(xmlAddresses(outlook), xmlDomains, site),
  ];
};

/** Sign-in: the app registration's resource and the bridge address belong to the app's own domain, and a real right is asked for. */
export const checkSignIn: Check = ({ unified, outlook }) => {
  const { id, resource, nestedAppAuthInfo = [] } = unified.webApplicationInfo;
  const path = 'manifest.json webApplicationInfo';
  const wrong = (message: string): Problem => ({ code: 'sign-in', path, message });
  const [host = ''] = unified.validDomains;
  const problems: Problem[] = [];
  if (resource !== `api://${host}/${id}`) problems.push(wrong(`The resource must be api://${host}/${id}.`));
  for (const { redirectUri, scopes } of nestedAppAuthInfo) {
    if (redirectUri !== `brk-multihub://${host}`)
      problems.push(wrong(`The bridge address must be brk-multihub://${host}, an origin without a path.`));
    if (scopes.every((scope) => ['openid', 'profile', 'offline_access', 'email'].includes(scope)))
      problems.push(wrong('A token needs a right beside the OpenID ones.'));
  }
  const declared = JSON.stringify(unified.extensions ?? []).includes('"NestedAppAuth"');
  const inXml = elementsWithin(outlook, 'bt:Set').some(({ attributes }) => attributes['Name'] === 'NestedAppAuth');
  if (declared || inXml) problems.push(wrong('NestedAppAuth is asked for at run time, never as a requirement.'));
  if (textWithin(outlook, 'Scope') !== '')
    problems.push({
      code: 'sign-in',
      path: 'manifest.outlook.xml',
      message: 'Rights are asked for by MSAL, not in XML.',
    });
  return problems;
};
