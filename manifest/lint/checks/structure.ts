import type { XmlElement } from '../../add-in-only/xml-element';
import type { Check } from '../check';
import { XML_PATH } from '../outlook-xml-facts';
import type { Problem } from '../problem';
import { childElements } from '../xml-tree';

/**
 * What may stand in each element, in this order: the sequences of [MS-OWEMXML], Microsoft's published schema of add-in manifests,
 * as far as mail add-ins use them. Exchange refuses a file that breaks them without saying where, and validates online only.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
  DisplayName: 'Override',
  AppDomains: 'AppDomain',
  Sets: 'Set',
  FormSettings: 'Form',
  Form: 'DesktopSettings TabletSettings PhoneSettings',
  DesktopSettings: 'SourceLocation RequestedHeight',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins VersionOverrides',
  Hosts: 'Host',
  Host: 'Runtimes DesktopFormFactor MobileFormFactor',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint',
  MobileFormFactor: 'FunctionFile ExtensionPoint',
  ExtensionPoint: 'OfficeTab CustomTab Group Control LaunchEvents SourceLocation',
  LaunchEvents: 'LaunchEvent',
  OfficeTab: 'Group',
  Group: 'Label Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image',
  Action: 'SourceLocation SupportsPinning SupportsNoItemContext SupportsMultiSelect',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image',
  'bt:Urls': 'bt:Url',
  'bt:ShortStrings': 'bt:String',
  'bt:LongStrings': 'bt:String',
  'bt:String': 'bt:Override',
  'bt:Sets': 'bt:Set',
};

function problemsWithin(parent: XmlElement): readonly Problem[] {
  const children = childElements(parent);
  const sequence = SEQUENCES[parent.name]?.split(' ');
  const problems: Problem[] = [];
  let reached = 0;
  for (const { name } of sequence === undefined ? [] : children) {
    const place = sequence?.indexOf(name) ?? -1;
    const path = `${XML_PATH} ${parent.name} > ${name}`;
    if (place < 0)
      problems.push({ code: 'xml-structure', path, message: `Microsoft's schema has no ${name} in ${parent.name}.` });
    else if (place < reached)
      problems.push({
        code: 'xml-structure',
        path,
        message: `${name} stands too late; order: ${sequence?.join(', ')}.`,
      });
    else reached = place;
  }
  return [...problems, ...children.flatMap(problemsWithin)];
}

/** The XML manifest holds only elements that Microsoft's schema has, each in its place. */
export const checkStructure: Check = ({ outlook }) => problemsWithin(outlook);
