import type { RibbonCommand } from '../ribbon-commands.ts';

/** What Excel itself says of the add-in in one language: in the store, on the ribbon, and once it is installed. */
export type ManifestTexts = Readonly<{
  /** At most 250 characters. */
  description: string;
  welcome: Readonly<{ title: string; description: string }>;
  /** Labels stand on buttons; tips, of at most 250 characters, beside the pointer. */
  commands: Readonly<Record<RibbonCommand, Readonly<{ label: string; tip: string }>>>;
}>;
