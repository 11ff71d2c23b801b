import type { Language } from '../../core/values/language.ts';
import { cultures, functionsFile, overriding } from './cultures.ts';
import { type Element, element } from './element.ts';
import { iconFile, iconSizes, type RibbonCommand, ribbonCommands } from './ribbon-commands.ts';
import { manifestTexts } from './texts/index.ts';
import type { ManifestTexts } from './texts/manifest-texts.ts';

/** What the rest of the manifest calls its texts, pictures and addresses: at most 32 characters each. */
export const resourceIds = {
  pane: 'Taskpane.Url',
  script: 'Functions.Script.Url',
  metadata: 'Functions.Metadata.Url',
  namespace: 'Functions.Namespace',
  learnMore: 'Welcome.Url',
  welcomeTitle: 'Welcome.Title',
  welcomeDescription: 'Welcome.Description',
  group: 'Group.Label',
  label: (command: RibbonCommand) => `${command}.Label`,
  tip: (command: RibbonCommand) => `${command}.Tip`,
  icon: (command: RibbonCommand, size: number) => `${command}.${size}`,
} as const;

/** Something that may differ by language. */
type Said = (language: Language) => string;

function resource(kind: 'Url' | 'String', id: string, say: Said): Element {
  const overrides = overriding
    .filter((language) => say(language) !== say('en'))
    .map((language) => element('bt:Override', { Locale: cultures[language], Value: say(language) }));
  return element(`bt:${kind}`, { id, DefaultValue: say('en') }, overrides);
}

const inTexts =
  (pick: (texts: ManifestTexts) => string): Said =>
  (language) =>
    pick(manifestTexts[language]);

const images = (origin: string): readonly Element[] =>
  ribbonCommands.flatMap((command) =>
    iconSizes.map((size) => {
      const address = `${origin}/${iconFile(command, size)}`;
      return element('bt:Image', { id: resourceIds.icon(command, size), DefaultValue: address });
    }),
  );

/** The page that is everything; where functions have a namespace it is told, as formulas that the page writes need it. */
export const pageAddress = (origin: string, namespace: string | null): string =>
  `${origin}/taskpane.html${namespace === null ? '' : `?namespace=${namespace}`}`;

const urls = (origin: string, namespace: string | null): readonly Element[] => [
  resource('Url', resourceIds.pane, () => pageAddress(origin, namespace)),
  resource('Url', resourceIds.script, () => `${origin}/functions.js`),
  resource('Url', resourceIds.metadata, (language) => `${origin}/${functionsFile(language)}`),
  resource('Url', resourceIds.learnMore, () => `${origin}/index.html`),
];

const shortStrings = (displayName: string, namespace: string | null): readonly Element[] => [
  ...(namespace === null ? [] : [resource('String', resourceIds.namespace, () => namespace)]),
  resource('String', resourceIds.group, () => displayName),
  resource(
    'String',
    resourceIds.welcomeTitle,
    inTexts(({ welcome }) => welcome.title),
  ),
  ...ribbonCommands.map((command) =>
    resource(
      'String',
      resourceIds.label(command),
      inTexts(({ commands }) => commands[command].label),
    ),
  ),
];

const longStrings = (): readonly Element[] => [
  resource(
    'String',
    resourceIds.welcomeDescription,
    inTexts(({ welcome }) => welcome.description),
  ),
  ...ribbonCommands.map((command) =>
    resource(
      'String',
      resourceIds.tip(command),
      inTexts(({ commands }) => commands[command].tip),
    ),
  ),
];

/** Everything that the manifest names: pictures, addresses, texts in five languages. */
export const resources = (origin: string, displayName: string, namespace: string | null): Element =>
  element('Resources', {}, [
    element('bt:Images', {}, images(origin)),
    element('bt:Urls', {}, urls(origin, namespace)),
    element('bt:ShortStrings', {}, shortStrings(displayName, namespace)),
    element('bt:LongStrings', {}, longStrings()),
  ]);
