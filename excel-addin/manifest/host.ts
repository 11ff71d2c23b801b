import { type Element, element } from './element.ts';
import { resourceIds } from './resources.ts';
import { iconSizes, type RibbonCommand, ribbonCommands } from './ribbon-commands.ts';

const sourceLocation = (resid: string): Element => element('SourceLocation', { resid });

/** Bare names where there is no namespace, so that a formula is the same text as in Google Sheets. */
const customFunctions = (hasNamespace: boolean): Element =>
  element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, [sourceLocation(resourceIds.script)]),
    element('Page', {}, [sourceLocation(resourceIds.pane)]),
    element('Metadata', {}, [sourceLocation(resourceIds.metadata)]),
    ...(hasNamespace ? [element('Namespace', { resid: resourceIds.namespace })] : []),
  ]);

const icon = (command: RibbonCommand): Element =>
  element(
    'Icon',
    {},
    iconSizes.map((size) => element('bt:Image', { size: String(size), resid: resourceIds.icon(command, size) })),
  );

/** In a shared runtime the pane's action has no TaskpaneId. */
const action = (command: RibbonCommand): Element =>
  command === 'open'
    ? element('Action', { 'xsi:type': 'ShowTaskpane' }, [sourceLocation(resourceIds.pane)])
    : element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, command)]);

const button = (command: RibbonCommand): Element =>
  element('Control', { 'xsi:type': 'Button', id: `Marksheet.${command}` }, [
    element('Label', { resid: resourceIds.label(command) }),
    element('Supertip', {}, [
      element('Title', { resid: resourceIds.label(command) }),
      element('Description', { resid: resourceIds.tip(command) }),
    ]),
    icon(command),
    action(command),
  ]);

const group = (): Element =>
  element('Group', { id: 'Marksheet.Group' }, [
    element('Label', { resid: resourceIds.group }),
    icon('open'),
    ...ribbonCommands.map(button),
  ]);

const ribbon = (): Element =>
  element('DesktopFormFactor', {}, [
    element('GetStarted', {}, [
      element('Title', { resid: resourceIds.welcomeTitle }),
      element('Description', { resid: resourceIds.welcomeDescription }),
      element('LearnMoreUrl', { resid: resourceIds.learnMore }),
    ]),
    element('FunctionFile', { resid: resourceIds.pane }),
    element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
      element('OfficeTab', { id: 'TabHome' }, [group()]),
    ]),
  ]);

/** What the add-in is in Excel: one page that stays alive, functions, buttons. The order is part of Microsoft's schema. */
export const host = (hasNamespace: boolean): Element =>
  element('Host', { 'xsi:type': 'Workbook' }, [
    element('Runtimes', {}, [element('Runtime', { resid: resourceIds.pane, lifetime: 'long' })]),
    element('AllFormFactors', {}, [customFunctions(hasNamespace)]),
    ribbon(),
  ]);
