import { cultures, overriding } from './cultures.ts';
import { type Element, element, xmlText } from './element.ts';
import { type Environment, environments } from './environments.ts';
import { host } from './host.ts';
import { pageAddress, resources } from './resources.ts';
import { iconFile } from './ribbon-commands.ts';
import { manifestTexts } from './texts/index.ts';

const namespaces = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};

const value = (name: string, DefaultValue: string, children: readonly Element[] = []): Element =>
  element(name, { DefaultValue }, children);

const description = (): Element =>
  value(
    'Description',
    manifestTexts.en.description,
    overriding.map((language) =>
      element('Override', { Locale: cultures[language], Value: manifestTexts[language].description }),
    ),
  );

const requirements = (): Element =>
  element('Requirements', {}, [
    element('Sets', { DefaultMinVersion: '1.1' }, [
      element('Set', { Name: 'SharedRuntime', MinVersion: '1.1' }),
      element('Set', { Name: 'ExcelApi', MinVersion: '1.12' }),
    ]),
  ]);

const overrides = (origin: string, { displayName, namespace }: Environment): Element =>
  element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
    [element('Hosts', {}, [host(namespace !== null)]), resources(origin, displayName, namespace)],
  );

/**
 * The manifest for one environment, as the text of an XML file. `origin` is the https address that the add-in's files are
 * below, without a slash at its end; `version` is the project's, such as `1.2.0`.
 */
export function manifest(name: keyof typeof environments, origin: string, version: string): string {
  const environment: Environment = environments[name];
  return xmlText(
    element('OfficeApp', namespaces, [
      element('Id', {}, environment.id),
      element('Version', {}, `${version}.0`),
      element('ProviderName', {}, 'Marksheet'),
      element('DefaultLocale', {}, cultures.en),
      value('DisplayName', environment.displayName),
      description(),
      value('IconUrl', `${origin}/${iconFile('open', 32)}`),
      value('HighResolutionIconUrl', `${origin}/${iconFile('open', 64)}`),
      value('SupportUrl', `${origin}/index.html`),
      element('AppDomains', {}, [element('AppDomain', {}, new URL(origin).origin)]),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      requirements(),
      element('DefaultSettings', {}, [value('SourceLocation', pageAddress(origin, environment.namespace))]),
      element('Permissions', {}, 'ReadWriteDocument'),
      overrides(origin, environment),
    ]),
  );
}
