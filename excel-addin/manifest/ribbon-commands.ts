import type { Wish } from '../commands/wishes.ts';

/** A button of the ribbon: it opens the pane, and may put a wish into it. */
export type RibbonCommand = 'open' | Wish;

/** In the order in which the ribbon shows them. */
export const ribbonCommands: readonly RibbonCommand[] = ['open', 'build-again', 'insert-function', 'check'];

/** The sizes in which Excel may ask for a picture; 16, 32 and 80 are required. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Where a picture is, below the add-in's address. */
export const iconFile = (command: RibbonCommand, size: number): string => `icons/${command}-${size}.png`;
