import { allOf, type Node, named, readManifest } from './read-manifest.ts';

/** What must stand in an element, in this order; `?` where it may be missing, `+` where there may be several. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Hosts Resources',
  Host: 'Runtimes? AllFormFactors? DesktopFormFactor?',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

const customFunctions = 'Script Page Metadata Namespace?';

const pattern = (order: string): RegExp =>
  new RegExp(
    `^${order
      .split(' ')
      .map((part) => part.replace(/^([\w:]+)(.?)$/, '(?:$1 )$2'))
      .join('')}$`,
  );

function orderProblems(node: Node): readonly string[] {
  const isFunctions = node.attributes['xsi:type'] === 'CustomFunctions';
  const order = isFunctions ? customFunctions : orders[node.name];
  if (order === undefined || (node.name === 'Host' && 'Name' in node.attributes)) return [];
  const found = node.children.map(({ name }) => `${name} `).join('');
  return pattern(order).test(found) ? [] : [`${node.name} holds ${found}`];
}

/** What resources and attributes that are no address look like one: names of schemas. */
const isSchema = (name: string): boolean => name.startsWith('xmlns');

function addressProblems(node: Node): readonly string[] {
  const values = Object.entries(node.attributes)
    .filter(([name]) => !isSchema(name))
    .map(([, value]) => value);
  const addresses = [...values, node.text].filter((value) => /^\w+:\/\//.test(value));
  return addresses.flatMap((address) => [
    ...(address.startsWith('https://') ? [] : [`${node.name}: ${address} is not https`]),
    ...(address.length <= 2048 ? [] : [`${node.name}: an address of ${address.length} characters`]),
  ]);
}

const most: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const saidBy = (node: Node): readonly string[] => [
  node.attributes.DefaultValue ?? '',
  ...node.children.map(({ attributes }) => attributes.Value ?? ''),
];

function lengthProblems(root: Node): readonly string[] {
  const limited = [
    ...Object.entries(most).flatMap(([name, limit]) =>
      named(root, name).flatMap(({ children }) => children.map((one) => [one, limit] as const)),
    ),
    ...named(root, 'DisplayName').map((one) => [one, 125] as const),
    ...root.children.filter(({ name }) => name === 'Description').map((one) => [one, 250] as const),
  ];
  return limited.flatMap(([one, limit]) =>
    saidBy(one).flatMap((text) => (text !== '' && text.length <= limit ? [] : [`${one.name} says “${text}”`])),
  );
}

/** Every resource is named as it may be, defined once, and used; everything that is used is defined. */
function resourceProblems(root: Node): readonly string[] {
  const defined = named(root, 'Resources').flatMap(({ children }) =>
    children.flatMap((list) => list.children.map(({ attributes }) => attributes.id ?? '')),
  );
  const used = allOf(root).flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `${id} is defined twice`),
    ...defined.filter((id) => !/^[\w.-]{1,32}$/.test(id)).map((id) => `${id} is no id`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...[...new Set(used)].filter((id) => !defined.includes(id)).map((id) => `${id} is not defined`),
  ];
}

/** The languages of each text that differs by language. */
function localeProblems(root: Node, cultures: readonly string[]): readonly string[] {
  return allOf(root).flatMap((node) => {
    const overrides = node.children.filter(({ name }) => /^(bt:)?Override$/.test(name));
    const wrong = overrides.filter(({ name }) => name.startsWith('bt:') !== node.name.startsWith('bt:'));
    const found = overrides.map(({ attributes }) => attributes.Locale);
    return [
      ...wrong.map(() => `${node.name} holds an Override of the other kind`),
      ...(found.length === 0 || found.join() === cultures.join() ? [] : [`${node.name} is overridden in ${found}`]),
    ];
  });
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function identityProblems(root: Node, version: string): readonly string[] {
  const [id, given] = ['Id', 'Version'].map((name) => root.children.find((one) => one.name === name)?.text ?? '');
  return [
    ...(GUID.test(id ?? '') ? [] : [`${id} is no GUID`]),
    ...(given === `${version}.0` ? [] : [`The version is ${given}`]),
  ];
}

/** In a shared runtime one page is the runtime, the page of functions, of commands and of the pane; none has a TaskpaneId. */
function runtimeProblems(root: Node): readonly string[] {
  const [runtime] = named(root, 'Runtime');
  const page = runtime?.attributes.resid;
  const others = [
    ...named(root, 'Page').flatMap(({ children }) => children),
    ...named(root, 'FunctionFile'),
    ...named(root, 'Action').flatMap(({ children }) => children.filter(({ name }) => name === 'SourceLocation')),
  ];
  return [
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['The runtime is not shared']),
    ...others.filter(({ attributes }) => attributes.resid !== page).map(({ name }) => `${name} is another page`),
    ...named(root, 'TaskpaneId').map(() => 'An action has a TaskpaneId'),
  ];
}

const required = ['16', '32', '80'];

/** Pictures by the size that the manifest claims: all sizes that Office asks for, and none that Office does not know. */
function iconProblems(root: Node): readonly string[] {
  return named(root, 'Icon').flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes.size ?? '');
    return [
      ...required.filter((size) => !sizes.includes(size)).map((size) => `An icon has no size ${size}`),
      ...sizes.filter((size) => !/^(16|20|24|32|40|48|64|80)$/.test(size)).map((size) => `An icon of size ${size}`),
    ];
  });
}

/** Everything that is wrong with a manifest and that Microsoft's schemas may not see, in sentences. */
export function manifestProblems(xml: string, version: string, cultures: readonly string[]): readonly string[] {
  const root = readManifest(xml);
  return [
    ...allOf(root).flatMap(orderProblems),
    ...allOf(root).flatMap(addressProblems),
    ...lengthProblems(root),
    ...resourceProblems(root),
    ...localeProblems(root, cultures),
    ...identityProblems(root, version),
    ...runtimeProblems(root),
    ...iconProblems(root),
  ];
}
