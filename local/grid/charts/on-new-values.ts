import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';

/** Calls back once after cells changed, when the page next draws; the answer ends it. */
export function onNewValues({ services }: Grid, changed: () => void): () => void {
  let isDue = false;
  const listening = services.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetRangeValuesMutation.id || isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      changed();
    });
  });
  return () => listening.dispose();
}
