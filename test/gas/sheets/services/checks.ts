import type { Place } from '../book/area.ts';
import { assertEditable } from '../book/editing.ts';
import { setLook, setLooks } from '../book/looks.ts';
import type { CheckState } from '../book/state.ts';
import { checkWritten } from '../formula/check-written.ts';
import { keptFormula } from '../formula/locale.ts';
import { proxyOf, service, targetOf } from '../strict.ts';
import type { World } from '../world.ts';
import { placeOf } from './dressed.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

class FakeCheck implements Pick<DataValidation, 'copy' | 'getCriteriaType' | 'getCriteriaValues'> {
  readonly world: World;
  readonly state: CheckState;

  constructor(world: World, state: CheckState) {
    this.world = world;
    this.state = state;
  }

  copy(): Builder {
    const builder = new FakeCheckBuilder(this.world);
    Object.assign(builder, this.state);
    return service<Builder>('DataValidationBuilder', builder, this.world);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return this.state.criterion as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }

  getCriteriaValues(): unknown[] {
    return this.state.values.map((value) => (typeof value === 'object' ? this.world.range(value) : value));
  }
}

type Offered =
  | ('requireValueInRange' | 'requireDate' | 'requireNumberBetween' | 'requireFormulaSatisfied')
  | ('setAllowInvalid' | 'setHelpText' | 'build');

class FakeCheckBuilder implements Pick<Builder, Offered> {
  readonly world: World;
  criterion: string | null = null;
  values: CheckState['values'] = [];
  allowsInvalid = true;
  help: string | null = null;

  constructor(world: World) {
    this.world = world;
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showsList = true): Builder {
    return required(this, 'VALUE_IN_RANGE', [placeOf(range), showsList]);
  }

  requireDate(): Builder {
    return required(this, 'DATE_IS_VALID_DATE', []);
  }

  requireNumberBetween(least: number, most: number): Builder {
    return required(this, 'NUMBER_BETWEEN', [least, most]);
  }

  requireFormulaSatisfied(formula: string): Builder {
    const everywhere = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
    checkWritten(
      formula,
      keptFormula(formula, this.world.locale),
      this.world.locale,
      '',
      () => everywhere,
      () => false,
    );
    return required(this, 'CUSTOM_FORMULA', [formula]);
  }

  setAllowInvalid(allows: boolean): Builder {
    this.allowsInvalid = allows;
    return proxyOf<Builder>(this);
  }

  setHelpText(text: string): Builder {
    this.help = text;
    return proxyOf<Builder>(this);
  }

  build(): DataValidation {
    if (this.criterion === null) throw new Error('The data validation has no criteria');
    const { criterion, values, allowsInvalid, help } = this;
    return checkOf(this.world, { criterion, values, allowsInvalid, help });
  }
}

function required(builder: FakeCheckBuilder, criterion: string, values: CheckState['values']): Builder {
  builder.criterion = criterion;
  builder.values = values;
  return proxyOf<Builder>(builder);
}

export const checkOf = (world: World, state: CheckState): DataValidation =>
  service<DataValidation>('DataValidation', new FakeCheck(world, state), world);

export const newCheck = (world: World): Builder =>
  service<Builder>('DataValidationBuilder', new FakeCheckBuilder(world), world);

const stateOf = (rule: DataValidation | null): CheckState | null =>
  rule === null ? null : targetOf(rule, FakeCheck).state;

/** Puts a check on cells, or takes it off. */
export function setCheck(world: World, { sheet, area }: Place, rule: DataValidation | null): void {
  assertEditable(world.state(sheet), area);
  setLook(world.state(sheet).looks, 'check', area, stateOf(rule));
}

/** Puts a check on each cell, or takes it off: on all of them, or it throws before the first. */
export function setChecks(
  world: World,
  { sheet, area }: Place,
  rules: readonly (readonly (DataValidation | null)[])[],
): void {
  assertEditable(world.state(sheet), area);
  setLooks(
    world.state(sheet).looks,
    'check',
    area,
    rules.map((row) => row.map(stateOf)),
  );
}
