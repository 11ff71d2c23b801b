import {
  type DependencyOverride,
  generateRandomId,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  CalculationMode,
  CellAlertManagerService,
  IDescriptionService,
  ThemeSwitcherService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { functions } from '../../../core/functions/index.ts';
import type { Language } from '../../../core/values/language.ts';
import { correctValues } from '../corrections/correct-values.ts';
import { CoreFunction } from '../functions/core-function.ts';
import { errorNote } from '../functions/error-note.ts';
import { functionHelp } from '../functions/function-help.ts';
import { reasonedAlerts } from '../functions/reasoned-alerts.ts';
import { writeNumbersLocally } from '../numbers/local-numbers.ts';
import { drawArabicWhole } from './arabic-runs.ts';
import { drawInOwnDirection } from './arabic-text.ts';
import { type CalculationGate, guardCalculations } from './calculation-gate.ts';
import { keepSuggestionsFresh } from './fresh-suggestions.ts';
import { loadGridWords } from './languages.ts';
import { makeValidationPatient } from './patient-validation.ts';
import { ThemeVariables } from './theme-variables.ts';

/** The grid with one workbook in it. */
export type Grid = Readonly<{
  /** What scripts use: the easiest way to selections, sheets and cells. */
  api: FUniver;
  /** The services within, for what the former has no word for. */
  services: Injector;
  calculation: CalculationGate;
  unitId: string;
  /** The workbook as the grid itself keeps it. */
  workbook: Workbook;
  /** Shows another workbook in place of this one; null for an empty one. */
  replaceWorkbook(data: Partial<IWorkbookData> | null): void;
  /** Turns the menus and the help of our functions to a language. */
  setLanguage(language: Language): Promise<void>;
}>;

export type GridOptions = Readonly<{
  container: HTMLElement;
  language: Language;
  dark: boolean;
  /** The workbook to show; null for a new one with one empty sheet. */
  workbook: Partial<IWorkbookData> | null;
}>;

/** Draws a workbook into an element, with our functions under their bare names. */
export async function createGrid({ container, language: first, dark, workbook }: GridOptions): Promise<Grid> {
  let language = first;
  let { locale, words } = await loadGridWords(language);
  const univer = new Univer({ locale, locales: { [locale]: words }, darkMode: dark });
  const services = univer.__getInjector();
  const unitOf = (id: string): Workbook | null =>
    services.get(IUniverInstanceService).getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET) ?? null;
  const alerts = reasonedAlerts(({ unitId, subUnitId, row, col }) => {
    const sheet = unitOf(unitId)?.getSheetBySheetId(subUnitId);
    return sheet ? errorNote({ grid: { services, unitId }, sheet, row, column: col }, language) : null;
  });
  registerPresets(univer, container, language, [
    [ThemeSwitcherService, { useClass: ThemeVariables }],
    [CellAlertManagerService, { useClass: alerts }],
  ]);
  const api = FUniver.newAPI(univer);
  // Drawings remember the workbook's id, so that a kept one comes back under its own.
  const show = (data: Partial<IWorkbookData> | null): string => {
    const id = data?.id || generateRandomId(8);
    const given = { name: 'Marksheet', ...data, id, locale };
    return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, given).getUnitId();
  };
  let unitId = show(workbook);
  const calculation = guardCalculations(services);
  makeValidationPatient(services);
  correctValues();
  drawInOwnDirection();
  drawArabicWhole();
  await services.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const numbers = writeNumbersLocally(services, language);
  keepSuggestionsFresh(services);
  return {
    api,
    services,
    calculation,
    get unitId() {
      return unitId;
    },
    get workbook() {
      return unitOf(unitId) as Workbook;
    },
    replaceWorkbook(data) {
      const former = unitId;
      unitId = show(data);
      // Gone only once the other one stands: parts of the grid ask for the workbook at any time.
      api.disposeUnit(former);
    },
    async setLanguage(next) {
      language = next;
      ({ locale, words } = await loadGridWords(next));
      api.loadLocales(locale, words);
      api.setLocale(locale);
      numbers.turnTo(next);
      services.get(IDescriptionService).registerDescriptions(functionHelp(next));
    },
  };
}

function registerPresets(
  univer: Univer,
  container: HTMLElement,
  language: Language,
  override: DependencyOverride,
): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      // Texts that look like numbers are told in the sidebar, where they can be mended.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: {
        function: [...functions.keys()].map((name) => [CoreFunction, name]),
        description: functionHelp(language),
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
  ];
  const known = new Set<unknown>();
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [Plugin, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    // Several presets bring the same plugin.
    if (known.has(Plugin)) continue;
    known.add(Plugin);
    univer.registerPlugin(Plugin, { ...config, override });
  }
}
