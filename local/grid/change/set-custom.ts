import type { Worksheet } from '@univerjs/core';
import {
  CommandType,
  type CustomData,
  ICommandService,
  type IMutation,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import { readCustom, type SheetCustom } from '../plan/custom.ts';
import type { Grid } from '../univer/create-grid.ts';
import { type Edit, mutation } from './edit.ts';

type Params = Readonly<{ unitId: string; subUnitId: string; custom: CustomData }>;

const ID = 'marksheet.mutation.set-sheet-custom';

/** The grid has no mutation of its own for what others keep with a sheet. */
function register({ services }: Grid): void {
  const commands = services.get(ICommandService);
  if (commands.hasCommand(ID)) return;
  const command: IMutation<Params> = {
    id: ID,
    type: CommandType.MUTATION,
    handler: (accessor, params) => {
      if (!params) return false;
      const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(params.unitId);
      const sheet = workbook?.getSheetBySheetId(params.subUnitId);
      if (sheet) sheet.getConfig().custom = params.custom;
      return sheet !== null && sheet !== undefined;
    },
  };
  commands.registerCommand(command);
}

/** Changes what is kept with a sheet. */
export function setCustom(grid: Grid, sheet: Worksheet, changed: Partial<SheetCustom>): Edit {
  register(grid);
  const place = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  const former = sheet.getConfig().custom;
  const custom: CustomData = { ...former, marksheet: { ...readCustom(former), ...changed } };
  return mutation(ID, { ...place, custom }, { ...place, custom: former });
}
