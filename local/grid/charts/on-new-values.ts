import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation, SheetsNumfmtCellContentController } from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';

/** Calls back once after cells changed or numbers are written another way, when the page next draws; the answer ends it. */
export function onNewValues({ services }: Grid, changed: () => void): () => void {
  let isDue = false;
  const later = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      changed();
    });
  };
  const listening = services.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) later();
  });
  const writing = services.get(SheetsNumfmtCellContentController).locale$.subscribe(later);
  return () => {
    listening.dispose();
    writing.unsubscribe();
  };
}
